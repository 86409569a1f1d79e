import type { JsonObject } from '@backstage/types';
import { Sandbox } from '@paletteai/sandbox';
import fc from 'fast-check';
import { inspect } from 'node:util';
import { assertDocumented } from '../__testUtils__/assertDocumented';
import {
  fuzzRequest,
  FuzzRequest,
  RightBodies,
} from '../__testUtils__/fuzz/fuzzRequests';
import { OPERATIONS } from '../__testUtils__/operations';
import {
  appDeploymentRequest,
  CANARY,
  computePoolRequest,
  customSettings,
  paletteIntegration,
  projectRequest,
} from '../__testUtils__/requests';
import { startHub, TestPortal } from '../__testUtils__/TestPortal';

jest.setTimeout(600_000);

const REQUESTS = 3_000;

describe('requests of all kinds', () => {
  let sandbox: Sandbox;
  let portal: TestPortal;
  let serial = 0;

  beforeAll(async () => {
    sandbox = await startHub();
    portal = await TestPortal.start({ sandbox });
  });
  afterAll(async () => {
    await portal?.stop();
    await sandbox?.stop();
  });

  const body = (make: (name: string) => object): fc.Arbitrary<JsonObject> =>
    fc
      .constantFrom('first', 'second', 'third', undefined)
      .map((name): JsonObject => {
        serial += 1;
        return JSON.parse(JSON.stringify(make(name ?? `fuzz-${serial}`)));
      });
  const bodies = (): RightBodies => {
    const project = body(name => ({
      ...projectRequest(name, customSettings(sandbox)),
    }));
    const pool = body(name =>
      computePoolRequest(name, {
        cluster: { workerPools: [{ name: 'cpu' }] },
        variables: [{ name: 'registryMirror', secretValue: CANARY }],
      }),
    );
    const app = body(name =>
      appDeploymentRequest(name, {
        variables: [
          { name: 'hostName', value: 'fuzz.example.com' },
          { name: 'adminPassword', secretValue: CANARY },
        ],
      }),
    );
    return {
      createProject: project,
      previewProject: project,
      createComputePool: pool,
      previewComputePool: pool,
      createAppDeployment: app,
      previewAppDeployment: app,
      validateIntegration: fc.oneof(
        body(() => paletteIntegration(sandbox, { apiKey: CANARY })),
        body(name => ({ type: 'huggingFace', name, apiKey: CANARY })),
        body(name => ({ type: 'ngc', name, apiKey: CANARY })),
      ),
    };
  };

  it('have a right body for every operation that takes one', () => {
    expect(Object.keys(bodies()).sort()).toEqual(
      OPERATIONS.filter(({ takesBody }) => takesBody)
        .map(({ id }) => id)
        .sort(),
    );
  });

  it(`never break the API, and never make it tell a secret (${REQUESTS})`, async () => {
    const seen = new Map<string, number>();
    const statuses = new Map<number, number>();
    await fc.assert(
      fc.asyncProperty(fuzzRequest(bodies()), async request => {
        const answer = await portal.sendRaw(request);
        seen.set(request.operation, (seen.get(request.operation) ?? 0) + 1);
        statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
        judge(request, answer);
        const told = [
          answer.text,
          inspect(answer.headers),
          ...portal.logger.lines.splice(0),
          ...portal.auditor.events
            .splice(0)
            .map(event => inspect(event.meta) + event.error?.message),
        ];
        expect(told.filter(text => text.includes(CANARY))).toEqual([]);
      }),
      { numRuns: REQUESTS, endOnFailure: true },
    );

    expect([...seen.keys()].sort()).toEqual(
      OPERATIONS.map(({ id }) => id).sort(),
    );
    // Fuzzing that fails at authentication finds nothing.
    const rare = [200, 201, 400, 401, 403, 404].filter(
      status => (statuses.get(status) ?? 0) < 10,
    );
    expect(rare).toEqual([]);
  });
});

function judge(
  request: FuzzRequest,
  answer: { status: number; body: unknown; text: string },
): void {
  const { method, operation, path } = request;
  expect(`${operation} ${answer.status}`).not.toMatch(/ 5\d\d$/);
  const documented = OPERATIONS.find(({ id }) => id === operation);
  if (documented?.method === method) {
    assertDocumented(method, path, answer);
  } else {
    expect([200, 201, 204, 400, 401, 403, 404, 405, 413, 415]).toContain(
      answer.status,
    );
  }
}
