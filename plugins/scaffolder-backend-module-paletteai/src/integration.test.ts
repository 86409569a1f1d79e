import type { JsonObject } from '@backstage/types';
import { demoKeys, Sandbox, startSandbox } from '@paletteai/sandbox';
import knexFactory, { Knex } from 'knex';
import { onHub } from './__testUtils__/onHub';
import { ScaffolderPortal } from './__testUtils__/ScaffolderPortal';

const CANARY = 'canary-4f1d9c7e-do-not-show';
const TENANT_ADMIN = 'ingrid.solberg';
/** Editor of "radiology-imaging". */
const EDITOR = 'daniel.weiss';
const VIEWER = 'priya.nair';
const OUTSIDER = 'tomas.reyes';

let knex: Knex;
let sandbox: Sandbox;
let portal: ScaffolderPortal;

beforeAll(async () => {
  knex = knexFactory({
    client: 'better-sqlite3',
    connection: ':memory:',
    useNullAsDefault: true,
  });
  sandbox = await startSandbox({ paletteLimits: false });
  portal = await ScaffolderPortal.start(sandbox, knex);
});

afterAll(async () => {
  await portal?.stop();
  await sandbox?.stop();
});

function project(name: string, extra: JsonObject = {}) {
  return {
    id: 'project',
    action: 'paletteai:project:create',
    input: {
      hub: 'main',
      tenant: 'meridian-health',
      name,
      displayName: 'Cardiology Signals',
      settings: {
        mode: 'custom',
        name: 'own-settings',
        integrations: {
          palette: {
            name: 'palette',
            apiKey: '${{ secrets.palette }}',
            hostUrl: sandbox.urls.palette,
            tenant: 'meridian-health',
            projectId: '0123456789abcdef01234567',
          },
        },
      },
      roleMapping: {
        admin: ['radiology-admins'],
        editor: ['radiology-editors'],
        viewer: ['radiology-viewers'],
      },
      computeConfig: {
        name: 'defaults',
        controlPlanePool: { nodeCount: 1, workerNodeEligible: true },
      },
      ...extra,
    },
  };
}

function pool(name: string) {
  return {
    id: 'pool',
    action: 'paletteai:compute-pool:create',
    input: {
      hub: 'main',
      project: 'radiology-imaging',
      name,
      variant: 'dedicated',
      profileBundle: { name: 'edge-infrastructure-v2' },
      variables: [
        { name: 'registryMirror', secretValue: '${{ secrets.mirror }}' },
      ],
    },
  };
}

function app(name: string) {
  return {
    id: 'app',
    action: 'paletteai:app-deployment:create',
    input: {
      hub: 'main',
      project: 'radiology-imaging',
      name,
      profileBundle: { name: 'jupyter-workbench-v1' },
      target: { mode: 'existing', computePool: 'imaging-serve' },
      variables: [
        { name: 'hostName', value: `${name}.example.com` },
        { name: 'adminPassword', secretValue: '${{ secrets.password }}' },
      ],
    },
  };
}

const secrets = { palette: CANARY, mirror: CANARY, password: CANARY };
const output = {
  project: '${{ steps.project.output }}',
  pool: '${{ steps.pool.output }}',
  app: '${{ steps.app.output }}',
};

const deleted = (kind: string) =>
  expect.objectContaining({
    ref: expect.stringMatching(`^${kind}:`),
    outcome: 'deleted',
  });

/** As controllers do for the administrators of a Tenant. */
const grantTenantAdmin = (namespace: string) => {
  const apiGroup = 'rbac.authorization.k8s.io';
  const apiVersion = `${apiGroup}/v1`;
  const metadata = { name: 'tenant-admin', namespace };
  sandbox.hub.objects.create({
    apiVersion,
    kind: 'Role',
    metadata,
    rules: [{ apiGroups: ['*'], resources: ['*'], verbs: ['*'] }],
  });
  sandbox.hub.objects.create({
    apiVersion,
    kind: 'RoleBinding',
    metadata,
    roleRef: { apiGroup, kind: 'Role', name: 'tenant-admin' },
    subjects: [{ apiGroup, kind: 'Group', name: 'meridian-platform-admins' }],
  });
};

