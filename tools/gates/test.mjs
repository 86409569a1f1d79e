import { mkdir, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { ensureKubernetesAssets } from '../kubernetes/assets.mjs';
import { toolchain } from '../setup/paths.mjs';
import { closingLine, countsOf, oneCheck, sum } from './counts.mjs';
import { gates } from './gates.mjs';
import { runGate } from './runGate.mjs';
import { schedule } from './schedule.mjs';

const folder = join(toolchain, 'results');

/** Runs every gate, or those that the command line names, and says how each ended. */
async function test(names) {
  const unknown = names.filter(name => !gates.some(gate => gate.name === name));
  if (unknown.length > 0) {
    throw new Error(
      `unknown gate ${unknown.join(', ')}; available gates: ${gates
        .map(gate => gate.name)
        .join(', ')}`,
    );
  }
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });

  const start = performance.now();
  const environment = await prepareKubernetes();
  const chosen = gates.filter(
    gate => names.length === 0 || names.includes(gate.name),
  );
  const results = await schedule(chosen, availableParallelism(), gate =>
    run(gate, environment, chosen.length),
  );
  report(results, secondsSince(start));
}

function secondsSince(start) {
  return (performance.now() - start) / 1000;
}

/** Tests that need a real API server find it through this variable; without it they count as skipped. */
async function prepareKubernetes() {
  console.log('\n=== kubernetes');
  const assets = await ensureKubernetesAssets({ build: true });
  if (assets.missing) {
    console.log(assets.missing);
    return {};
  }
  console.log(`Kubernetes servers: ${assets.folder}`);
  return { KUBEBUILDER_ASSETS: assets.folder };
}

async function run(gate, environment, gateCount) {
  const start = performance.now();
  const code = await runGate(gate.name, gate.command(folder), {
    folder,
    output: gate.parallel || gateCount === 1 ? 'live' : 'atEnd',
    environment: { ...environment, CI: '1', ...gate.environment },
  });
  const { name, report: readReport } = gate;
  const counts = readReport
    ? await countsOf(code, () => readReport(folder))
    : oneCheck(code);
  return { name, seconds: secondsSince(start), counts };
}

function report(results, seconds) {
  console.log('\n=== results');
  for (const { name, seconds: own, counts } of results) {
    const verdict = counts.failed === 0 ? 'ok    ' : 'FAILED';
    const time = own.toFixed(1).padStart(7);
    console.log(
      `${verdict} ${name.padEnd(18)} ${time} s   ${closingLine(counts)}`,
    );
  }
  const total = sum(results.map(result => result.counts));
  console.log(`all gates: ${(seconds / 60).toFixed(1)} minutes`);
  console.log(closingLine(total));
  process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
}

test(process.argv.slice(2)).catch(error => {
  console.error(`test: ${error.message}`);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
});
