import { describeWithAssets } from '@paletteai/envtest';
import { Gate, GateFault, GateRequest } from '../__testUtils__/Gate';
import {
  ADMINISTRATOR,
  hubFor,
  installThings,
  refOf,
  startRealServer,
  startSandboxServer,
  TestServer,
} from '../__testUtils__/TestServer';
import { thing, THING_DEFINITION, THING_KIND } from '../__testUtils__/thing';
import { DefaultHub } from '../hub/DefaultHub';
import { eventually } from '../testUtils/eventually';
import { Watched, WatchedOptions } from './__testUtils__/Watched';
import { HubProjection, projectObject } from './projectObject';

jest.setTimeout(120_000);

const DEFINITION_REF = {
  kind: {
    group: 'apiextensions.k8s.io',
    version: 'v1',
    kind: 'CustomResourceDefinition',
    plural: 'customresourcedefinitions',
    namespaced: false,
  },
  name: THING_DEFINITION.metadata.name,
};

const answer = (
  statusCode: number,
  body: object,
  headers?: Record<string, string>,
): GateFault => ({
  type: 'answer',
  statusCode,
  body: JSON.stringify(body),
  headers,
});
const status = (code: number, reason: string) => ({
  kind: 'Status',
  apiVersion: 'v1',
  status: 'Failure',
  code,
  reason,
  message: reason,
});
const isList = (request: GateRequest) =>
  request.path.endsWith('/things') &&
  !request.isWatch &&
  !request.query.has('resourceVersionMatch');

/** More than a server writes by itself while it starts. */
const WRITES_AFTER_BACKUP = 500;

/** The newest version that a server knows of any thing. */
async function newestVersion(hub: DefaultHub): Promise<number> {
  const things = await hub.client().list(THING_KIND);
  return Math.max(
    ...things.map(({ metadata }) => Number(metadata.resourceVersion)),
  );
}

/** Serves the kind of the tests in these versions only; `v1` stays the one that is stored. */
async function serveThingsAs(
  hub: DefaultHub,
  served: readonly ('v1' | 'v2')[],
): Promise<void> {
  const definition = structuredClone(THING_DEFINITION);
  const { versions } = definition.spec as { versions: object[] };
  await hub.writer().apply({
    ...definition,
    spec: {
      ...(definition.spec as object),
      versions: (['v1', 'v2'] as const).map(name => ({
        ...versions[0],
        name,
        served: served.includes(name),
        storage: name === 'v1',
      })),
    },
  });
  await eventually(async () => {
    const reading = hub.client().list(THING_KIND);
    await (served.includes('v1') ? reading : expect(reading).rejects.toThrow());
  });
}

/** Objects named "odd…" cannot be read. */
const refuseOdd: HubProjection = object => {
  if (object.metadata.name.startsWith('odd')) {
    throw new Error('it is odd');
  }
  return projectObject(object);
};

