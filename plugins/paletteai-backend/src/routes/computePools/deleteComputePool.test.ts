import { describeWithAssets } from '@paletteai/envtest';
import { PEOPLE } from '../../__testUtils__/people';
import { CANARY, computePoolRequest } from '../../__testUtils__/requests';
import { TestHub } from '@paletteai/sandbox/realHub';
import { TestPortal } from '../../__testUtils__/TestPortal';

jest.setTimeout(180_000);

const editor = { id: PEOPLE.editor };
const PROJECT = 'radiology-imaging';
const base = `/hubs/main/projects/${PROJECT}/compute-pools`;
const POOLS = `/apis/spectrocloud.com/v1alpha1/namespaces/${PROJECT}/computepools`;
const SECRETS = `/api/v1/namespaces/${PROJECT}/secrets`;

function secretVariable(value = CANARY) {
  return { variables: [{ name: 'registryMirror', secretValue: value }] };
}

function behaves(start: () => Promise<TestHub>) {
  let hub: TestHub;
  let portal: TestPortal;

  beforeAll(async () => {
    hub = await start();
    portal = await TestPortal.start({
      sandbox: hub.sandbox,
      hubs: { main: hub.config },
    });
  });
  afterAll(async () => {
    await portal?.stop();
    await hub?.stop();
  });

  const until = async (holds: () => Promise<boolean>) => {
    while (!(await holds())) {
      await new Promise(resolve => {
        setTimeout(resolve, 20);
      });
    }
  };
  const exists = async (path: string) =>
    (await hub.send('GET', path)).status === 200;
  const shown = (path: string) =>
    until(async () => (await portal.get(editor, path)).status === 200);
  const createPool = async (name: string, extra: object = {}) => {
    const { status, body } = await portal.post(
      editor,
      base,
      computePoolRequest(name, extra),
    );
    expect([status, body.error]).toEqual([201, undefined]);
    await shown(`${base}/${name}`);
  };
  const poolOnHub = async (name: string) =>
    (await hub.send('GET', `${POOLS}/${name}`)).body;
  const secretOf = async (name: string): Promise<string> => {
    const { spec } = await poolOnHub(name);
    return spec.variables[0].valueFrom.secretKeyRef.name;
  };
  const changePool = async (name: string, change: object) => {
    const pool = await poolOnHub(name);
    const { metadata } = pool;
    const answer = await hub.send('PUT', `${POOLS}/${name}`, {
      ...pool,
      metadata: { ...metadata, ...change },
    });
    expect(answer.status).toBe(200);
  };
  const remove = (name: string, query = '') =>
    portal.delete(editor, `${base}/${name}${query}`);
  const words = (outcomes: { ref: string; outcome: string }[]) =>
    outcomes.map(({ ref, outcome }) => `${ref.split('/').pop()} ${outcome}`);

  it('leaves the Secret of a pool until the hub has cleaned up the pool', async () => {
    await createPool('held-pool', secretVariable());
    const secret = await secretOf('held-pool');
    await changePool('held-pool', { finalizers: ['example.com/cleanup'] });

    const { status, body } = await remove('held-pool');
    expect([status, body.error]).toEqual([200, undefined]);
    expect(words(body.outcomes)).toEqual([
      'held-pool deleted',
      `${secret} deleted`,
    ]);
    expect(body.outcomes[0].message).toBe(
      'The hub is still cleaning up; it waits for the finalizer example.com/cleanup',
    );
    expect(body.outcomes[1].message).toContain('after the Compute Pool');

    await until(
      async () =>
        (await portal.get(editor, `${base}/held-pool`)).body.readiness ===
        'deleting',
    );
    const { body: view } = await portal.get(editor, `${base}/held-pool`);
    expect(view).toMatchObject({
      deletingSince: expect.any(String),
      finalizers: ['example.com/cleanup'],
    });
    expect(await exists(`${SECRETS}/${secret}`)).toBe(true);

    await changePool('held-pool', { finalizers: [] });
    await until(async () => !(await exists(`${SECRETS}/${secret}`)));
    expect(await exists(`${POOLS}/held-pool`)).toBe(false);
  });

  it('takes over for the hub a Secret that only its labels tell', async () => {
    await createPool('by-labels', secretVariable());
    const secret = await secretOf('by-labels');
    const { body } = await hub.send('GET', `${SECRETS}/${secret}`);
    await hub.send('PUT', `${SECRETS}/${secret}`, {
      ...body,
      metadata: { ...body.metadata, ownerReferences: [] },
    });

    const { body: answer } = await remove('by-labels');

    expect(words(answer.outcomes)).toEqual([
      'by-labels deleted',
      `${secret} deleted`,
    ]);
    await until(async () => !(await exists(`${SECRETS}/${secret}`)));
  });

  it.each([
    ['without a mark', undefined],
    [
      'that the portal created for another pool',
      {
        'app.kubernetes.io/managed-by': 'backstage-paletteai',
        'app.kubernetes.io/component': 'computePool',
        'app.kubernetes.io/instance': 'other',
      },
    ],
  ])('keeps a Secret %s, and says so', async (_, labels) => {
    const name = labels ? 'others-secret' : 'own-secret';
    await createPool(name, secretVariable());
    const secret = await secretOf(name);
    const { body } = await hub.send('GET', `${SECRETS}/${secret}`);
    await hub.send('PUT', `${SECRETS}/${secret}`, {
      ...body,
      metadata: { name: secret, namespace: PROJECT, labels },
    });

    const { body: answer } = await remove(name);

    expect(answer.outcomes.slice(1)).toEqual([
      expect.objectContaining({
        outcome: 'skipped',
        message: expect.stringContaining('did not create it'),
      }),
    ]);
    expect(await exists(`${POOLS}/${name}`)).toBe(false);
    expect(await exists(`${SECRETS}/${secret}`)).toBe(true);
  });

  it('says that it set the deletion policy', async () => {
    await createPool('orphaned');
    await changePool('orphaned', { finalizers: ['example.com/cleanup'] });

    const { status, body } = await remove('orphaned', '?deletionPolicy=orphan');

    expect([status, body.error]).toEqual([200, undefined]);
    expect(body.outcomes).toEqual([
      {
        ref: `computePool:main/${PROJECT}/orphaned`,
        outcome: 'changed',
        message: 'Deletion policy set to orphan',
      },
      expect.objectContaining({ outcome: 'deleted' }),
    ]);
    const { spec } = await poolOnHub('orphaned');
    expect(
      spec.clusterVariant.dedicated.paletteClusterDeploymentConfig
        .deletionPolicy,
    ).toBe('orphan');
    await changePool('orphaned', { finalizers: [] });
  });
}

