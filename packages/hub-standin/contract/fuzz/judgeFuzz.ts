import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ApiClient } from '../client/ApiClient';
import { installDefinitions } from '../fixtures/installDefinitions';
import { widget } from '../fixtures/widget';
import { CaseContext, ServerUnderTest } from '../runner/CaseContext';
import { connect } from '../runner/connect';
import { eventually } from '../runner/eventually';
import { CaseResult } from '../runner/report';
import { Verdict } from '../runner/runBehaviours';
import { SandboxServer } from '../servers/startSandboxServer';
import { GeneratedRequest, generatedRequest } from './GeneratedRequest';
import {
  idleWatchesGoAway,
  slowClientsBlockNobody,
  watchesThatDoNotReadBlockNobody,
} from './idleClients';
import { compareServers } from './compareServers';
import { complaint, sendGenerated } from './sendGenerated';
import { show, showDifference } from './show';

/** Which requests are made up, and how many sequences of ten. */
export interface FuzzOptions {
  seed: number;
  runs: number;
}

export const USUAL_FUZZ: FuzzOptions = { seed: 20_260_101, runs: 400 };

const REQUESTS_PER_RUN = 10;
const SHOWN_DIFFERENCES = 20;

const sequence = fc.array(generatedRequest, {
  minLength: REQUESTS_PER_RUN,
  maxLength: REQUESTS_PER_RUN,
});

/** What the sandbox must withstand: generated requests by the thousand, and clients that misbehave. */
export async function judgeFuzz(
  sandbox: SandboxServer,
  realKubeconfig: string | undefined,
  options: FuzzOptions,
): Promise<CaseResult[]> {
  const server = await connect(sandbox.kubeconfig);
  await installDefinitions(server.admin);
  const cases: [string, () => Promise<void>][] = [
    [
      `answers ${options.runs * REQUESTS_PER_RUN} generated requests of seed ${
        options.seed
      }, each with a proper answer`,
      () => everyAnswerIsProper(server, options),
    ],
    [
      'leaves no watch open after watches that clients dropped',
      () => droppedWatchesGoAway(sandbox, server),
    ],
    ['lets thousands of idle watches go', () => idleWatchesGoAway(sandbox)],
    [
      'serves others while slow clients send nothing',
      () => slowClientsBlockNobody(sandbox),
    ],
    [
      'serves others while watches do not read',
      () => unreadWatches(sandbox, server),
    ],
    [
      'is still alive',
      async () => {
        assert.ok(sandbox.alive());
        (await server.admin.get('/readyz')).expect(200);
      },
    ],
  ];
  if (realKubeconfig) {
    const real = await connect(realKubeconfig);
    await installDefinitions(real.admin);
    cases.push([
      `answers ${options.runs * REQUESTS_PER_RUN} generated requests of seed ${
        options.seed
      } as the real server does`,
      () => bothAnswerAlike(server, real, options),
    ]);
  }
  const results: CaseResult[] = [];
  for (const [name, run] of cases) {
    results.push({
      name: `Generated: ${name}`,
      sandbox: await verdictOf(run),
      real: undefined,
    });
  }
  return results;
}

async function everyAnswerIsProper(
  server: ServerUnderTest,
  options: FuzzOptions,
): Promise<void> {
  await check(options, async requests => {
    const context = await CaseContext.create(server);
    for (const request of requests) {
      const answer = await sendGenerated(
        server.admin,
        context.namespace,
        request,
      );
      const problem = complaint(answer);
      assert.equal(problem, undefined, `${show(request)}\n${problem}`);
    }
    await context.removeNamespace();
  });
}

async function bothAnswerAlike(
  sandbox: ServerUnderTest,
  real: ServerUnderTest,
  { seed, runs }: FuzzOptions,
): Promise<void> {
  const sequences = fc.sample(sequence, { seed, numRuns: runs });
  const differences = await compareServers(sandbox, real, sequences);
  assert.ok(
    differences.length === 0,
    `seed ${seed}: ${
      differences.length
    } requests are answered differently\n\n${differences
      .slice(0, SHOWN_DIFFERENCES)
      .map(showDifference)
      .join('\n\n')}`,
  );
}

async function droppedWatchesGoAway(
  sandbox: SandboxServer,
  server: ServerUnderTest,
): Promise<void> {
  const before = (await sandbox.figures()).openWatches;
  const client: ApiClient = server.admin;
  for (let round = 0; round < 10; round++) {
    const watches = await Promise.all(
      Array.from({ length: 30 }, () => client.watch('/api/v1/configmaps')),
    );
    watches.forEach(watch => watch.close());
  }
  await eventually(async () => {
    const left = (await sandbox.figures()).openWatches;
    assert.ok(left <= before, `${left} watches are left of ${before}`);
  });
}

async function unreadWatches(
  sandbox: SandboxServer,
  server: ServerUnderTest,
): Promise<void> {
  const context = await CaseContext.create(server);
  await context.widgets.create(widget('x'));
  const payload = { text: 'x'.repeat(20_000) };
  await watchesThatDoNotReadBlockNobody(sandbox, async index => {
    const answer = await context.widgets.patch('x', 'merge-patch', {
      spec: { payload, size: 1 + (index % 100) },
    });
    answer.expect(200);
  });
  await context.removeNamespace();
}

function check(
  { seed, runs }: FuzzOptions,
  property: (requests: GeneratedRequest[]) => Promise<void>,
): Promise<void> {
  return fc.assert(fc.asyncProperty(sequence, property), {
    numRuns: runs,
    seed,
    includeErrorInReport: true,
    interruptAfterTimeLimit: 240_000,
    markInterruptAsFailure: false,
  });
}

async function verdictOf(run: () => Promise<void>): Promise<Verdict> {
  try {
    await run();
    return { outcome: 'passed' };
  } catch (error) {
    return {
      outcome: 'failed',
      reason: error instanceof Error ? error.message : String(error),
    };
  }
}