describe('a task', () => {
  it('creates a Project with dedicated integrations', async () => {
    const steps = [project('cardiology')];
    const done = await portal.run({ as: TENANT_ADMIN, steps, secrets, output });
    expect([done.status, done.log]).toEqual(['completed', expect.any(String)]);
    expect(onHub(sandbox, 'Project', 'cardiology', 'cardiology')).toMatchObject(
      {
        spec: { displayName: 'Cardiology Signals' },
      },
    );
    expect(done.output).toMatchObject({
      project: {
        ref: 'project:main/cardiology/cardiology',
        entityRef: 'system:main/cardiology',
        pageUrl: '/paletteai/projects/main/cardiology',
      },
    });
  });

  it('requests a pool and deploys an app in the name of an editor, and deletes both', async () => {
    const done = await portal.run({
      as: EDITOR,
      steps: [pool('by-task'), app('app-by-task')],
      secrets,
      output,
    });
    expect(done.log).not.toMatch(/"failed"/);
    expect(done.status).toBe('completed');
    expect(
      onHub(sandbox, 'ComputePool', 'radiology-imaging', 'by-task'),
    ).toBeDefined();
    expect(
      onHub(sandbox, 'AIWorkload', 'radiology-imaging', 'app-by-task'),
    ).toBeDefined();

    await portal.known(EDITOR, 'app-deployments/app-by-task');
    await portal.known(EDITOR, 'compute-pools/by-task');

    const gone = await portal.run({
      as: EDITOR,
      steps: [
        {
          id: 'app',
          action: 'paletteai:app-deployment:delete',
          input: { ...placeOf('app-by-task') },
        },
        {
          id: 'pool',
          action: 'paletteai:compute-pool:delete',
          input: { ...placeOf('by-task'), deletionPolicy: 'orphan' },
        },
      ],
      output,
    });
    expect(gone.status).toBe('completed');
    expect(gone.output).toMatchObject({
      app: { outcomes: expect.arrayContaining([deleted('aiWorkload')]) },
      pool: { outcomes: expect.arrayContaining([deleted('computePool')]) },
    });
    expect(
      onHub(sandbox, 'ComputePool', 'radiology-imaging', 'by-task'),
    ).toBeUndefined();
  });

  it('changes nothing when it is run again', async () => {
    const steps = [project('run-twice')];
    await portal.run({ as: TENANT_ADMIN, steps, secrets });
    grantTenantAdmin('run-twice');
    const before = sandbox.hub.snapshot();
    const { status, output: again } = await portal.run({
      as: TENANT_ADMIN,
      steps,
      secrets,
      output,
    });
    expect(status).toBe('completed');
    expect(JSON.stringify(again)).not.toMatch(/"(created|changed)"/);
    expect(sandbox.hub.snapshot()).toEqual(before);
  });

  it('changes nothing on the hub in a dry run, and says what it would', async () => {
    const before = sandbox.hub.resourceVersion;
    const { status, body } = await portal.dryRun({
      as: TENANT_ADMIN,
      steps: [
        project('only-tried'),
        {
          id: 'pool',
          action: pool('x').action,
          input: { ...pool('only-tried').input, project: 'only-tried' },
        },
        {
          id: 'wait',
          action: 'paletteai:resource:wait',
          input: { hub: 'main', kind: 'project', project: 'only-tried' },
        },
        {
          id: 'delete',
          action: 'paletteai:project:delete',
          input: { hub: 'main', project: 'genomics' },
        },
      ],
      secrets,
      output,
    });
    expect([status, body.error]).toEqual([200, undefined]);
    expect(sandbox.hub.resourceVersion).toBe(before);
    const log = JSON.stringify(body.log);
    expect(log).toMatch(
      /would be created project:main\/only-tried\/only-tried/,
    );
    expect(log).toMatch(/would be deleted project:main\/genomics\/genomics/);
    expect(body.output.project.preview.manifests).not.toHaveLength(0);
    expect(JSON.stringify(body)).not.toContain(CANARY);
  });

  it('fails with all problems, one per line, and creates nothing', async () => {
    const before = sandbox.hub.resourceVersion;
    const steps = [
      project('Bad Name', {
        displayName: 'No_underscores',
        roleMapping: { admin: [], editor: ['e'], viewer: ['v'] },
      }),
    ];
    const { status, log } = await portal.run({
      as: TENANT_ADMIN,
      steps,
      secrets,
    });
    expect(status).toBe('failed');
    expect(log).toMatch(/is not valid:\\n- name: /);
    expect(log).toMatch(/\\n- displayName: /);
    expect(log).toMatch(/\\n- roleMapping.admin: /);
    expect(sandbox.hub.resourceVersion).toBe(before);
  });

  it.each([
    [VIEWER, /NotAllowedError/],
    [OUTSIDER, /There is no project/],
  ])('of %s cannot do what they cannot', async (as, reason) => {
    const before = sandbox.hub.resourceVersion;
    const { status, log } = await portal.run({
      as,
      steps: [pool('forbidden')],
      secrets,
    });
    expect([status, log]).toEqual(['failed', expect.stringMatching(reason)]);
    expect(sandbox.hub.resourceVersion).toBe(before);
  });

  it('tries integrations live', async () => {
    const { projects } = sandbox.palette.save();
    const validate = {
      id: 'validate',
      action: 'paletteai:integration:validate',
      input: {
        type: 'palette',
        name: 'palette',
        apiKey: '${{ secrets.key }}',
        hostUrl: sandbox.urls.palette,
        tenant: 'meridian-health',
        projectId:
          projects.find(({ name }) => name === 'research-computing')?.uid ?? '',
      },
    };
    const tried = (key: string) =>
      portal.run({ as: TENANT_ADMIN, steps: [validate], secrets: { key } });
    expect(await tried(demoKeys.palette('meridian-health'))).toMatchObject({
      status: 'completed',
    });
    const wrong = await tried(CANARY);
    expect([wrong.status, wrong.log]).toEqual([
      'failed',
      expect.stringMatching(/palette integration does not work:\\n- \w/),
    ]);
  });

  it('waits until the hub says that a pool is ready', async () => {
    const wait = {
      id: 'wait',
      action: 'paletteai:resource:wait',
      input: { kind: 'computePool', ...placeOf('waited-for') },
    };
    const id = await portal.begin({
      as: EDITOR,
      steps: [pool('waited-for'), wait],
      secrets,
      output: { wait: '${{ steps.wait.output }}' },
    });
    await portal.logged(EDITOR, id, /Ready is not reported yet/);
    const found = onHub(
      sandbox,
      'ComputePool',
      'radiology-imaging',
      'waited-for',
    );
    if (found) {
      sandbox.hub.objects.updateStatus({
        ...found,
        status: {
          phase: 'Running',
          conditions: [
            {
              type: 'Ready',
              status: 'True',
              reason: 'Running',
              message: 'All nodes are there',
              lastTransitionTime: '2026-01-02T03:04:05Z',
            },
          ],
        },
      });
    }
    expect(await portal.finish(EDITOR, id)).toMatchObject({
      status: 'completed',
      output: {
        wait: { message: expect.stringContaining('All nodes are there') },
      },
    });
  });

  it('fails its wait for a pool that has failed, with the reason', async () => {
    const wait = {
      id: 'wait',
      action: 'paletteai:resource:wait',
      input: {
        hub: 'main',
        kind: 'computePool',
        project: 'plant-vision',
        name: 'weld-inspection',
      },
    };
    const { status, log } = await portal.run({
      as: 'sofia.costa',
      steps: [wait],
    });
    expect([status, log]).toEqual([
      'failed',
      expect.stringMatching(
        /will not become Ready: Failed;.*is in use on the network/,
      ),
    ]);
  });
});

it('leaves no trace of a secret outside of the hub', async () => {
  await portal.run({
    as: TENANT_ADMIN,
    steps: [project('with-key')],
    secrets,
    output,
  });
  expect(JSON.stringify(sandbox.hub.snapshot())).toContain(
    Buffer.from(CANARY).toString('base64'),
  );
  const tables = await knex('sqlite_master')
    .where('type', 'table')
    .pluck('name');
  const stored = await Promise.all(tables.map(table => knex(table).select()));
  expect(JSON.stringify(stored)).toContain('with-key');
  expect(JSON.stringify(stored)).not.toContain(CANARY);
  expect(portal.log).toContain('scaffolder');
  expect(portal.log).not.toContain(CANARY);
});

function placeOf(name: string) {
  return { hub: 'main', project: 'radiology-imaging', name };
}