describe('deleting a Compute Pool on the sandbox', () => {
  behaves(() => TestHub.onSandbox());
});

describe('deleting a Compute Pool while the hub fails', () => {
  let hub: TestHub;
  let portal: TestPortal;

  beforeEach(async () => {
    hub = await TestHub.onSandbox();
    portal = await TestPortal.start({
      sandbox: hub.sandbox,
      hubs: { main: hub.config },
    });
  });
  afterEach(async () => {
    await portal?.stop();
    await hub?.stop();
  });

  const policyOf = async (name: string) => {
    const { body } = await hub.send('GET', `${POOLS}/${name}`);
    const { dedicated, shared } = body.spec.clusterVariant;
    return (dedicated ?? shared).paletteClusterDeploymentConfig.deletionPolicy;
  };

  it('puts the deletion policy back', async () => {
    const before = await policyOf('imaging-train');
    hub.sandbox.faults.inject({
      standIn: 'hub',
      fault: { kind: 'down' },
      method: 'DELETE',
    });

    const { status, body } = await portal.delete(
      editor,
      `${base}/imaging-train?deletionPolicy=orphan`,
    );

    expect(before).toBe('delete');
    expect(status).toBe(503);
    expect(
      body.error.outcomes.map(({ outcome }: { outcome: string }) => outcome),
    ).toEqual(['changed', 'failed']);
    expect(body.error.outcomes[0].message).toBe(
      'Deletion policy set to orphan, then back to delete, because the deletion failed',
    );
    expect(await policyOf('imaging-train')).toBe('delete');
  });

  it.each(['', '?deletionPolicy=orphan'])(
    'touches no new pool that the snapshot does not show yet (%s)',
    async query => {
      const path = `${base}/imaging-train`;
      const { status } = await portal.get(editor, path);
      hub.sandbox.faults.inject({
        standIn: 'hub',
        fault: { kind: 'halfOpen', afterBytes: 0 },
        path: '/apis/spectrocloud.com/v1alpha1/computepools',
      });
      const { body: old } = await hub.send('GET', `${POOLS}/imaging-train`);
      await hub.send('PUT', `${POOLS}/imaging-train`, {
        ...old,
        metadata: { ...old.metadata, finalizers: [] },
      });
      await hub.send('DELETE', `${POOLS}/imaging-train`);
      const { apiVersion, kind, spec } = old;
      await hub.create(POOLS, {
        apiVersion,
        kind,
        metadata: { name: 'imaging-train', namespace: PROJECT },
        spec,
      });

      const { status: answer, body } = await portal.delete(
        editor,
        `${path}${query}`,
      );

      expect(status).toBe(200);
      expect([answer, body.error?.name]).toEqual([409, 'ConflictError']);
      expect(await policyOf('imaging-train')).toBe('delete');
      const { body: live } = await hub.send('GET', `${POOLS}/imaging-train`);
      expect(live.metadata.deletionTimestamp).toBeUndefined();
    },
  );
});

describeWithAssets(
  'deleting a Compute Pool on a real Kubernetes API server',
  () => {
    behaves(() => TestHub.onKubernetes());
  },
);
