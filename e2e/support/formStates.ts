type Values = Record<string, unknown>;

/** The templates whose forms have states here. */
export const formTemplates = [
  'create-project',
  'create-compute-pool',
  'deploy-app',
] as const;

/** A state of a template's form: its values, and how to get there. */
export type FormState = {
  name: string;
  template: (typeof formTemplates)[number];
  values: Values;
  /** Buttons to press one after the other. */
  presses: string[];
  /** Whether the last button is refused. */
  isRefused?: boolean;
};

const mark = '••••••••';

const newProject = {
  tenant: { hub: 'sandbox', tenant: 'meridian-health' },
  displayName: 'Form Lab',
  name: 'form-lab',
  admins: ['radiology-admins'],
};

const nodePool = {
  cpuCount: 16,
  memory: '64 GiB',
  architecture: 'amd64',
  labels: { 'meridian-health.example/purpose': 'inference' },
  annotations: { 'meridian-health.example/contact': 'imaging@example.com' },
  taints: [{ key: 'gpu', value: 'reserved', effect: 'NoSchedule' }],
};

const compute = {
  controlPlanePool: {
    nodeCount: 3,
    workerNodeEligible: false,
    ...nodePool,
    taints: [],
  },
  workerPools: [
    {
      name: 'gpu',
      minWorkerNodes: 2,
      gpu: { family: 'NVIDIA A100', count: 8, memory: '80 GiB' },
      ...nodePool,
    },
    { name: 'cpu', cpuCount: 8 },
  ],
  ntpServers: ['time.meridian-health.example', '10.20.0.7'],
  networkOverlay: { enabled: true, cidr: '100.64.192.0/24' },
  sshKeys: [`ssh-ed25519 ${'A'.repeat(68)} daniel.weiss@meridian-health`],
};

const gpuResources = {
  limits: [
    { family: 'NVIDIA A100', count: 8 },
    { family: 'Default', count: 2 },
  ],
  requests: [{ family: 'NVIDIA A100', count: 1 }],
};

const projectOptions = {
  editors: ['radiology-editors', 'meridian-health-data-engineering'],
  viewers: ['radiology-viewers'],
  description: 'Triage of chest radiographs,\nwith the readers of the night',
  tags: { team: 'imaging', 'meridian-health.example/cost-centre': '4711' },
  computeConfig: compute,
  gpuResources,
  deploymentNamespaces: { allow: ['imaging-trial'], disallow: ['*'] },
};

const integrations = {
  palette: {
    name: 'palette',
    hostUrl: 'https://palette.meridian-health.example',
    tenant: 'meridian-health',
    projectId: '65f0c0ffee65f0c0ffee65f0',
    skipTlsVerify: false,
    certificates: {
      mode: 'provide',
      name: 'palette-certificates',
      caCertificate: '-----BEGIN CERTIFICATE-----',
    },
    apiKey: mark,
  },
  huggingFace: { name: 'hugging-face', apiKey: mark },
  ngc: { name: 'ngc', apiKey: mark },
};

const badOptions = {
  editors: ['radiology-editors', 'radiology-editors', ''],
  tags: { 'kubernetes.io/x': 'y', team: 'a b' },
  palette: { name: 'palette', hostUrl: 'palette.meridian-health.example' },
  huggingFace: { name: 'palette' },
  computeConfig: {
    ...compute,
    controlPlanePool: { nodeCount: 3, memory: '64', cpuCount: 0 },
    workerPools: [{ name: 'gpu', gpu: { family: '', count: 0, memory: '80' } }],
    networkOverlay: { enabled: true, cidr: '10.0.0.1' },
    ntpServers: [''],
    sshKeys: ['-----BEGIN PRIVATE KEY-----'],
  },
  gpuResources: {
    limits: [{ family: 'NVIDIA A100', count: 0 }, { family: 'nvidia-a100' }],
    requests: [{ family: '', count: 1 }],
  },
  deploymentNamespaces: { allow: ['imaging'], disallow: ['imaging'] },
};

const inProject = {
  project: { hub: 'sandbox', project: 'radiology-imaging' },
};

const newPool = {
  ...inProject,
  name: 'imaging-trial',
  variant: 'dedicated',
  profileBundle: {
    name: 'edge-infrastructure-v2',
    namespace: 'radiology-imaging',
    version: 'v2',
  },
};

const poolOptions = {
  variables: [{ name: 'registryMirror', value: 'mirror.example:5000' }],
  description: 'For the trial of the new triage',
  controlPlaneGroups: { 'palette.ai': 'true' },
  workerGroups: { 'meridian-health.example/room': 'basement-2' },
  labels: { team: 'imaging' },
  cluster: { ...compute, vip: '10.20.0.10', deletionPolicy: 'orphan' },
};

