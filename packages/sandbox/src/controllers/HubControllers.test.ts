import { describeWithAssets } from '@paletteai/envtest';
import { systemClock } from '@paletteai/hub-standin';
import { startRealHub } from '../../realHub/startRealHub';
import { demoUsers } from '../demo';
import { Sandbox } from '../Sandbox';
import { startSandbox } from '../startSandbox';
import { HubAnswer, HubConnection } from './HubConnection';
import { HubControllers } from './HubControllers';

// A server and the demo take their time to start on a busy machine.
jest.setTimeout(180_000);

const API = '/apis/spectrocloud.com/v1alpha1';
const PROJECT = 'stand-in-project';
const GROUPS = {
  admin: ['radiology-admins'],
  editor: ['radiology-editors'],
  viewer: ['radiology-viewers'],
};

interface Hub {
  readonly url: string;
  readonly ca?: string;
  token(user: string): string;
  stop(): Promise<void>;
}

async function startSandboxHub(): Promise<Hub> {
  const sandbox: Sandbox = await startSandbox();
  const tokens = new Map([
    ['admin', sandbox.adminToken],
    ...sandbox.users.map(({ id, token }) => [id, token] as const),
  ]);
  return {
    url: sandbox.urls.hub,
    token: user => tokens.get(user) ?? '',
    stop: () => sandbox.stop(),
  };
}

async function startKubernetesHub(): Promise<Hub> {
  const { envtest } = await startRealHub({
    now: systemClock.now(),
    paletteUrl: 'http://127.0.0.1:7400/palette',
    kubeconfigFor: uid => uid,
  });
  return {
    url: envtest.url,
    ca: Buffer.from(envtest.caData, 'base64').toString(),
    token: user => envtest.token(user),
    stop: () => envtest.stop(),
  };
}

