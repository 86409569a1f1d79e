import { describeWithAssets } from '@paletteai/envtest';
import { HubControllers } from '@paletteai/sandbox';
import { TestHub } from '@paletteai/sandbox/realHub';
import { PEOPLE } from '../__testUtils__/people';
import {
  appDeploymentRequest,
  CANARY,
  computePoolRequest,
  customSettings,
  projectRequest,
} from '../__testUtils__/requests';
import { TestPortal } from '../__testUtils__/TestPortal';

jest.setTimeout(180_000);

const tenantAdmin = { id: PEOPLE.tenantAdmin };
const editor = { id: PEOPLE.editor };
const viewer = { id: PEOPLE.viewer };
const outsider = { id: PEOPLE.outsider };
const PROJECT = 'cardiology';
const IN_PROJECT = `/hubs/main/projects/${PROJECT}`;

function behaves(start: () => Promise<TestHub>) {
  let hub: TestHub;
  let portal: TestPortal;
  let controllers: HubControllers | undefined;

  beforeAll(async () => {
    hub = await start();
    portal = await TestPortal.start({
      sandbox: hub.sandbox,
      hubs: { main: hub.config },
    });
  });
  afterAll(async () => {
    await controllers?.stop();
    await portal?.stop();
    await hub?.stop();
  });

  const words = (outcomes: { ref: string; outcome: string }[]) =>
    outcomes.map(({ ref, outcome }) => `${ref.split(':')[0]} ${outcome}`);
  const until = async (holds: () => Promise<boolean>) => {
    while (!(await holds())) {
      await new Promise(resolve => {
        setTimeout(resolve, 20);
      });
    }
  };
  const isReady = (path: string) => async () => {
    const { body } = await portal.get(editor, path);
    return body.isReady === true || body.ready === 'True' || isRunning(body);
  };
  const createProject = (key = CANARY) => {
    const { settings } = customSettings(hub.sandbox);
    const { palette } = settings.integrations;
    return portal.post(
      tenantAdmin,
      '/hubs/main/projects',
      projectRequest(PROJECT, {
        settings: {
          ...settings,
          integrations: { palette: { ...palette, apiKey: key } },
        },
      }),
    );
  };
  const keyOnHub = async () => {
    const { body } = await hub.send(
      'GET',
      `/api/v1/namespaces/${PROJECT}/secrets/own-settings-palette`,
    );
    const text = Buffer.from(body.data.palette, 'base64').toString();
    return JSON.parse(text).apiKey;
  };

  it('lets an administrator of the tenant create a project with keys of its own', async () => {
    const { status, body } = await createProject();

    expect([status, body.error]).toEqual([201, undefined]);
    expect(await keyOnHub()).toBe(CANARY);
  });

  it('fails for a request with another key before the hub gave them a role', async () => {
    const { status, body } = await createProject('another-key');

    expect(status).toBe(409);
    expect(body.problems).toMatchObject([
      {
        code: 'creation.secret.unconfirmed',
        path: 'settings.name',
        parameters: { name: 'own-settings-palette' },
      },
    ]);
    expect(words(body.error.outcomes)).toEqual([
      'namespace skipped',
      'project skipped',
      'secret failed',
      'settings skipped',
      'computeConfig skipped',
    ]);
    expect(await keyOnHub()).toBe(CANARY);
  });

  it('is ready once the controllers of the hub have been there', async () => {
    controllers = hub.startControllers();

    await until(async () => {
      const { body } = await portal.get(editor, `${IN_PROJECT}/access`);
      return body.allowed?.includes('computePool.create') ?? false;
    });
    await until(async () => {
      const { body } = await portal.get(tenantAdmin, `${IN_PROJECT}/access`);
      return body.allowed?.includes('project.delete') ?? false;
    });

    expect((await portal.get(outsider, IN_PROJECT)).status).toBe(404);
  });

  it('takes another key when the request comes again', async () => {
    const { status, body } = await createProject('another-key');
    const again = await createProject('another-key');

    expect([status, body.error]).toEqual([200, undefined]);
    expect(words(body.outcomes)[2]).toBe('secret changed');
    expect(await keyOnHub()).toBe('another-key');
    expect(new Set(words(again.body.outcomes).map(lastWord))).toEqual(
      new Set(['unchanged']),
    );
  });

  it('lets its editor create a pool and deploy an app on it, and no one below', async () => {
    await addBundles(hub);
    await until(
      async () =>
        (
          await portal.get(editor, `${IN_PROJECT}/profile-bundles/for-apps`)
        ).status === 200 &&
        (
          await portal.get(editor, `${IN_PROJECT}/profile-bundles/for-pools`)
        ).status === 200,
    );
    const pool = computePoolRequest('shared-pool', {
      profileBundle: { name: 'for-pools' },
    });
    const denied = await portal.post(
      viewer,
      `${IN_PROJECT}/compute-pools`,
      pool,
    );
    const created = await portal.post(
      editor,
      `${IN_PROJECT}/compute-pools`,
      pool,
    );
    expect([created.status, created.body.error]).toEqual([201, undefined]);
    expect(denied.status).toBe(403);
    await until(isReady(`${IN_PROJECT}/compute-pools/shared-pool`));

    const deployed = await portal.post(
      editor,
      `${IN_PROJECT}/app-deployments`,
      appDeploymentRequest('notebook', {
        profileBundle: { name: 'for-apps' },
        target: { mode: 'existing', computePool: 'shared-pool' },
        variables: [
          { name: 'greeting', value: 'hello' },
          { name: 'password', secretValue: 'do-not-show' },
        ],
      }),
    );
    expect([deployed.status, deployed.body.error]).toEqual([201, undefined]);
    expect(words(deployed.body.outcomes)).toEqual([
      'aiWorkload created',
      'secret created',
    ]);
    await until(isReady(`${IN_PROJECT}/app-deployments/notebook`));
  });

  it('deletes it all, so that nothing is left', async () => {
    const { status, body } = await portal.delete(tenantAdmin, IN_PROJECT);

    expect([status, body.error]).toEqual([200, undefined]);
    await until(
      async () =>
        (await hub.send('GET', `/api/v1/namespaces/${PROJECT}`)).status === 404,
    );
    await until(
      async () => (await portal.get(tenantAdmin, IN_PROJECT)).status === 404,
    );
  });
}

