import { inspect } from 'node:util';
import { KubernetesObject } from '@paletteai/backstage-plugin-paletteai-common';
import { describeWithAssets } from '@paletteai/envtest';
import {
  ADMINISTRATOR,
  hubFor,
  installThings,
  refOf,
  startRealServer,
  startSandboxServer,
  TestServer,
} from '../__testUtils__/TestServer';
import { eventually } from '../testUtils/eventually';
import { thing, THING_KIND } from '../__testUtils__/thing';
import { DefaultHub } from '../hub/DefaultHub';
import {
  HubDeniedError,
  HubInvalidError,
  HubNotFoundError,
} from '../hub/errors/HubErrors';

jest.setTimeout(120_000);

const RBAC = 'rbac.authorization.k8s.io';
const CREATOR = { user: 'carla', groups: ['creators'] };
const READER = { user: 'rita', groups: ['readers'] };

/** A role with what it may do, and a binding of a group to it. */
function grant(
  group: string,
  verbs: readonly string[],
): readonly KubernetesObject[] {
  return [
    {
      apiVersion: `${RBAC}/v1`,
      kind: 'ClusterRole',
      metadata: { name: group },
      rules: [
        { apiGroups: [THING_KIND.group], resources: ['things'], verbs },
        { apiGroups: [''], resources: ['secrets'], verbs },
      ],
    },
    {
      apiVersion: `${RBAC}/v1`,
      kind: 'ClusterRoleBinding',
      metadata: { name: group },
      roleRef: { apiGroup: RBAC, kind: 'ClusterRole', name: group },
      subjects: [{ apiGroup: RBAC, kind: 'Group', name: group }],
    },
  ];
}

function createsInstead(start: () => Promise<TestServer>) {
  let server: TestServer;
  let hub: DefaultHub;

  beforeAll(async () => {
    server = await start();
    hub = hubFor(server, server.token(ADMINISTRATOR));
    await installThings(hub);
    await hub
      .writer()
      .applyInOrder([
        ...grant('creators', ['get', 'create']),
        ...grant('readers', ['get']),
      ]);
    await eventually(async () => {
      const allowed = await hub
        .client(CREATOR)
        .isAllowed({ verb: 'create', kind: THING_KIND });
      expect(allowed).toBe(true);
    });
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

  it('creates for a person who may create but not change', async () => {
    const { object, created } = await hub
      .writer(CREATOR)
      .apply(thing('mine', { size: 3 }));

    expect(created).toBe(true);
    expect(object.spec).toEqual({ size: 3 });
    expect(object.metadata).not.toHaveProperty('managedFields');
    await expect(
      hub.client().find(refOf(thing('mine'))),
    ).resolves.toMatchObject({ spec: { size: 3 } });
  });

  it('stores nothing in a dry run', async () => {
    const { object, created } = await hub
      .writer(CREATOR)
      .apply(thing('dry'), { dryRun: true });

    expect(created).toBe(true);
    expect(object.metadata.uid).toBeDefined();
    await expect(
      hub.client().find(refOf(thing('dry'))),
    ).resolves.toBeUndefined();
  });

  it('says that the change is denied when the object is there', async () => {
    await hub.writer().apply(thing('theirs', { size: 1 }));

    const error = await failure(
      hub.writer(CREATOR).apply(thing('theirs', { size: 2 })),
    );

    expect(error).toBeInstanceOf(HubDeniedError);
    expect(error.denied).toBe('person');
    expect(error.message).toContain('cannot patch');
    expect(error.message).toContain('"carla" with the groups "creators"');
    await expect(
      hub.client().find(refOf(thing('theirs'))),
    ).resolves.toMatchObject({ spec: { size: 1 } });
  });

  it('says that the change is denied when creating is denied too', async () => {
    const error = await failure(hub.writer(READER).apply(thing('none')));

    expect(error).toBeInstanceOf(HubDeniedError);
    expect(error.message).toContain('cannot patch');
    await expect(
      hub.client().find(refOf(thing('none'))),
    ).resolves.toBeUndefined();
  });

  it('says what is wrong with the object, with all unknown fields', async () => {
    const error = await failure(
      hub
        .writer(CREATOR)
        .apply(thing('wrong', { size: 1, bogus: 1, other: true })),
    );

    expect(error).toBeInstanceOf(HubInvalidError);
    expect(
      (error as HubInvalidError).problems.map(({ path }) => path).sort(),
    ).toEqual(['spec.bogus', 'spec.other']);
  });

  it('says that the namespace is missing', async () => {
    const inside = thing('inside');
    inside.metadata.namespace = 'nowhere';

    const error = await failure(hub.writer(CREATOR).apply(inside));

    expect(error).toBeInstanceOf(HubNotFoundError);
    expect(error.message).toContain('nowhere');
  });

  it('does not try it for a status', async () => {
    const status = await failure(
      hub
        .writer(CREATOR)
        .apply(thing('state', { size: 1 }), { subresource: 'status' }),
    );

    expect(status).toBeInstanceOf(HubDeniedError);
    await expect(
      hub.client().find(refOf(thing('state'))),
    ).resolves.toBeUndefined();
  });

  it('stops at the first of several objects that cannot be changed', async () => {
    const objects = [
      thing('one'),
      thing('theirs-too', { size: 2 }),
      thing('two'),
    ];
    await hub.writer().apply(thing('theirs-too', { size: 1 }));

    const outcome = await hub.writer(CREATOR).applyInOrder(objects);

    expect(outcome.status).toBe('partial');
    expect(outcome.applied.map(({ created }) => created)).toEqual([true]);
    expect(outcome.failed?.object).toBe(objects[1]);
    expect(outcome.failed?.error).toBeInstanceOf(HubDeniedError);
    expect(outcome.notAttempted).toEqual([objects[2]]);
  });

  it('shows no value of a Secret, done or refused', async () => {
    const canary = 'canary-31d0c4';
    const secret = (name: string, rest: object = {}) => ({
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name, namespace: 'default' },
      stringData: { palette: JSON.stringify({ apiKey: canary }) },
      ...rest,
    });

    const done = await hub.writer(CREATOR).apply(secret('keys'));
    const failures = await Promise.all([
      failure(hub.writer(CREATOR).apply(secret('keys'))),
      failure(hub.writer(CREATOR).apply(secret('wrong', { bogus: canary }))),
      failure(hub.writer(CREATOR).apply(secret('Not Valid'))),
      failure(hub.writer(READER).apply(secret('none'))),
    ]);

    expect(done.created).toBe(true);
    const shown = inspect([done, failures], { depth: 10 });
    expect(shown).not.toContain(canary);
    expect(shown).not.toContain(Buffer.from(canary).toString('base64'));
  });
}

describe('Creating instead of applying on the embedded Kubernetes API', () => {
  createsInstead(() => startSandboxServer());
});

describeWithAssets(
  'Creating instead of applying on a real Kubernetes API',
  () => {
    createsInstead(() => startRealServer());
  },
);