function behaves(start: () => Promise<Hub>) {
  let hub: Hub;
  let controllers: HubControllers;
  const problems: string[] = [];
  const connections = new Map<string, HubConnection>();

  const as = (user: string) => {
    const known = connections.get(user);
    const connection =
      known ??
      HubConnection.create({
        url: hub.url,
        ca: hub.ca,
        token: hub.token(user),
      });
    connections.set(user, connection);
    return connection;
  };
  const admin = () => as('admin');
  const create = async (
    path: string,
    body: { metadata: object },
    user = 'admin',
  ) => {
    const answer = await as(user).send('POST', path, { body });
    expect([path, answer.status, messageOf(answer)]).toEqual([
      path,
      201,
      undefined,
    ]);
  };
  const until = async (
    path: string,
    holds: (answer: HubAnswer) => boolean,
    user = 'admin',
  ) => {
    for (;;) {
      const answer = await as(user).send('GET', path);
      if (holds(answer)) {
        return answer.body;
      }
      await new Promise(resolve => {
        setTimeout(resolve, 20);
      });
    }
  };
  const isReady = ({ body }: HubAnswer) =>
    conditions(body).some(
      ({ type, status }) => type === 'Ready' && status === 'True',
    );
  const createProject = async (name = PROJECT) => {
    const tenantAdmin = idOf('meridian-platform-admins');
    await create('/api/v1/namespaces', { metadata: { name } }, tenantAdmin);
    await create(
      `${API}/namespaces/${name}/projects`,
      projectObject(name),
      tenantAdmin,
    );
  };

  beforeAll(async () => {
    hub = await start();
    controllers = HubControllers.start(
      { url: hub.url, ca: hub.ca, token: hub.token('admin') },
      { delayMs: 1_000, onProblem: problem => problems.push(problem) },
    );
  });
  afterAll(async () => {
    await controllers?.stop();
    connections.forEach(connection => connection.close());
    await hub?.stop();
  });
  afterEach(() => {
    expect(problems.splice(0)).toEqual([]);
  });

  it('gives the groups of a new project their roles', async () => {
    await createProject();
    await until(`${API}/namespaces/${PROJECT}/projects/${PROJECT}`, isReady);

    const editor = idOf('radiology-editors');
    await create(
      `${API}/namespaces/${PROJECT}/computepools`,
      poolObject('first'),
      editor,
    );
    const refused = await as(idOf('radiology-viewers')).send(
      'POST',
      `${API}/namespaces/${PROJECT}/computepools`,
      { body: poolObject('second') },
    );
    const outside = await as(idOf('halden-staff')).send(
      'GET',
      `${API}/namespaces/${PROJECT}/computepools`,
    );

    expect([refused.status, outside.status]).toEqual([403, 403]);
  });

  it('makes a pool and an app run', async () => {
    await create(
      `${API}/namespaces/${PROJECT}/aiworkloads`,
      {
        ...object('AIWorkload', 'notebook'),
        spec: {
          profileBundleRef: { name: 'any' },
          computePoolRef: { name: 'first' },
        },
      } as { metadata: object },
      idOf('radiology-editors'),
    );

    const pool = await until(
      `${API}/namespaces/${PROJECT}/computepools/first`,
      isReady,
    );
    const workload = await until(
      `${API}/namespaces/${PROJECT}/aiworkloads/notebook`,
      isReady,
    );

    expect(pool).toMatchObject({ status: { phase: 'Running' } });
    expect(workload).toMatchObject({
      status: { phase: 'Running', endpoints: [{ name: 'web' }] },
    });
  });

  it('writes nothing once all is as it should be', async () => {
    const versions = async () =>
      Promise.all(
        ['projects', 'computepools', 'aiworkloads'].map(async plural => {
          const { body } = await admin().send('GET', `${API}/${plural}`);
          return (body as List).items
            .filter(({ metadata }) => metadata.name !== 'another')
            .map(({ metadata: { name, resourceVersion } }) => [
              name,
              resourceVersion,
            ]);
        }),
      );
    const before = await versions();

    // Every change triggers a full reconcile.
    await createProject('another');
    await until(`${API}/namespaces/another/projects/another`, isReady);

    expect(await versions()).toEqual(before);
  });

  it('leaves what the demo shows in the middle of a deletion', async () => {
    const { body } = await admin().send('GET', `${API}/computepools`);
    const deleting = (body as List).items.filter(
      ({ metadata }) => metadata.deletionTimestamp,
    );

    expect(deleting).not.toEqual([]);
  });

  it('removes a project with everything in it', async () => {
    const tenantAdmin = idOf('meridian-platform-admins');
    const { status } = await as(tenantAdmin).send(
      'DELETE',
      `${API}/namespaces/${PROJECT}/projects/${PROJECT}`,
    );

    expect(status).toBe(200);
    await until(
      `/api/v1/namespaces/${PROJECT}`,
      answer => answer.status === 404,
    );
  });

  it('serves a project of the same name again', async () => {
    await createProject();

    const pools = await until(
      `${API}/namespaces/${PROJECT}/computepools`,
      answer => answer.status === 200,
      idOf('radiology-viewers'),
    );

    expect(pools).toMatchObject({ items: [] });
  });
}

describe('HubControllers on the sandbox', () => {
  behaves(startSandboxHub);
});

describeWithAssets('HubControllers on a real Kubernetes API server', () => {
  behaves(startKubernetesHub);
});

interface List {
  readonly items: readonly {
    readonly metadata: Record<string, string | undefined>;
  }[];
}

function conditions(body: unknown): { type: string; status: string }[] {
  const { status } = body as {
    status?: { conditions?: { type: string; status: string }[] };
  };
  return status?.conditions ?? [];
}

function messageOf({ status, body }: HubAnswer): unknown {
  return status < 300 ? undefined : (body as { message?: unknown }).message;
}

function idOf(group: string): string {
  const user = demoUsers.find(({ groups }) => groups.includes(group));
  if (!user) {
    throw new Error(`Nobody in the demo is in the group ${group}`);
  }
  return user.id;
}

function object(kind: string, name: string) {
  return {
    apiVersion: 'spectrocloud.com/v1alpha1',
    kind,
    metadata: { name, namespace: PROJECT },
  };
}

function projectObject(name: string) {
  return {
    ...object('Project', name),
    metadata: {
      name,
      namespace: name,
      labels: { 'palette.ai/tenant-name': 'meridian-health' },
    },
    spec: {
      displayName: 'Stand in',
      tenantRef: { name: 'meridian-health' },
      computeConfigRef: { name: 'defaults', namespace: name },
      roleMapping: GROUPS,
    },
  };
}

function poolObject(name: string) {
  return {
    ...object('ComputePool', name),
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
  };
}
