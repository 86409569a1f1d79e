import { describeWithAssets } from '@paletteai/envtest';
import { TestHub } from '@paletteai/sandbox/realHub';
import { PEOPLE } from '../../__testUtils__/people';
import { customSettings, projectRequest } from '../../__testUtils__/requests';
import { TestPortal } from '../../__testUtils__/TestPortal';

jest.setTimeout(180_000);

const tenantAdmin = { id: PEOPLE.tenantAdmin };
const GROUP = 'meridian-platform-admins';
const API = '/apis/spectrocloud.com/v1alpha1';
const EVERYTHING = [{ apiGroups: ['*'], resources: ['*'], verbs: ['*'] }];

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
  afterEach(async () => {
    await hub.revoke('all-rights');
  });

  const words = (outcomes: { ref: string; outcome: string }[]) =>
    outcomes.map(({ ref, outcome }) => `${ref.split(':')[0]} ${outcome}`);
  const pathOf = (project: string) => `/hubs/main/projects/${project}`;
  const inProject = (project: string, plural: string) =>
    `${API}/namespaces/${project}/${plural}`;
  const remove = (project: string) =>
    portal.delete(tenantAdmin, pathOf(project));

  const until = async (holds: () => Promise<boolean>) => {
    while (!(await holds())) {
      await new Promise(resolve => {
        setTimeout(resolve, 20);
      });
    }
  };
  const isGone = async (path: string) =>
    (await hub.send('GET', path)).status === 404;
  const createProject = async (name: string, change: object = {}) => {
    const { status, body } = await portal.post(
      tenantAdmin,
      '/hubs/main/projects',
      projectRequest(name, { ...customSettings(hub.sandbox), ...change }),
    );
    expect([status, body.error]).toEqual([201, undefined]);
    await until(
      async () => (await portal.get(tenantAdmin, pathOf(name))).status === 200,
    );
  };
  const addPool = (project: string, name: string, finalizers: string[] = []) =>
    hub.create(inProject(project, 'computepools'), {
      apiVersion: 'spectrocloud.com/v1alpha1',
      kind: 'ComputePool',
      metadata: { name, namespace: project, finalizers },
      spec: {
        profileBundleRef: { name: 'any', cloudType: 'edge-native' },
        clusterVariant: {
          dedicated: {
            paletteClusterDeploymentConfig: {
              cloudType: 'edge-native',
              nodePoolRequirements: {
                controlPlanePool: { nodeCount: 1, workerNodeEligible: true },
              },
            },
          },
        },
      },
    });
  const leftovers = async (project: string) => {
    const plurals = ['projects', 'settings', 'computeconfigs', 'computepools'];
    const lists = await Promise.all(
      [
        ...plurals.map(plural => inProject(project, plural)),
        `/api/v1/namespaces/${project}/secrets`,
      ].map(path => hub.send('GET', path)),
    );
    return lists.flatMap(({ body }) =>
      (body.items ?? []).map(
        ({ metadata }: { metadata: { name: string } }) => metadata.name,
      ),
    );
  };

  const withoutFinalizers = async (project: string, name: string) => {
    const { body } = await hub.send(
      'GET',
      `${inProject(project, 'computepools')}/${name}`,
    );
    return { ...body, metadata: { ...body.metadata, finalizers: [] } };
  };

  /** As a Project is whose manifests were applied from a repository: nothing names the Project as its owner. */
  const disown = async (project: string) => {
    for (const path of [
      `${inProject(project, 'settings')}/own-settings`,
      `${inProject(project, 'computeconfigs')}/defaults`,
      `/api/v1/namespaces/${project}/secrets/own-settings-palette`,
    ]) {
      const { body } = await hub.send('GET', path);
      const metadata = { ...body.metadata, ownerReferences: [] };
      await hub.send('PUT', path, { ...body, metadata });
    }
  };

  it('leaves nothing on a hub without controllers', async () => {
    await hub.grant('all-rights', GROUP, EVERYTHING);
    await createProject('nothing-left');
    await addPool('nothing-left', 'a-pool');

    const { status, body } = await remove('nothing-left');

    expect([status, body.error]).toEqual([200, undefined]);
    expect(words(body.outcomes)).toEqual([
      'computePool deleted',
      'computeConfig deleted',
      'settings deleted',
      'secret deleted',
      'namespace deleted',
      'project deleted',
    ]);
    await until(() => isGone('/api/v1/namespaces/nothing-left'));
    expect(await leftovers('nothing-left')).toEqual([]);
  });

  it('empties a namespace that the person cannot delete, and says so', async () => {
    await hub.grant('all-rights', GROUP, [
      { apiGroups: ['spectrocloud.com'], resources: ['*'], verbs: ['*'] },
      {
        apiGroups: [''],
        resources: ['secrets'],
        verbs: ['create', 'patch', 'delete'],
      },
    ]);
    await createProject('only-emptied');

    const { status, body } = await remove('only-emptied');

    expect(status).toBe(200);
    expect(words(body.outcomes).slice(-2)).toEqual([
      'namespace skipped',
      'project deleted',
    ]);
    expect(body.outcomes.at(-2).message).toMatch(/cannot delete namespaces/);
    await until(async () => (await leftovers('only-emptied')).length === 0);
  });

  it('keeps a namespace that was there before', async () => {
    await hub.grant('all-rights', GROUP, EVERYTHING);
    await createProject('namespace-of-others');
    await hub.send('PUT', '/api/v1/namespaces/namespace-of-others', {
      metadata: { name: 'namespace-of-others', labels: {} },
    });

    const { body } = await remove('namespace-of-others');

    expect(words(body.outcomes).slice(-2)).toEqual([
      'namespace skipped',
      'project deleted',
    ]);
    expect(await isGone('/api/v1/namespaces/namespace-of-others')).toBe(false);
    await until(async () => {
      const left = await leftovers('namespace-of-others');
      return left.length === 0;
    });
  });

  it('keeps what a person created in a namespace that was there before, and says so', async () => {
    await hub.grant('all-rights', GROUP, EVERYTHING);
    const project = 'bring-your-own';
    await createProject(project);
    await hub.send('PUT', `/api/v1/namespaces/${project}`, {
      metadata: { name: project, labels: {} },
    });
    await hub.create(`/api/v1/namespaces/${project}/secrets`, {
      metadata: { name: 'corp-key', namespace: project },
    });
    await hub.create(inProject(project, 'settings'), {
      apiVersion: 'spectrocloud.com/v1alpha1',
      kind: 'Settings',
      metadata: { name: 'corp', namespace: project },
      spec: {
        integrations: {
          ngc: { name: 'ngc', secretRef: { name: 'corp-key' } },
        },
      },
    });

    const { status, body } = await remove(project);

    expect([status, body.error]).toEqual([200, undefined]);
    const told = Object.fromEntries(
      body.outcomes.map(({ ref, outcome, message }: Record<string, string>) => [
        ref.split('/').pop(),
        [outcome, message],
      ]),
    );
    expect(told).toMatchObject({
      corp: ['skipped', expect.stringContaining('did not create it')],
      'corp-key': ['skipped', expect.stringContaining('did not create it')],
    });
    await until(async () => (await leftovers(project)).length === 2);
    expect(await leftovers(project)).toEqual(['corp', 'corp-key']);
  });

  it('names the finalizer that holds a Project', async () => {
    await hub.grant('all-rights', GROUP, EVERYTHING);
    await createProject('held-project');
    const path = `${inProject('held-project', 'projects')}/held-project`;
    const setFinalizers = async (finalizers: string[]) => {
      const { body } = await hub.send('GET', path);
      const { metadata } = body;
      const object = { ...body, metadata: { ...metadata, finalizers } };
      expect((await hub.send('PUT', path, object)).status).toBe(200);
    };
    await setFinalizers(['example.com/backup']);

    const { status, body } = await remove('held-project');

    expect([status, body.error]).toEqual([200, undefined]);
    expect(body.outcomes[0]).toMatchObject({
      outcome: 'deleted',
      message:
        'The hub is still cleaning up; it waits for the finalizer example.com/backup',
    });
    await until(
      async () =>
        (
          await portal.get(tenantAdmin, pathOf('held-project'))
        ).body.finalizers !== undefined,
    );
    const view = await portal.get(tenantAdmin, pathOf('held-project'));
    expect(view.body).toMatchObject({
      readiness: 'deleting',
      finalizers: ['example.com/backup'],
    });
    const { body: check } = await portal.get(
      tenantAdmin,
      '/hubs/main/project-names/held-project',
    );
    expect(check).toMatchObject({
      available: false,
      problems: [
        {
          code: 'project.name.held',
          parameters: {
            since: view.body.deletingSince,
            holders: expect.stringContaining('finalizer example.com/backup'),
          },
        },
      ],
    });
    await setFinalizers([]);
  });

  it('says of a name that it is not free yet while its namespace is being emptied', async () => {
    await hub.grant('all-rights', GROUP, EVERYTHING);
    const name = 'being-emptied';
    await hub.create('/api/v1/namespaces', { metadata: { name } });
    const configMap = `/api/v1/namespaces/${name}/configmaps`;
    await hub.create(configMap, {
      metadata: { name: 'held', finalizers: ['example.com/hold'] },
    });
    await hub.send('DELETE', `/api/v1/namespaces/${name}`);

    const { body } = await portal.get(
      tenantAdmin,
      `/hubs/main/project-names/${name}`,
    );

    expect(body.available).toBe(false);
    expect(body.problems).toEqual([
      expect.objectContaining({
        code: expect.stringMatching(/^project\.name\.(deleting|held)$/),
        message: expect.stringMatching(/is being deleted since \d{4}-/),
      }),
    ]);
    const { body: held } = await hub.send('GET', `${configMap}/held`);
    await hub.send('PUT', `${configMap}/held`, {
      ...held,
      metadata: { ...held.metadata, finalizers: [] },
    });
  });

  it('touches nothing for someone who cannot delete the project', async () => {
    await hub.grant('all-rights', GROUP, EVERYTHING);
    await createProject('not-yours');
    await hub.revoke('all-rights');
    await hub.grant('all-rights', GROUP, [
      {
        apiGroups: ['spectrocloud.com'],
        resources: ['computeconfigs', 'settings', 'computepools'],
        verbs: ['*'],
      },
    ]);
    const before = await leftovers('not-yours');

    const { status, body } = await remove('not-yours');

    expect(status).toBe(403);
    expect(body.error.adminGroups).toContain(GROUP);
    expect(await leftovers('not-yours')).toEqual(before);
  });

  it('says exactly what was done when one object stays, and continues when asked again', async () => {
    await hub.grant('all-rights', GROUP, EVERYTHING);
    await createProject('half-way');
    await disown('half-way');
    await hub.revoke('all-rights');
    const rules = [
      {
        apiGroups: ['spectrocloud.com'],
        resources: ['projects', 'computeconfigs', 'settings'],
        verbs: ['delete'],
      },
      { apiGroups: [''], resources: ['secrets'], verbs: ['patch'] },
    ];
    await hub.grant('all-rights', GROUP, rules);

    const first = await remove('half-way');
    await hub.revoke('all-rights');
    await hub.grant('all-rights', GROUP, EVERYTHING);
    const second = await remove('half-way');

    expect(first.status).toBe(403);
    expect(words(first.body.error.outcomes)).toEqual([
      'secret failed',
      'computeConfig skipped',
      'settings skipped',
      'namespace skipped',
      'project skipped',
    ]);
    expect(second.status).toBe(200);
    await until(() => isGone('/api/v1/namespaces/half-way'));
  });

  it('keeps what a pool needs until the hub has cleaned up the pool', async () => {
    await hub.grant('all-rights', GROUP, EVERYTHING);
    await createProject('still-busy');
    await addPool('still-busy', 'held', ['example.com/cleanup']);

    const first = await remove('still-busy');
    const kept = await leftovers('still-busy');
    await hub.send(
      'PUT',
      `${inProject('still-busy', 'computepools')}/held`,
      await withoutFinalizers('still-busy', 'held'),
    );
    const second = await remove('still-busy');

    expect(first.status).toBe(409);
    expect(first.body.error.message).toMatch(
      /cleaning up "held" .* waits for the finalizer example.com\/cleanup/,
    );
    expect(words(first.body.error.outcomes)[0]).toBe('computePool deleted');
    expect(kept).toEqual(
      expect.arrayContaining(['own-settings', 'own-settings-palette']),
    );
    expect(second.status).toBe(200);
    await until(() => isGone('/api/v1/namespaces/still-busy'));
  });

  describe('with controllers on the hub', () => {
    let controllers: ReturnType<TestHub['startControllers']>;

    beforeAll(() => {
      controllers = hub.startControllers();
    });
    afterAll(() => controllers?.stop());

    it('leaves the rest to them', async () => {
      await createProject('looked-after');
      await until(async () => {
        const path = `${inProject('looked-after', 'projects')}/looked-after`;
        const { body } = await hub.send('GET', path);
        return body.status?.conditions?.length > 0;
      });

      const { status, body } = await remove('looked-after');

      expect([status, body.error]).toEqual([200, undefined]);
      expect(body.outcomes).toEqual([
        expect.objectContaining({ outcome: 'deleted' }),
        expect.objectContaining({
          outcome: 'skipped',
          message: expect.stringContaining('controllers'),
        }),
      ]);
      await until(() => isGone('/api/v1/namespaces/looked-after'));
      expect(await leftovers('looked-after')).toEqual([]);
    });
  });
}

describe('deleting a project on the sandbox', () => {
  behaves(() => TestHub.onSandbox());
});

describeWithAssets('deleting a project on a real Kubernetes API server', () => {
  behaves(() => TestHub.onKubernetes());
});