const newApp = {
  ...inProject,
  name: 'reading-room',
  profileBundle: {
    name: 'jupyter-workbench-v1',
    namespace: 'radiology-imaging',
    version: 'v1',
  },
};

const appTarget = {
  target: { mode: 'existing', computePool: 'imaging-serve' },
  variables: [
    { name: 'hostName', value: 'reading-room.meridian-health.example' },
    { name: 'adminPassword', secretValue: mark },
  ],
  resources: {
    cpuCount: 4,
    memory: '16 GiB',
    gpu: { family: 'NVIDIA A100', count: 1, memory: '80 GiB' },
  },
};

const appOptions = {
  displayName: 'Reading room',
  description: 'Notebooks for the readers of the night',
  namespace: 'reading-room',
  labels: { team: 'imaging', 'meridian-health.example/cost-centre': '4711' },
};

/** States of the forms that differ in what they show: empty, filled in, refused, and the review. */
export const formStates: FormState[] = [
  {
    name: 'create-project-empty',
    template: 'create-project',
    values: {},
    presses: [],
  },
  {
    name: 'create-project-refused',
    template: 'create-project',
    values: { displayName: 'Form & Lab', name: 'Form Lab', admins: ['', ''] },
    presses: ['Next'],
    isRefused: true,
  },
  {
    name: 'create-project-filled',
    template: 'create-project',
    values: newProject,
    presses: [],
  },
  {
    name: 'create-project-options-empty',
    template: 'create-project',
    values: newProject,
    presses: ['Next'],
  },
  {
    name: 'create-project-options-filled',
    template: 'create-project',
    values: { ...newProject, ...projectOptions, ...integrations },
    presses: ['Next'],
  },
  {
    name: 'create-project-options-refused',
    template: 'create-project',
    values: { ...newProject, ...projectOptions, ...badOptions },
    presses: ['Next', 'Review'],
    isRefused: true,
  },
  {
    name: 'create-project-review',
    template: 'create-project',
    values: { ...newProject, ...projectOptions },
    presses: ['Next', 'Review'],
  },
  {
    name: 'create-compute-pool-empty',
    template: 'create-compute-pool',
    values: {},
    presses: [],
  },
  {
    name: 'create-compute-pool-refused',
    template: 'create-compute-pool',
    values: { ...inProject, name: '1', profileBundle: {} },
    presses: ['Next'],
    isRefused: true,
  },
  {
    name: 'create-compute-pool-filled',
    template: 'create-compute-pool',
    values: newPool,
    presses: [],
  },
  {
    name: 'create-compute-pool-options-filled',
    template: 'create-compute-pool',
    values: { ...newPool, ...poolOptions },
    presses: ['Next'],
  },
  {
    name: 'create-compute-pool-options-refused',
    template: 'create-compute-pool',
    values: {
      ...newPool,
      ...poolOptions,
      computeConfig: 'Not A Name',
      labels: { team: 'a b' },
      cluster: { ...badOptions.computeConfig, vip: '10.20' },
    },
    presses: ['Next', 'Review'],
    isRefused: true,
  },
  {
    name: 'create-compute-pool-review',
    template: 'create-compute-pool',
    values: { ...newPool, ...poolOptions },
    presses: ['Next', 'Review'],
  },
  {
    name: 'deploy-app-empty',
    template: 'deploy-app',
    values: {},
    presses: [],
  },
  {
    name: 'deploy-app-refused',
    template: 'deploy-app',
    values: { ...inProject, name: 'Reading room', profileBundle: {} },
    presses: ['Next'],
    isRefused: true,
  },
  {
    name: 'deploy-app-filled',
    template: 'deploy-app',
    values: newApp,
    presses: [],
  },
  {
    name: 'deploy-app-where-empty',
    template: 'deploy-app',
    values: newApp,
    presses: ['Next'],
  },
  {
    name: 'deploy-app-where-filled',
    template: 'deploy-app',
    values: { ...newApp, ...appTarget },
    presses: ['Next'],
  },
  {
    name: 'deploy-app-where-refused',
    template: 'deploy-app',
    values: {
      ...newApp,
      target: { mode: 'dedicated', name: 'x' },
      variables: [{ name: 'hostName', value: 'Reading Room' }],
      resources: { memory: '16', gpu: { family: 'Default', count: 0 } },
    },
    presses: ['Next', 'Next'],
    isRefused: true,
  },
  {
    name: 'deploy-app-options-filled',
    template: 'deploy-app',
    values: { ...newApp, ...appTarget, ...appOptions },
    presses: ['Next', 'Next'],
  },
  {
    name: 'deploy-app-review',
    template: 'deploy-app',
    values: { ...newApp, ...appTarget, ...appOptions },
    presses: ['Next', 'Next', 'Review'],
  },
];