describe('the main job on the sandbox', () => {
  behaves(() => TestHub.onSandbox());
});

describeWithAssets('the main job on a real Kubernetes API server', () => {
  behaves(() => TestHub.onKubernetes());
});

function isRunning(body: { phase?: string }): boolean {
  return body.phase === 'Running';
}

function lastWord(words: string): string {
  return words.split(' ')[1];
}

async function addBundles(hub: TestHub): Promise<void> {
  const path = `/apis/spectrocloud.com/v1beta1/namespaces/${PROJECT}/profilebundles`;
  const bundle = (name: string, spec: object) => ({
    apiVersion: 'spectrocloud.com/v1beta1',
    kind: 'ProfileBundle',
    metadata: { name, namespace: PROJECT },
    spec: { displayName: name, ...spec },
  });
  await hub.create(
    path,
    bundle('for-pools', {
      type: 'Infrastructure',
      clusterProfiles: [
        {
          name: 'edge',
          uid: '0123456789abcdef01234567',
          type: 'Infrastructure',
        },
      ],
    }),
  );
  await hub.create(
    path,
    bundle('for-apps', {
      type: 'Application',
      workloadProfiles: [{ name: 'notebook', type: 'Application' }],
      variables: [
        { name: 'greeting', type: 'string', required: true },
        { name: 'password', type: 'string', sensitive: true },
      ],
    }),
  );
}
