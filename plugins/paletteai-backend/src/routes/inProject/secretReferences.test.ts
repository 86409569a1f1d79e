import { describeWithAssets } from '@paletteai/envtest';
import { PEOPLE } from '../../__testUtils__/people';
import {
  appDeploymentRequest,
  computePoolRequest,
} from '../../__testUtils__/requests';
import { TestHub } from '@paletteai/sandbox/realHub';
import { TestPortal } from '../../__testUtils__/TestPortal';

jest.setTimeout(180_000);

const editor = { id: PEOPLE.editor };
const PROJECT = 'radiology-imaging';
const base = `/hubs/main/projects/${PROJECT}`;
const API = `/apis/spectrocloud.com/v1alpha1/namespaces/${PROJECT}`;
const SECRETS = `/api/v1/namespaces/${PROJECT}/secrets`;

function companionOf(component: string, instance: string) {
  return {
    labels: {
      'app.kubernetes.io/managed-by': 'backstage-paletteai',
      'app.kubernetes.io/component': component,
      'app.kubernetes.io/instance': instance,
    },
  };
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
    const secrets = [
      ['by-hand', {}],
      ['of-settings', companionOf('settings', 'own-settings')],
      ['of-pool', companionOf('computePool', 'imaging-train')],
      ['of-app', companionOf('deployment', 'another')],
      ['corp-key', {}],
    ] as const;
    for (const [name, metadata] of secrets) {
      await hub.create(SECRETS, {
        metadata: { name, namespace: PROJECT, ...metadata },
      });
    }
    await hub.create(SECRETS, {
      type: 'kubernetes.io/service-account-token',
      metadata: {
        name: 'token',
        namespace: PROJECT,
        annotations: { 'kubernetes.io/service-account.name': 'default' },
      },
    });
    await hub.create(`${API}/settings`, {
      apiVersion: 'spectrocloud.com/v1alpha1',
      kind: 'Settings',
      metadata: { name: 'corp', namespace: PROJECT },
      spec: {
        integrations: { ngc: { name: 'n', secretRef: { name: 'corp-key' } } },
      },
    });
  });
  afterAll(async () => {
    await portal?.stop();
    await hub?.stop();
  });

  const kubeconfig = async () => {
    const { body } = await hub.send('GET', `${API}/computepools/imaging-serve`);
    return body.status.kubeconfigSecretRef.name as string;
  };
  const app = (secret: string) =>
    appDeploymentRequest('crm', {
      variables: [
        { name: 'hostName', value: 'crm.example.com' },
        {
          name: 'adminPassword',
          secretKeyRef: { name: secret, key: 'password' },
        },
      ],
    });
  const pool = (secret: string) =>
    computePoolRequest('crm-pool', {
      variables: [
        { name: 'registryMirror', secretKeyRef: { name: secret, key: 'a' } },
      ],
    });
  const codes = (body: { problems: { code: string; path: string }[] }) =>
    body.problems.map(({ code, path }) => `${path} ${code}`);

  it.each([
    ['of-settings', 'settings'],
    ['of-pool', 'computePool'],
    ['of-app', 'deployment'],
    ['corp-key', 'settings'],
    ['token', 'type'],
    ['the kubeconfig', 'kubeconfig'],
  ])('refuses %s in creation and preview', async (name, use) => {
    const secret = name === 'the kubeconfig' ? await kubeconfig() : name;
    const [created, previewed, ofPool] = await Promise.all([
      portal.post(editor, `${base}/app-deployments`, app(secret)),
      portal.post(editor, `${base}/app-deployment-previews`, app(secret)),
      portal.post(editor, `${base}/compute-pool-previews`, pool(secret)),
    ]);

    expect(created.status).toBe(400);
    expect(codes(created.body)).toEqual([
      `variables[1].secretKeyRef.name secret.use.${use}`,
    ]);
    expect(previewed.status).toBe(200);
    expect(codes(previewed.body)).toEqual(codes(created.body));
    expect(codes(ofPool.body)).toEqual([
      `variables[0].secretKeyRef.name secret.use.${use}`,
    ]);
  });

  it.each(['by-hand', 'not-there-yet'])('accepts %s', async secret => {
    const { status, body } = await portal.post(
      editor,
      `${base}/app-deployment-previews`,
      app(secret),
    );

    expect([status, body.problems]).toEqual([200, []]);
  });
}

describe('references to Secrets on the sandbox', () => {
  behaves(() => TestHub.onSandbox());
});

describeWithAssets(
  'references to Secrets on a real Kubernetes API server',
  () => {
    behaves(() => TestHub.onKubernetes());
  },
);
