import type { JsonObject } from '@backstage/types';
import { MatrixHubs, TestHub } from '@paletteai/sandbox/realHub';
import fc from 'fast-check';
import { randomInt } from 'node:crypto';
import { assertDocumented } from '../__testUtils__/assertDocumented';
import { Attacker, ATTACKERS } from '../__testUtils__/attack/attackers';
import {
  attackRequest,
  AttackRequest,
  MADE_NAMES,
  RightBodies,
} from '../__testUtils__/attack/attackRequests';
import {
  BackendProcess,
  RawAnswer,
} from '../__testUtils__/attack/BackendProcess';
import { OPERATIONS } from '../__testUtils__/operations';
import {
  appDeploymentRequest,
  CANARY,
  computePoolRequest,
  customSettings,
  paletteIntegration,
  projectRequest,
} from '../__testUtils__/requests';

jest.setTimeout(600_000);

const REQUESTS = 3_000;
const AT_ONCE = 8;
const MAX_BLOCK_MS = 200;
const MAX_MEGABYTES = 700;
const MAX_HEAP_GROWTH_MEGABYTES = 64;

const SEED = Number(process.env.ATTACK_SEED ?? randomInt(2 ** 31));

describe(`somebody who tries everything (ATTACK_SEED=${SEED})`, () => {
  let hubs: MatrixHubs;
  let backend: BackendProcess;
  const operations = new Set<string>();
  const statuses = new Map<number, number>();

  beforeAll(async () => {
    hubs = await MatrixHubs.start(() => TestHub.onSandbox());
    const { main, other } = hubs;
    const { urls } = main.sandbox;
    backend = await BackendProcess.start({
      secrets: secretsOf(hubs),
      blockMs: MAX_BLOCK_MS,
      config: {
        paletteai: {
          hubs: { main: main.config, other: other.config },
          egress: { allow: ['127.0.0.1', 'localhost'] },
          integrations: {
            huggingFace: { host: urls.huggingFace },
            ngc: {
              apiHost: urls.ngc.api,
              authenticationHost: urls.ngc.authn,
            },
          },
        },
      },
    });
    await backend.send('service', {
      method: 'get',
      path: '/compute-pools',
      headers: {},
    });
    await backend.begin();
  });
  afterAll(async () => {
    await backend?.stop();
    await hubs?.stop();
  });

  it('has a right body for every operation that takes one', () => {
    expect(Object.keys(bodiesFor(ATTACKERS[0])).sort()).toEqual(
      OPERATIONS.filter(({ takesBody }) => takesBody)
        .map(({ id }) => id)
        .sort(),
    );
  });

  it.each(ATTACKERS.map((attacker, index) => ({ ...attacker, index })))(
    `as $name finds nothing that is hidden, and breaks nothing (${REQUESTS} requests)`,
    async ({ index, ...attacker }) => {
      const requests = fc.sample(attackRequest(attacker, bodiesFor(attacker)), {
        numRuns: REQUESTS,
        seed: SEED,
      });
      const secrets = secretsOf(hubs);
      const faults: string[] = [];
      await Promise.all(
        Array.from({ length: AT_ONCE }, async () => {
          for (
            let request = requests.pop();
            request;
            request = requests.pop()
          ) {
            const answer = await backend.send(attacker.as, request);
            operations.add(request.operation);
            statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
            const fault =
              leakIn(request, answer, attacker.hidden, secrets) ??
              breachIn(request, answer);
            if (fault) {
              faults.push(
                `${fault}: ${request.method} ${request.path} ${
                  request.text ?? ''
                } -> ${answer.status} ${answer.text}`.slice(0, 2_000),
              );
            }
          }
        }),
      );

      expect(faults.slice(0, 5)).toEqual([]);
    },
  );

  it('has tried every operation, and has not failed at the door', () => {
    expect([...operations].sort()).toEqual(
      OPERATIONS.map(({ id }) => id).sort(),
    );
    const rare = [200, 201, 400, 401, 403, 404].filter(
      status => (statuses.get(status) ?? 0) < 10,
    );
    expect(rare).toEqual([]);
  });

  it('keeps nobody waiting, takes no memory for good and hears no signals of others', async () => {
    const { blocks, heapGrowthMegabytes, peakMegabytes, signals, told } =
      await backend.measure();

    expect(blocks).toEqual([]);
    expect(heapGrowthMegabytes).toBeLessThan(MAX_HEAP_GROWTH_MEGABYTES);
    expect(peakMegabytes).toBeLessThan(MAX_MEGABYTES);
    expect(told).toEqual([]);
    const heard = ATTACKERS.flatMap(({ hidden, name, ref }) =>
      signals
        .filter(({ recipient }) => recipient === ref)
        .flatMap(({ text }) => namesIn(text, hidden))
        .map(hiddenName => `${name}: ${hiddenName}`),
    );
    expect([...new Set(heard)]).toEqual([]);
    expect(
      signals.filter(({ recipient }) => recipient === 'broadcast'),
    ).toEqual([]);
  });

  function bodiesFor({ tenant }: Attacker): RightBodies {
    const { sandbox } = hubs.main;
    const body = (make: (name: string) => object): fc.Arbitrary<JsonObject> =>
      fc
        .constantFrom(...MADE_NAMES)
        .map((name): JsonObject => JSON.parse(JSON.stringify(make(name))));
    const group = tenant === 'halden-motors' ? 'halden-platform-admins' : '';
    const project = body(name => ({
      ...projectRequest(name, customSettings(sandbox)),
      tenant,
      ...(group && {
        roleMapping: { admin: [group], editor: [group], viewer: [group] },
      }),
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
          { name: 'hostName', value: 'attack.example.com' },
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
  }
});

/** What nobody may be told: keys in Secrets of the hubs, the portal's tokens and where the hubs are. */
function secretsOf({ main, other }: MatrixHubs): string[] {
  const hubsThemselves = [main, other].flatMap(({ sandbox }) => [
    sandbox.portalToken,
    sandbox.urls.hub.replace(/^https?:\/\//, ''),
  ]);
  const keys = [main, other]
    .flatMap(({ sandbox }) => sandbox.hub.snapshot())
    .filter(({ kind }) => kind === 'Secret')
    .flatMap(({ data }) => Object.values(data ?? {}))
    .flatMap(value => [String(value), decoded(String(value))])
    .filter(value => value.length >= 12 && !value.startsWith('http'));
  return [...new Set([CANARY, ...hubsThemselves, ...keys])];
}

function decoded(base64: string): string {
  return Buffer.from(base64, 'base64').toString();
}

/** What an answer tells that the request did not say already. */
function leakIn(
  { headers: sentHeaders, path, text = '' }: AttackRequest,
  { headers, text: body }: RawAnswer,
  hidden: readonly string[],
  secrets: readonly string[],
): string | undefined {
  const answer = `${JSON.stringify(headers)}\n${body}`;
  const secret = secrets.find(each => answer.includes(each));
  if (secret) {
    return `tells the secret ${secret}`;
  }
  const found = namesIn(answer, hidden);
  if (found.length === 0) {
    return undefined;
  }
  const asked = `${path} ${decodedPath(path)} ${text} ${Object.values(
    sentHeaders,
  )}`.toLowerCase();
  const leak = found.find(name => !asked.includes(name.toLowerCase()));
  return leak && `tells of ${leak}`;
}

function namesIn(text: string, names: readonly string[]): string[] {
  const lower = text.toLowerCase();
  return names.filter(name => lower.includes(name.toLowerCase()));
}

function decodedPath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** How an answer breaks the contract of the API. */
function breachIn(
  { method, operation, path }: AttackRequest,
  { status, text }: RawAnswer,
): string | undefined {
  if (status >= 500) {
    return `${operation} fails`;
  }
  const documented = OPERATIONS.find(({ id }) => id === operation);
  if (documented?.method !== method || hasStrangePath(path)) {
    return [200, 201, 204, 400, 401, 403, 404, 405, 413, 415, 429].includes(
      status,
    )
      ? undefined
      : `${operation} answers ${status}`;
  }
  try {
    assertDocumented(method, path, { status, body: JSON.parse(text) });
    return undefined;
  } catch (error) {
    return String(error);
  }
}

/** Whether a name in the path makes it another path. */
function hasStrangePath(path: string): boolean {
  const [names] = path.slice(1).split('?');
  return names.split('/').some(name => /^(\.|%2e)*$/i.test(name));
}
