import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { ensureKubernetesAssets } from '../kubernetes/assets.mjs';
import { toolchain } from '../setup/paths.mjs';
import { closingLine, countsOf, oneCheck, sum } from './counts.mjs';
import { gates } from './gates.mjs';
import { runGate } from './runGate.mjs';

const folder = join(toolchain, 'results');

/** Runs every gate, or those that the command line names, and says how each ended. */
async function test(names) {
  const unknown = names.filter(name => !gates.some(gate => gate.name === name));
  if (unknown.length > 0) {
    throw new Error(
      `there is no gate named ${unknown.join(', ')}; there are: ${gates
        .map(gate => gate.name)
        .join(', ')}`,
    );
  }
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });

  const results = [];
  const environment = await timed(results, 'kubernetes', prepareKubernetes);
  const chosen = gates.filter(
    gate => names.length === 0 || names.includes(gate.name),
  );
  for (const gate of chosen) {
    await timed(results, gate.name, () => run(gate, environment));
  }
  report(results.filter(result => result.counts));
}

async function timed(results, name, work) {
  console.log(`\n=== ${name}`);
  const start = performance.now();
  const outcome = await work();
  results.push({
    name,
    seconds: (performance.now() - start) / 1000,
    counts: outcome.counts,
  });
  return outcome;
}

/** Tests that need a real API server find it through this variable; without it they count as skipped. */
async function prepareKubernetes() {
  const assets = await ensureKubernetesAssets({ build: true });
  if (assets.missing) {
    console.log(assets.missing);
    return {};
  }
  console.log(`Kubernetes servers: ${assets.folder}`);
  return { KUBEBUILDER_ASSETS: assets.folder };
}

async function run(gate, environment) {
  const code = await runGate(gate.name, gate.command(folder), {
    folder,
    environment: { ...environment, CI: '1', ...gate.environment },
  });
  const { report: readReport } = gate;
  return {
    counts: readReport
      ? await countsOf(code, () => readReport(folder))
      : oneCheck(code),
  };
}

function report(results) {
  console.log('\n=== results');
  for (const { name, seconds, counts } of results) {
    const verdict = counts.failed === 0 ? 'ok    ' : 'FAILED';
    console.log(
      `${verdict} ${name.padEnd(18)} ${seconds
        .toFixed(1)
        .padStart(7)} s   ${closingLine(counts)}`,
    );
  }
  const total = sum(results.map(result => result.counts));
  const seconds = results.reduce((all, result) => all + result.seconds, 0);
  console.log(`all gates: ${(seconds / 60).toFixed(1)} minutes`);
  console.log(closingLine(total));
  process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
}

test(process.argv.slice(2)).catch(error => {
  console.error(`test: ${error.message}`);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
});
