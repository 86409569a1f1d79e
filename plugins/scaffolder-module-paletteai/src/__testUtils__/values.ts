import type { JsonObject } from '@backstage/types';

/** Values of the three forms that are all right. */
export const project: JsonObject = {
  tenant: { hub: 'main', tenant: 'acme' },
  displayName: 'Vision',
  name: 'vision',
  admins: ['vision-admins'],
  editors: ['vision-editors'],
  viewers: [],
  description: 'Inspection by camera',
  tags: { team: 'vision' },
  palette: {
    name: 'palette',
    hostUrl: 'https://palette.example.com',
    tenant: 'acme',
    projectId: '65f0c0ffee',
    skipTlsVerify: false,
    certificates: { mode: 'none' },
    apiKey: '••••••••',
  },
  huggingFace: {},
  ngc: { name: 'ngc', apiKey: '••••••••' },
  computeConfig: {
    controlPlanePool: {
      nodeCount: 1,
      workerNodeEligible: true,
      memory: '16 GiB',
    },
    workerPools: [{ name: 'gpu', gpu: { family: 'NVIDIA A100', count: 4 } }],
  },
  gpuResources: {
    limits: [
      { family: 'NVIDIA A100', count: 8 },
      { family: 'Default', count: 2 },
    ],
    requests: [],
  },
  deploymentNamespaces: { allow: ['vision-test'], disallow: ['*'] },
};

export const computePool: JsonObject = {
  project: { hub: 'main', project: 'nlp' },
  name: 'nlp-gpu',
  variant: 'dedicated',
  profileBundle: { name: 'edge-v1', namespace: 'nlp', version: 'v1' },
  variables: [],
  description: '',
  computeConfig: '',
  controlPlaneGroups: {},
  workerGroups: { 'palette.ai': 'true' },
  labels: {},
  cluster: { workerPools: [{ name: 'gpu', memory: '64 GiB' }] },
};

export const appDeployment: JsonObject = {
  project: { hub: 'main', project: 'nlp' },
  name: 'notebooks',
  profileBundle: { name: 'notebooks-v2', namespace: 'nlp', version: 'v2' },
  target: { mode: 'existing', computePool: 'nlp-large', profileBundle: {} },
  variables: [
    { name: 'password', secretValue: '••••••••' },
    { name: 'hostName', value: 'notebooks.example.com' },
  ],
  resources: { cpuCount: 2, memory: '8 GiB', gpu: {} },
  displayName: 'Notebooks',
  description: '',
  namespace: '',
  labels: {},
};