function bearsFaults(start: () => Promise<TestServer>) {
  let server: TestServer;
  let hub: DefaultHub;
  let gate: Gate;
  let watched: Watched;

  const watch = (options: WatchedOptions = {}) => {
    watched = new Watched(gate, server.token(ADMINISTRATOR), options);
    return watched;
  };
  const write = (name: string, size = 1) =>
    hub.writer().apply(thing(name, { size }));
  const remove = (name: string) => hub.writer().delete(refOf(thing(name)));

  beforeAll(async () => {
    server = await start();
    hub = hubFor(server, server.token(ADMINISTRATOR));
    await installThings(hub);
  });
  afterAll(async () => {
    await hub?.close();
    await server?.stop();
  });
  beforeEach(async () => {
    await write('a');
    await write('b');
    gate = await Gate.open(server);
  });
  afterEach(async () => {
    await watched?.stop();
    await gate.close();
    for (const object of await hub.client().list(THING_KIND)) {
      await hub.writer().delete(refOf(object));
    }
  });

  it('follows creates, updates and deletes', async () => {
    await watch().phase('live');
    await write('c');
    await write('a', 2);
    await remove('b');

    await watched.holds('a', 'c');
    await eventually(() => {
      expect(watched.store.get('default', 'a')?.spec).toEqual({ size: 2 });
    });
    expect(watched.causes.get('b')).toBe('event');
    expect(watched.store.get('default', 'a')?.metadata).not.toHaveProperty(
      'managedFields',
    );
    expect(gate.lists()).toHaveLength(1);
  });

  it('starts the list again when it answers 410 between two pages', async () => {
    let refused = 0;
    gate.rewrite = request => (isList(request) ? { limit: '1' } : undefined);
    gate.fault = request => {
      if (isList(request) && request.query.has('continue') && refused === 0) {
        refused += 1;
        return answer(410, status(410, 'Expired'));
      }
      return undefined;
    };

    await watch().phase('live');

    expect(refused).toBe(1);
    expect(watched.names()).toEqual(['a', 'b']);
    expect(watched.deleted).toEqual([]);
  });

  it('reads again and finds a missed delete when a watch answers 410', async () => {
    await watch().phase('live');
    let expired = 0;
    gate.fault = request => {
      if (request.isWatch && expired === 0) {
        expired += 1;
        return {
          type: 'answer',
          statusCode: 200,
          body: `${JSON.stringify({
            type: 'ERROR',
            object: status(410, 'Expired'),
          })}\n`,
        };
      }
      return undefined;
    };
    gate.freeze();
    await remove('a');
    await write('c');
    gate.thaw();
    gate.cutAll();

    await watched.holds('b', 'c');
    expect(expired).toBe(1);
    expect(watched.deleted).toEqual(['a']);
    expect(watched.causes.get('a')).toBe('relist');
    expect(watched.emptied).toBe(0);
  });

  it.each([
    ['503', answer(503, status(503, 'ServiceUnavailable'))],
    [
      '429',
      answer(429, status(429, 'TooManyRequests'), { 'retry-after': '1' }),
    ],
    ['a page of a proxy', answer(502, {})],
    ['an empty object with status 200', answer(200, {})],
    ['a cut connection', { type: 'cut', afterBytes: 20 } as const],
  ])(
    'keeps its snapshot and says stale when the hub answers %s',
    async (_, fault) => {
      await watch().phase('live');
      gate.fault = () => fault;
      gate.cutAll();
      await watched.phase('stale');
      await remove('a');

      expect(watched.names()).toEqual(['a', 'b']);
      gate.fault = () => undefined;
      await watched.phase('live');
      await watched.holds('b');
      expect(watched.emptied).toBe(0);
    },
  );

  it('keeps its snapshot when a list is empty by mistake, as a second one shows', async () => {
    await watch().phase('live');
    let lies = 0;
    gate.fault = request => {
      if (request.isWatch && lies === 0) {
        return answer(410, status(410, 'Expired'));
      }
      if (isList(request) && lies === 0) {
        lies += 1;
        return answer(200, {
          kind: 'ThingList',
          apiVersion: 'test.palette.ai/v1',
          metadata: { resourceVersion: '1' },
          items: [],
        });
      }
      return undefined;
    };
    gate.cutAll();

    await eventually(() => {
      expect(gate.watches().length).toBeGreaterThan(2);
    });
    await watched.phase('live');
    expect(lies).toBe(1);
    expect(watched.deleted).toEqual([]);
    expect(watched.names()).toEqual(['a', 'b']);
  });

  it('keeps its snapshot at 401, and continues when the account is accepted again', async () => {
    await watch().phase('live');
    gate.fault = () => answer(401, status(401, 'Unauthorized'));
    gate.cutAll();
    await watched.phase('stale');

    expect(watched.names()).toEqual(['a', 'b']);
    // First it sees only that the connection broke.
    await eventually(() => {
      expect(watched.store.status).toMatchObject({
        reason: expect.stringContaining('rejected the portal'),
      });
    });
    gate.fault = () => undefined;
    await watched.phase('live');
  });

  it('says denied for one kind at 403, while others continue', async () => {
    const namespaces = new Watched(gate, server.token(ADMINISTRATOR), {
      kind: {
        group: '',
        version: 'v1',
        kind: 'Namespace',
        plural: 'namespaces',
        namespaced: false,
      },
    });
    await watch().phase('live');
    await namespaces.phase('live');
    gate.fault = request =>
      request.path.endsWith('/things')
        ? answer(403, status(403, 'Forbidden'))
        : undefined;
    gate.cutAll();
    await watched.phase('denied');

    await namespaces.phase('live');
    expect(watched.names()).toEqual(['a', 'b']);
    gate.fault = () => undefined;
    await watched.phase('live');
    await namespaces.stop();
  });

  it('takes no truncated page for a whole one', async () => {
    let cut = 0;
    gate.fault = request => {
      if (isList(request) && cut < 3) {
        cut += 1;
        return { type: 'cut', afterBytes: 300 };
      }
      return undefined;
    };

    watch();
    await eventually(() => {
      expect(watched.store.status).toMatchObject({
        phase: 'connecting',
        reason: expect.stringContaining('cannot be reached'),
      });
    });
    await watched.phase('live');
    expect(watched.names()).toEqual(['a', 'b']);
  });

  it('finds a half-open connection by its silence', async () => {
    await watch({
      timing: { watchdogMs: 1_500, watchdogSpreadMs: 0 },
    }).phase('live');
    gate.freeze();
    await write('c');
    gate.thaw();

    await watched.holds('a', 'b', 'c');
    expect(watched.phases).toContain('stale');
    expect(watched.emptied).toBe(0);
  });

  it('needs no list when a watch brings bookmarks only', async () => {
    await watch({
      timing: { minimumWatchSeconds: 3, maximumWatchSeconds: 3 },
    }).phase('live');

    await eventually(() => {
      expect(gate.watches().length).toBeGreaterThanOrEqual(3);
    });

    expect(gate.lists()).toHaveLength(1);
    expect(watched.phases).toEqual(['live']);
    await write('c');
    await watched.holds('a', 'b', 'c');
  });

  it('takes over the past when a hub was restored from a backup', async () => {
    // Another server that has seen less stands for the restored one.
    const restored = await start();
    const token = restored.token(ADMINISTRATOR);
    const past = hubFor(restored, token);
    await installThings(past);
    await past.writer().apply(thing('old'));
    for (let size = 0; size < WRITES_AFTER_BACKUP; size += 1) {
      await write('b', size);
    }
    await watch().phase('live');
    expect(await newestVersion(hub)).toBeGreaterThan(await newestVersion(past));

    gate.leadTo({ ...restored, bearerToken: token });

    await watched.holds('old');
    await watched.phase('live');
    expect([...watched.deleted].sort()).toEqual(['a', 'b']);
    expect(watched.emptied).toBe(0);
    await watched.stop();
    await past.close();
    await restored.stop();
  });

  it('says absent when the hub never served the kind, and finds it when it does', async () => {
    await hub.writer().delete(DEFINITION_REF);
    await eventually(async () => {
      await expect(hub.client().list(THING_KIND)).rejects.toThrow();
    });
    await watch().phase('absent');
    expect(watched.store.status).toMatchObject({
      reason: 'The hub does not serve things',
      otherVersions: [],
    });
    expect(watched.store.synced).toBe(false);

    await eventually(() => installThings(hub));
    await write('back');
    await watched.phase('live');
    await watched.holds('back');
  });

  it('keeps its snapshot and says stale when the hub serves the kind no more', async () => {
    await watch().phase('live');
    // Nobody is told that the objects go, as when the API server forgets the kind.
    gate.freeze();
    await hub.writer().delete(DEFINITION_REF);
    await eventually(async () => {
      await expect(hub.client().list(THING_KIND)).rejects.toThrow();
    });
    gate.thaw();
    gate.cutAll();
    await eventually(() => {
      expect(watched.store.status).toMatchObject({
        phase: 'stale',
        reason: 'The hub does not serve things',
      });
    });
    expect(watched.names()).toEqual(['a', 'b']);
    expect(watched.deleted).toEqual([]);

    await eventually(() => installThings(hub));
    await write('back');
    await watched.phase('live');
    await watched.holds('back');
    expect([...watched.deleted].sort()).toEqual(['a', 'b']);
    expect(watched.causes.get('a')).toBe('relist');
    expect(watched.emptied).toBe(0);
  });

  it('keeps its snapshot and names the version when the hub serves another only', async () => {
    await watch().phase('live');
    await serveThingsAs(hub, ['v2']);
    await eventually(() => {
      expect(watched.store.status).toMatchObject({
        phase: 'stale',
        reason: expect.stringContaining(
          'The hub serves things as v2, which this release cannot read',
        ),
      });
    });
    expect(watched.names()).toEqual(['a', 'b']);
    expect(watched.deleted).toEqual([]);

    const other = new Watched(gate, server.token(ADMINISTRATOR));
    await other.phase('absent');
    expect(other.store.status).toMatchObject({ otherVersions: ['v2'] });
    await other.stop();

    await serveThingsAs(hub, ['v1', 'v2']);
    await watched.phase('live');
    expect(watched.names()).toEqual(['a', 'b']);
    expect(watched.deleted).toEqual([]);
    await serveThingsAs(hub, ['v1']);
  });

  it('does not take a 404 of something on the way for the end of a kind', async () => {
    await watch().phase('live');
    gate.fault = request =>
      request.path.includes('/test.palette.ai')
        ? { type: 'answer', statusCode: 404, body: '404 page not found' }
        : answer(404, {});
    gate.cutAll();
    await watched.phase('stale');

    expect(watched.names()).toEqual(['a', 'b']);
    gate.fault = () => undefined;
    await watched.phase('live');
    expect(watched.deleted).toEqual([]);
  });

  it('is not bothered by jumps of the clock', async () => {
    let now = new Date('2026-01-01T00:00:00Z');
    await watch({ wallClock: () => now }).phase('live');
    now = new Date('2036-01-01T00:00:00Z');
    await write('c');
    await watched.holds('a', 'b', 'c');
    now = new Date('1999-01-01T00:00:00Z');
    await write('d');
    await watched.holds('a', 'b', 'c', 'd');

    expect(gate.lists()).toHaveLength(1);
    expect(watched.phases).toEqual(['live']);
  });

  it('serves one hub while another is down', async () => {
    const other = await Gate.open({ url: 'http://127.0.0.1:9' });
    const down = new Watched(other, 'none');
    await watch().phase('live');
    await write('c');

    await watched.holds('a', 'b', 'c');
    expect(down.store.status.phase).toBe('connecting');
    expect(down.store.synced).toBe(false);
    await down.stop();
    await other.close();
  });

  it('forgets the problem of an object that vanished during an outage', async () => {
    await write('odd-gone');
    await write('odd-kept');
    await watch({ project: refuseOdd }).phase('live');
    expect([...watched.store.problems]).toEqual([
      ['default/odd-gone', 'it is odd'],
      ['default/odd-kept', 'it is odd'],
    ]);
    let expired = false;
    gate.fault = request => {
      if (request.isWatch && !expired) {
        expired = true;
        return answer(410, status(410, 'Expired'));
      }
      return undefined;
    };
    gate.freeze();
    await remove('odd-gone');
    await write('odd-new');
    gate.thaw();
    gate.cutAll();

    await eventually(() => {
      expect([...watched.store.problems.keys()].sort()).toEqual([
        'default/odd-kept',
        'default/odd-new',
      ]);
    });
    await watched.phase('live');
    expect(watched.names()).toEqual(['a', 'b']);
  });

  it('keeps the problems it knows until a list is complete', async () => {
    await write('odd-kept');
    await watch({ project: refuseOdd }).phase('live');
    gate.rewrite = request => (isList(request) ? { limit: '1' } : undefined);
    gate.fault = request =>
      request.isWatch || request.query.has('continue')
        ? answer(410, status(410, 'Expired'))
        : undefined;
    gate.cutAll();
    await watched.phase('stale');

    expect([...watched.store.problems.keys()]).toEqual(['default/odd-kept']);
    gate.fault = () => undefined;
    await watched.phase('live');
    expect([...watched.store.problems.keys()]).toEqual(['default/odd-kept']);
  });

  it('ends at once when it is told to', async () => {
    await watch().phase('live');
    await watched.stop();

    await eventually(() => {
      expect(gate.openConnections).toBe(0);
    });
  });
}

