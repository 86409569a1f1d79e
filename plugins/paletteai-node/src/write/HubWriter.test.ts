import { describeWithAssets } from '@paletteai/envtest';
import {
  hubFor,
  installThings,
  refOf,
  startRealServer,
  startSandboxServer,
  TestServer,
  ADMINISTRATOR,
} from '../__testUtils__/TestServer';
import { eventually } from '../testUtils/eventually';
import { thing, THING_KIND } from '../__testUtils__/thing';
import { inspect } from 'node:util';
import { Agent, request } from 'undici';
import { DefaultHub } from '../hub/DefaultHub';
import {
  HubConflictError,
  HubInvalidError,
  HubNotFoundError,
} from '../hub/errors/HubErrors';

jest.setTimeout(120_000);

const SECRET_KIND = {
  group: '',
  version: 'v1',
  kind: 'Secret',
  plural: 'secrets',
  namespaced: true,
} as const;

function behaves(start: () => Promise<TestServer>) {
  let server: TestServer;
  let hub: DefaultHub;

  beforeAll(async () => {
    server = await start();
    hub = hubFor(server, server.token(ADMINISTRATOR));
    await installThings(hub);
  });
  afterAll(async () => {
    await hub?.close();
    await server?.stop();
  });

  const failure = async (work: Promise<unknown>) =>
    work.then(
      () => {
        throw new Error('It should have failed');
      },
      error => error,
    );

  it('creates an object, then changes nothing when the same is applied again', async () => {
    const created = await hub.writer().apply(thing('same'));
    const again = await hub.writer().apply(thing('same'));

    expect(created.created).toBe(true);
    expect(again.created).toBe(false);
    expect(again.object.metadata.resourceVersion).toBe(
      created.object.metadata.resourceVersion,
    );
    expect(again.object.metadata).not.toHaveProperty('managedFields');
  });

  it('stores nothing in a dry run', async () => {
    const { object } = await hub.writer().apply(thing('dry'), { dryRun: true });

    expect(object.metadata.uid).toBeDefined();
    await expect(hub.client().find(refOf(object))).resolves.toBeUndefined();
  });

  it('names all unknown and wrong fields at once, with paths of a form', async () => {
    const error = await failure(
      hub.writer().apply(
        thing('wrong', {
          size: 'big',
          color: 'blue',
          bogus: 1,
          note: 'forbidden',
          items: [{ key: 'a', extra: true }],
        }),
      ),
    );

    expect(error).toBeInstanceOf(HubInvalidError);
    const problems = (error as HubInvalidError).problems.map(
      ({ path, reason }) => [path, reason],
    );
    expect(problems).toEqual(
      expect.arrayContaining([
        ['spec.bogus', 'unknown'],
        ['spec.items[0].extra', 'unknown'],
        ['spec.size', 'type'],
        ['spec.color', 'notSupported'],
      ]),
    );
  });

  it.each([
    [{ size: 1, note: 'forbidden' }, 'spec', 'invalid'],
    [{ size: -1 }, 'spec.size', 'invalid'],
    [{ size: 1, color: 'blue' }, 'spec.color', 'notSupported'],
    [{}, 'spec.size', 'required'],
    [
      { size: 1, items: [{ key: 'a' }, { key: 'a' }] },
      'spec.items[1]',
      'duplicate',
    ],
  ])('says what is wrong with %j', async (spec, path, reason) => {
    const error = await failure(hub.writer().apply(thing('rules', spec)));

    expect(error).toBeInstanceOf(HubInvalidError);
    expect((error as HubInvalidError).problems).toEqual(
      expect.arrayContaining([expect.objectContaining({ path, reason })]),
    );
  });

  it('creates an object once, of several requests at the same time', async () => {
    const requests = [1, 2, 3, 4].map(size =>
      hub.writer().create(thing('contested', { size })),
    );

    const outcomes = await Promise.allSettled(requests);

    const won = outcomes.flatMap(outcome =>
      outcome.status === 'fulfilled' ? [outcome.value] : [],
    );
    const lost = outcomes.flatMap(outcome =>
      outcome.status === 'rejected' ? [outcome.reason] : [],
    );
    expect(won).toHaveLength(1);
    expect(lost).toHaveLength(3);
    for (const error of lost) {
      expect(error).toBeInstanceOf(HubConflictError);
      expect(error.conflict).toBe('exists');
    }
    await expect(
      hub.client().find(refOf(thing('contested'))),
    ).resolves.toMatchObject({ spec: won[0].spec });
  });

  it('says in a dry run that an object exists, and creates none that does not', async () => {
    await hub.writer().create(thing('there'));

    const error = await failure(
      hub.writer().create(thing('there'), { dryRun: true }),
    );
    await hub.writer().create(thing('not-there'), { dryRun: true });

    expect(error).toMatchObject({ conflict: 'exists' });
    await expect(
      hub.client().find(refOf(thing('not-there'))),
    ).resolves.toBeUndefined();
  });

  it('names all unknown and wrong fields of an object to create', async () => {
    const error = await failure(
      hub.writer().create(thing('wrong', { size: 'big', bogus: 1, other: 2 })),
    );

    expect(error).toBeInstanceOf(HubInvalidError);
    expect((error as HubInvalidError).problems.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['spec.bogus', 'spec.other', 'spec.size']),
    );
  });

  it('describes a Secret without what it holds, and changes nothing', async () => {
    const canary = 'canary-51ce0d';
    const ref = { kind: SECRET_KIND, name: 'described', namespace: 'default' };
    const owner = await hub.writer().create(thing('owner'));
    const { apiVersion, kind, metadata } = owner;
    const ownerReferences = [
      { apiVersion, kind, name: metadata.name, uid: metadata.uid },
    ];
    const secret = await hub.writer().create({
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: {
        name: 'described',
        namespace: 'default',
        labels: { team: 'a' },
        ownerReferences,
      },
      data: { key: Buffer.from(canary).toString('base64') },
    });

    const described = await hub.writer().describeSecret(ref);
    const missing = await failure(
      hub.writer().describeSecret({ ...ref, name: 'none' }),
    );

    expect(described.keys).toEqual(['key']);
    expect(described.metadata).toMatchObject({
      labels: { team: 'a' },
      ownerReferences,
      resourceVersion: secret.metadata.resourceVersion,
    });
    expect(missing).toBeInstanceOf(HubNotFoundError);
    expect(JSON.stringify(described)).not.toContain(
      Buffer.from(canary).toString('base64'),
    );
    expect((await hub.writer().describeSecret(ref)).metadata).toEqual(
      described.metadata,
    );
  });

  it('says what is wrong with a change of an object that exists', async () => {
    await hub.writer().apply(thing('fixed', { size: 1, fixed: 'a' }));
    const error = await failure(
      hub.writer().apply(thing('fixed', { size: 1, fixed: 'b' })),
    );

    expect((error as HubInvalidError).problems).toEqual([
      expect.objectContaining({
        path: 'spec.fixed',
        message: 'cannot be changed',
      }),
    ]);
  });

  it('names the writers who hold a field, and takes it over by force', async () => {
    await hub.writer().apply(thing('shared', { size: 1, color: 'red' }));
    await hub
      .writer()
      .mergePatch(refOf(thing('shared')), { spec: { color: 'green' } });
    // Our own patch, which the server counts as another manager's, is not a conflict.
    await hub.writer().apply(thing('shared', { size: 2, color: 'red' }));
    await writeAs(server, 'somebody-else', 'shared', { size: 3 });

    const error = await failure(
      hub.writer().apply(thing('shared', { size: 4, color: 'red' })),
    );

    expect(error).toBeInstanceOf(HubConflictError);
    expect(error).toMatchObject({
      conflict: 'ownership',
      conflicts: [{ path: 'spec.size', manager: 'somebody-else' }],
    });
    const { object } = await hub
      .writer()
      .apply(thing('shared', { size: 4, color: 'red' }), { force: true });
    expect(object.spec).toEqual({ size: 4, color: 'red' });
  });

  it('refuses a change that was made on an older version', async () => {
    const { object } = await hub.writer().apply(thing('stale'));
    const { resourceVersion } = object.metadata;
    await hub.writer().apply(thing('stale', { size: 2 }));

    const error = await failure(
      hub
        .writer()
        .mergePatch(
          refOf(object),
          { spec: { size: 3 } },
          { resourceVersion: String(resourceVersion) },
        ),
    );

    expect(error).toMatchObject({ name: 'ConflictError', conflict: 'stale' });
  });

  it('says exactly what was done of several objects when one fails', async () => {
    const objects = [
      thing('first'),
      thing('second', { size: -1 }),
      thing('third'),
    ];

    const outcome = await hub.writer().applyInOrder(objects);

    expect(outcome.status).toBe('partial');
    expect(outcome.applied.map(done => done.object.metadata.name)).toEqual([
      'first',
    ]);
    expect(outcome.failed?.object).toBe(objects[1]);
    expect(outcome.failed?.error).toBeInstanceOf(HubInvalidError);
    expect(outcome.notAttempted).toEqual([objects[2]]);
    await expect(hub.client().find(refOf(objects[2]))).resolves.toBeUndefined();
  });

  it('tells in a dry run which objects wait for their namespace', async () => {
    const inside = {
      ...thing('inside'),
      metadata: { name: 'inside', namespace: 'to-come' },
    };
    const namespace = {
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: { name: 'to-come' },
    };

    const preview = await hub
      .writer()
      .applyInOrder([namespace, inside], { dryRun: true });
    const missing = await failure(hub.writer().apply(inside));

    expect(preview).toMatchObject({
      status: 'complete',
      unchecked: [inside],
    });
    expect(missing).toBeInstanceOf(HubNotFoundError);
    expect(missing).toMatchObject({ missing: 'namespace' });
  });

  it('says that a kind is not served', async () => {
    const error = await failure(
      hub.writer().apply({ ...thing('x'), kind: 'Nothing' }),
    );

    expect(error).toMatchObject({ name: 'NotFoundError', missing: 'kind' });
  });

  it('deletes only the object that was meant', async () => {
    const { object } = await hub.writer().apply(thing('meant'));
    const uid = String(object.metadata.uid);

    const other = await failure(
      hub.writer().delete(refOf(object), { uid: 'of-another-object' }),
    );
    const dry = await hub.writer().delete(refOf(object), { dryRun: true });
    const kept = await hub.client().find(refOf(object));
    const deleted = await hub.writer().delete(refOf(object), { uid });
    const again = await hub.writer().delete(refOf(object), { uid });

    expect(other).toMatchObject({ conflict: 'stale' });
    expect(dry).toEqual({ state: 'deleted', finalizers: [] });
    expect(kept).toBeDefined();
    expect(deleted).toEqual({ state: 'deleted', finalizers: [] });
    expect(again).toEqual({ state: 'absent', finalizers: [] });
  });

  it('tells which finalizers a deletion waits for', async () => {
    const held = thing('held');
    held.metadata.finalizers = ['test.palette.ai/hold'];
    await hub.writer().apply(held);

    const outcome = await hub.writer().delete(refOf(held));
    await hub
      .writer()
      .mergePatch(refOf(held), { metadata: { finalizers: null } });

    expect(outcome).toEqual({
      state: 'deleting',
      finalizers: ['test.palette.ai/hold'],
    });
    await eventually(async () => {
      expect(await hub.client().find(refOf(held))).toBeUndefined();
    });
  });

  it('reads all pages of a list', async () => {
    const before = (await hub.client().list(THING_KIND)).length;
    for (let index = 0; index < 3; index += 1) {
      await hub.writer().apply(thing(`page-${index}`));
    }

    const objects = await hub
      .client()
      .list(THING_KIND, { namespace: 'default' });

    expect(objects).toHaveLength(before + 3);
    expect(objects[0]).toMatchObject({
      apiVersion: 'test.palette.ai/v1',
      kind: 'Thing',
    });
  });

  it('shows no value of a Secret, whatever is wrong with it', async () => {
    const canary = 'canary-7f3a9c';
    const secret = (metadata: Record<string, unknown>, rest: object) => ({
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name: 'keys', namespace: 'default', ...metadata },
      ...rest,
    });
    const document = JSON.stringify({ apiKey: canary });
    const errors = await Promise.all(
      [
        secret({}, { stringData: { palette: document }, bogus: canary }),
        secret({}, { stringData: { 'bad key!': document } }),
        secret({}, { data: { palette: canary } }),
        secret({ namespace: 'nowhere' }, { stringData: { a: document } }),
        secret({ name: 'Not Valid' }, { stringData: { a: document } }),
        secret({}, { stringData: { a: canary, palette: document } }),
      ].map(object =>
        hub
          .writer()
          .apply(object)
          .catch(error => error),
      ),
    );

    for (const error of errors) {
      const shown = inspect(error, { depth: 10 });
      expect(shown).not.toContain(canary);
      expect(shown).not.toContain(Buffer.from(canary).toString('base64'));
    }
    expect(
      errors.filter(error => error instanceof Error).length,
    ).toBeGreaterThanOrEqual(4);
  });
}

describe('HubWriter on the embedded Kubernetes API', () => {
  behaves(() => startSandboxServer());
});

describeWithAssets('HubWriter on a real Kubernetes API', () => {
  behaves(() => startRealServer());
});

/** An apply by another manager, by force. */
async function writeAs(
  server: TestServer,
  manager: string,
  name: string,
  spec: object,
): Promise<void> {
  const dispatcher = new Agent({ connect: { ca: server.ca } });
  const { statusCode, body } = await request(
    `${server.url}/apis/test.palette.ai/v1/namespaces/default/things/${name}?fieldManager=${manager}&force=true`,
    {
      dispatcher,
      method: 'PATCH',
      headers: {
        authorization: `Bearer ${server.token(ADMINISTRATOR)}`,
        'content-type': 'application/apply-patch+yaml',
      },
      body: JSON.stringify({ ...thing(name), spec }),
    },
  );
  const text = await body.text();
  await dispatcher.destroy();
  if (statusCode !== 200) {
    throw new Error(text);
  }
}
