import { demoKeys, Sandbox } from '@paletteai/sandbox';

/** A key that must be found nowhere but in a Secret of the hub. */
export const CANARY = 'canary-4f1d9c7e-do-not-show';

/** A project as a person fills it in on the short path. */
export function projectRequest(name: string, extra: object = {}) {
  return {
    tenant: 'meridian-health',
    name,
    displayName: 'Cardiology Signals',
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
  };
}

/** Settings of a project's own, with a key that must not be shown. */
export function customSettings(sandbox: Sandbox) {
  return {
    settings: {
      mode: 'custom',
      name: 'own-settings',
      integrations: {
        palette: {
          name: 'palette',
          apiKey: CANARY,
          hostUrl: sandbox.urls.palette,
          tenant: 'meridian-health',
          projectId: '0123456789abcdef01234567',
        },
      },
    },
  };
}

/** A Project with every object that its creation can take. */
export function fullProjectRequest(
  sandbox: Sandbox,
  name: string,
  caCertificate: string,
) {
  const { settings } = customSettings(sandbox);
  const { palette } = settings.integrations;
  return {
    ...projectRequest(name),
    settings: {
      ...settings,
      integrations: {
        palette: {
          ...palette,
          certificates: {
            mode: 'provide',
            name: 'palette-ca',
            caCertificate,
          },
        },
        huggingFace: { name: 'hugging-face', apiKey: 'hf-key' },
        ngc: { name: 'ngc', apiKey: 'ngc-key' },
      },
    },
  };
}

/** A Palette integration to be validated. */
export function paletteIntegration(sandbox: Sandbox, extra: object = {}) {
  const { projects } = sandbox.palette.save();
  return {
    type: 'palette',
    name: 'palette',
    apiKey: demoKeys.palette('meridian-health'),
    hostUrl: sandbox.urls.palette,
    tenant: 'meridian-health',
    projectId: projects.find(
      ({ name }: { name: string }) => name === 'research-computing',
    )?.uid,
    ...extra,
  };
}

/** A pool on the edge bundle of the demo. */
export function computePoolRequest(name: string, extra: object = {}) {
  return {
    name,
    variant: 'dedicated',
    profileBundle: { name: 'edge-infrastructure-v2' },
    ...extra,
  };
}

/** A value for each variable that the app's bundle asks for. */
export const APP_VARIABLES = [
  { name: 'hostName', value: 'notebooks.example.com' },
  {
    name: 'adminPassword',
    secretKeyRef: { name: 'notebooks', key: 'password' },
  },
];

/** An app on a pool of the demo. */
export function appDeploymentRequest(name: string, extra: object = {}) {
  return {
    name,
    profileBundle: { name: 'jupyter-workbench-v1' },
    target: { mode: 'existing', computePool: 'imaging-serve' },
    variables: APP_VARIABLES,
    ...extra,
  };
}