describe('Reflector on the embedded Kubernetes API', () => {
  bearsFaults(() => startSandboxServer());

  it('answers 410 itself after a compaction', async () => {
    const server = await startSandboxServer();
    const token = server.token(ADMINISTRATOR);
    const hub = hubFor(server, token);
    await installThings(hub);
    await hub.writer().apply(thing('a'));
    const gate = await Gate.open(server);
    const watched = new Watched(gate, token);
    await watched.holds('a');

    gate.fault = request =>
      request.isWatch ? answer(503, status(503, 'x')) : undefined;
    gate.cutAll();
    await watched.phase('stale');
    await hub.writer().delete(refOf(thing('a')));
    await hub.writer().apply(thing('b'));
    server.api.compact();
    gate.fault = () => undefined;

    await watched.holds('b');
    expect(watched.deleted).toEqual(['a']);
    await watched.stop();
    await gate.close();
    await hub.close();
    await server.stop();
  });
});

describeWithAssets('Reflector on a real Kubernetes API', () => {
  bearsFaults(() => startRealServer());

  it('survives kill -9 of the API server in the middle of a list', async () => {
    const server = await startRealServer();
    const token = server.token(ADMINISTRATOR);
    const hub = hubFor(server, token);
    await installThings(hub);
    const names = Array.from({ length: 5 }, (_, index) => `thing-${index}`);
    for (const name of names) {
      await hub.writer().apply(thing(name));
    }
    const gate = await Gate.open(server);
    gate.rewrite = request => (isList(request) ? { limit: '1' } : undefined);
    let killed: Promise<void> | undefined;
    gate.fault = request => {
      if (isList(request) && request.query.has('continue') && !killed) {
        killed = server.envtest.apiServer.kill();
        return { type: 'delay', delayMs: 200 };
      }
      return undefined;
    };
    const watched = new Watched(gate, token);
    await eventually(() => {
      expect(watched.store.status).toMatchObject({
        phase: 'connecting',
        reason: expect.any(String),
      });
    });
    await killed;
    expect(watched.store.synced).toBe(false);

    await server.envtest.apiServer.start();

    await eventually(() => {
      expect(watched.names()).toEqual(names);
    }, 60_000);
    expect(watched.deleted).toEqual([]);
    await watched.stop();
    await gate.close();
    await hub.close();
    await server.stop();
  });

  it('finds what changed while the API server was killed and restarted', async () => {
    const server = await startRealServer();
    const token = server.token(ADMINISTRATOR);
    const hub = hubFor(server, token);
    await installThings(hub);
    await hub.writer().apply(thing('a'));
    await hub.writer().apply(thing('b'));
    const gate = await Gate.open(server);
    const watched = new Watched(gate, token);
    await watched.holds('a', 'b');

    gate.freeze();
    await server.envtest.apiServer.restart();
    await eventually(async () => {
      await hub.writer().delete(refOf(thing('a')));
    });
    await hub.writer().apply(thing('c'));
    gate.thaw();
    gate.cutAll();

    await watched.holds('b', 'c');
    expect(watched.emptied).toBe(0);
    await watched.phase('live');
    await watched.stop();
    await gate.close();
    await hub.close();
    await server.stop();
  });
});
