import { findAssets } from '@paletteai/envtest';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as areas from './behaviours';
import { installDefinitions } from './fixtures/installDefinitions';
import { COMMANDS, compareKubectl, title } from './kubectl/compareKubectl';
import { Behaviour } from './runner/behaviour';
import { connect } from './runner/connect';
import { CaseResult, renderReport, writeResults } from './runner/report';
import { runBehaviours, Verdict } from './runner/runBehaviours';
import { RunningServer, startRealServer } from './servers/startRealServer';
import { startStandin } from './servers/startStandin';

const CONCURRENCY = 6;

const { values } = parseArgs({
  options: {
    /** A regular expression over the names of the behaviors; the kubectl commands run without one, or with "kubectl". */
    only: { type: 'string' },
    /** Leave one server out: "standin" or "real". */
    without: { type: 'string' },
  },
});

interface Servers {
  standin?: RunningServer;
  real?: RunningServer;
}

async function runContract(): Promise<number> {
  const assets = findAssets();
  const missing = 'missing' in assets ? assets.missing : undefined;
  const servers: Servers = {};
  try {
    if (values.without !== 'standin') {
      servers.standin = await startStandin();
    }
    if (values.without !== 'real' && !missing) {
      servers.real = await startRealServer();
    }
    const results = [
      ...(await behaviours(servers, missing)),
      ...(await kubectl(servers, missing)),
    ];
    process.stdout.write(`${renderReport(results)}\n`);
    const counts = await writeResults(results);
    process.stdout.write(
      `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`,
    );
    return counts.failed === 0 && counts.passed > 0 ? 0 : 1;
  } finally {
    await Promise.all([servers.standin?.stop(), servers.real?.stop()]);
  }
}

async function behaviours(
  servers: Servers,
  missing: string | undefined,
): Promise<CaseResult[]> {
  const pattern = new RegExp(values.only ?? '', 'i');
  const selected = Object.values(areas)
    .flat()
    .filter(behaviour => pattern.test(fullName(behaviour)));
  const standin =
    servers.standin && (await judge(selected, servers.standin, false));
  const real = servers.real
    ? await judge(selected, servers.real, true)
    : missing && selected.map((): Verdict => skipped(missing));
  return selected.map((behaviour, index) => ({
    name: fullName(behaviour),
    standin: standin?.[index],
    real: real ? real[index] : undefined,
  }));
}

/** Runs the cases on one server. A server without the product's controllers is `bare`. */
async function judge(
  selected: Behaviour[],
  { kubeconfig }: RunningServer,
  bare: boolean,
): Promise<Verdict[]> {
  const server = await connect(kubeconfig);
  try {
    await installDefinitions(server.admin);
    return await runBehaviours(selected, server, {
      concurrency: CONCURRENCY,
      bare,
    });
  } finally {
    server.admin.close();
  }
}

async function kubectl(
  { standin, real }: Servers,
  missing: string | undefined,
): Promise<CaseResult[]> {
  if (values.only && values.only !== 'kubectl') {
    return [];
  }
  if (missing) {
    return COMMANDS.map(command => ({
      name: title(command),
      standin: skipped(missing),
      real: undefined,
    }));
  }
  const assets = findAssets();
  return standin && real && !('missing' in assets)
    ? compareKubectl(
        join(assets.folder, 'kubectl'),
        standin.kubeconfig,
        real.kubeconfig,
      )
    : [];
}

function fullName({ area, name }: Behaviour): string {
  return `${area}: ${name}`;
}

function skipped(reason: string): Verdict {
  return { outcome: 'skipped', reason };
}

runContract().then(
  code => process.exit(code),
  error => {
    process.stderr.write(`${error.stack}\n`);
    process.exit(1);
  },
);
