import { findAssets } from '@paletteai/envtest';
import { parseArgs } from 'node:util';
import {
  behaviourResults,
  judge,
  judgeKubectl,
  prepare,
  selectBehaviours,
  skippedKubectl,
} from './judgeServers';
import { judgeFuzz, USUAL_FUZZ } from './fuzz/judgeFuzz';
import { CaseResult, renderReport, writeResults } from './runner/report';
import { Verdict } from './runner/runBehaviours';
import { RunningServer } from './servers/RunningServer';
import { startRealServer } from './servers/startRealServer';
import {
  SandboxServer,
  startSandboxServer,
} from './servers/startSandboxServer';
import { WITHOUT_WORKLOADS } from './servers/serveSandbox';

const { values } = parseArgs({
  options: {
    /** Judge a server that runs already. */
    sandbox: { type: 'string' },
    real: { type: 'string' },
    /** A regular expression over the names of the behaviors; the kubectl script runs without one, or with "kubectl". */
    only: { type: 'string' },
    /** Leave one server out: "sandbox" or "real". */
    without: { type: 'string' },
    /** Other generated requests than usual, and how many sequences of ten. */
    seed: { type: 'string' },
    runs: { type: 'string' },
  },
});

async function runContract(): Promise<number> {
  const assets = findAssets();
  const missing = 'missing' in assets ? assets.missing : undefined;
  const servers: Partial<Record<'sandbox' | 'real', RunningServer>> = {};
  try {
    if (values.without !== 'sandbox') {
      servers.sandbox = await given(values.sandbox, () => startSandboxServer());
    }
    if (values.without !== 'real' && !missing) {
      servers.real = await given(values.real, startRealServer);
    }
    const results = [
      ...(await behaviours(servers, missing)),
      ...(await kubectl(servers, missing)),
      ...(await generated(servers)),
    ];
    process.stdout.write(`${renderReport(results)}\n`);
    const counts = await writeResults(results);
    process.stdout.write(
      `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`,
    );
    return counts.failed === 0 && counts.passed > 0 ? 0 : 1;
  } finally {
    await Promise.all([servers.sandbox?.stop(), servers.real?.stop()]);
  }
}

type Servers = Partial<Record<'sandbox' | 'real', RunningServer>>;

async function behaviours(
  servers: Servers,
  missing: string | undefined,
): Promise<CaseResult[]> {
  const selected = selectBehaviours(new RegExp(values.only ?? '', 'i'));
  const sandbox =
    servers.sandbox &&
    (await judge(selected, servers.sandbox.kubeconfig, false));
  const real = servers.real
    ? await judge(selected, servers.real.kubeconfig, true)
    : missing && selected.map((): Verdict => skipped(missing));
  return behaviourResults(selected, sandbox, real || undefined);
}

async function kubectl(
  { sandbox, real }: Servers,
  missing: string | undefined,
): Promise<CaseResult[]> {
  if (values.only && values.only !== 'kubectl') {
    return [];
  }
  if (missing) {
    return skippedKubectl(missing);
  }
  if (!sandbox || !real) {
    return [];
  }
  if (!isOurs(sandbox)) {
    return judgeKubectl(sandbox.kubeconfig, real.kubeconfig);
  }
  // The script sets the status of a Deployment by hand, which no one else may do meanwhile.
  const bare = await startSandboxServer([WITHOUT_WORKLOADS]);
  try {
    await prepare(bare.kubeconfig);
    return await judgeKubectl(bare.kubeconfig, real.kubeconfig);
  } finally {
    await bare.stop();
  }
}

async function generated({ sandbox, real }: Servers): Promise<CaseResult[]> {
  const wanted = !values.only || values.only === 'generated';
  return wanted && sandbox && isOurs(sandbox)
    ? judgeFuzz(sandbox, real?.kubeconfig, {
        seed: Number(values.seed ?? USUAL_FUZZ.seed),
        runs: Number(values.runs ?? USUAL_FUZZ.runs),
      })
    : [];
}

/** Only of a sandbox that we started can we see that it lives and what it holds. */
function isOurs(server: RunningServer): server is SandboxServer {
  return 'figures' in server;
}

function skipped(reason: string): Verdict {
  return { outcome: 'skipped', reason };
}

async function given(
  kubeconfig: string | undefined,
  start: () => Promise<RunningServer>,
): Promise<RunningServer> {
  return kubeconfig ? { kubeconfig, stop: async () => {} } : start();
}

runContract().then(
  code => process.exit(code),
  error => {
    process.stderr.write(`${error.stack}\n`);
    process.exit(1);
  },
);
