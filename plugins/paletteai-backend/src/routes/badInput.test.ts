import { Sandbox, startSandbox } from '@paletteai/sandbox';
import { PEOPLE } from '../__testUtils__/people';
import {
  appDeploymentRequest,
  CANARY,
  computePoolRequest,
  customSettings,
  paletteIntegration,
  projectRequest,
} from '../__testUtils__/requests';
import { TestPortal } from '../__testUtils__/TestPortal';

type Json = Record<string, unknown>;

interface Problem {
  readonly path: string;
  readonly message: string;
}

/** Both report the problem, and nothing is created. */
const REFUSED = {
  statuses: [400, 200],
  said: [true, true],
  showsKey: false,
  hubIsAsBefore: true,
};

const BASE = '/hubs/main/projects';
const ROLES = { admin: ['a'], editor: ['b'], viewer: ['c'] };

const withRoles = (roles: Json) => ({ roleMapping: { ...ROLES, ...roles } });
const withConfig = (config: Json) => ({
  computeConfig: {
    name: 'defaults',
    controlPlanePool: { nodeCount: 3 },
    ...config,
  },
});
const withControlPlane = (pool: Json) =>
  withConfig({ controlPlanePool: { nodeCount: 3, ...pool } });
const withWorker = (pool: Json) =>
  withConfig({ workerPools: [{ name: 'gpu', ...pool }] });
const withLimits = (...limits: Json[]) => ({ gpuResources: { limits } });
const withPalette = (change: Json) => ({
  settings: {
    mode: 'custom',
    name: 'own',
    integrations: {
      palette: {
        name: 'palette',
        apiKey: CANARY,
        hostUrl: 'https://palette.example.com',
        tenant: 'meridian-health',
        projectId: '0123456789abcdef01234567',
        ...change,
      },
    },
  },
});

/** Of a project: what, the change, where it is said, what is said. */
const PROJECTS: [string, Json, string, RegExp][] = [
  ['no name', { name: undefined }, 'name', /Enter a name for the Project/],
  ['a name in capitals', { name: 'Team' }, 'name', /lowercase letters/],
  [
    'a system namespace',
    { name: 'mural-system' },
    'name',
    /reserved for the platform/,
  ],
  [
    'a namespace of a tenant',
    { name: 'tenant-acme' },
    'name',
    /reserved for the platform/,
  ],
  [
    'no display name',
    { displayName: '' },
    'displayName',
    /Enter a display name/,
  ],
  [
    'punctuation in the display name',
    { displayName: 'NLP & Team!' },
    'displayName',
    /only the letters A to Z, digits and spaces/,
  ],
  ['no tenant', { tenant: '' }, 'tenant', /Choose the Tenant/],
  [
    'no viewers',
    withRoles({ viewer: [] }),
    'roleMapping.viewer',
    /at least one group/,
  ],
  [
    'no editors',
    withRoles({ editor: undefined }),
    'roleMapping.editor',
    /at least one group/,
  ],
  [
    'no admins',
    withRoles({ admin: [] }),
    'roleMapping.admin',
    /at least one group/,
  ],
  [
    'an empty group',
    withRoles({ admin: [''] }),
    'roleMapping.admin[0]',
    /Enter the name of the group/,
  ],
  [
    'a group twice in a role',
    withRoles({ admin: ['a', 'a'] }),
    'roleMapping.admin[1]',
    /Remove the duplicate/,
  ],
  [
    'a tag with a key of tools',
    { tags: { 'palette.ai/tenant-name': 'other' } },
    'tags.palette.ai/tenant-name',
    /is reserved/,
  ],
  [
    'two control plane nodes',
    withControlPlane({ nodeCount: 2 }),
    'computeConfig.controlPlanePool.nodeCount',
    /Choose 1, 3 or 5/,
  ],
  [
    'one node without workers on it',
    withControlPlane({ nodeCount: 1, workerNodeEligible: false }),
    'computeConfig.controlPlanePool.workerNodeEligible',
    /must accept workloads/,
  ],
  [
    'no CPUs',
    withControlPlane({ cpuCount: 0 }),
    'computeConfig.controlPlanePool.cpuCount',
    /whole number of CPU cores/,
  ],
  [
    'memory without a unit',
    withControlPlane({ memory: '16' }),
    'computeConfig.controlPlanePool.memory',
    /Add a unit to the memory/,
  ],
  [
    'no memory',
    withControlPlane({ memory: '0 GB' }),
    'computeConfig.controlPlanePool.memory',
    /greater than 0/,
  ],
  [
    'an architecture that is none',
    withControlPlane({ architecture: 'riscv' }),
    'computeConfig.controlPlanePool.architecture',
    /AMD64 or ARM64/,
  ],
  [
    'zero worker nodes',
    withWorker({ minWorkerNodes: 0 }),
    'computeConfig.workerPools[0].minWorkerNodes',
    /from 1 to 10000/,
  ],
  [
    'zero GPUs in a pool',
    withWorker({ gpu: { family: 'NVIDIA A100', count: 0 } }),
    'computeConfig.workerPools[0].gpu.count',
    /greater than 0/,
  ],
  [
    'GPU memory without a unit',
    withWorker({ gpu: { family: 'NVIDIA A100', count: 1, memory: '80' } }),
    'computeConfig.workerPools[0].gpu.memory',
    /Add a unit to the GPU memory/,
  ],
  [
    'taints on both kinds of nodes',
    withConfig({
      controlPlanePool: {
        nodeCount: 3,
        taints: [{ key: 'a', effect: 'NoSchedule' }],
      },
      workerPools: [
        { name: 'gpu', taints: [{ key: 'b', effect: 'NoSchedule' }] },
      ],
    }),
    'computeConfig.workerPools[0].taints',
    /only when the control plane has none/,
  ],
  [
    'an overlay without a range',
    withConfig({ networkOverlay: { enabled: true } }),
    'computeConfig.networkOverlay.cidr',
    /CIDR range of the overlay/,
  ],
  [
    'an overlay that is no VXLAN',
    withConfig({
      networkOverlay: {
        enabled: true,
        cidr: '100.64.0.0/16',
        type: 'GRE',
      },
    }),
    'computeConfig.networkOverlay.type',
    /VXLAN/,
  ],
  [
    'a private SSH key',
    withConfig({ sshKeys: ['-----BEGIN OPENSSH PRIVATE KEY-----'] }),
    'computeConfig.sshKeys[0]',
    /Never share it/,
  ],
  [
    'a deletion policy that is none',
    withConfig({ deletionPolicy: 'keep' }),
    'computeConfig.deletionPolicy',
    /Choose delete/,
  ],
  [
    'a GPU family limited twice',
    withLimits(
      { family: 'NVIDIA A100', count: 1 },
      { family: 'nvidia-a100', count: 2 },
    ),
    'gpuResources.limits[1].family',
    /Remove the duplicate/,
  ],
  [
    'a limit of zero',
    withLimits({ family: 'Default', count: 0 }),
    'gpuResources.limits[0].count',
    /greater than 0/,
  ],
  [
    'a negative limit',
    withLimits({ family: 'Default', count: -1 }),
    'gpuResources.limits[0].count',
    /greater than 0/,
  ],
  [
    'a limit without a family',
    withLimits({ family: '', count: 1 }),
    'gpuResources.limits[0].family',
    /Enter a GPU family/,
  ],
  [
    'a limit without a number',
    withLimits({ family: 'Default' }),
    'gpuResources.limits[0].count',
    /Enter the number of GPUs/,
  ],
  [
    'settings of its own without Palette',
    { settings: { mode: 'custom', name: 'own', integrations: {} } },
    'settings.integrations.palette',
    /Palette integration/,
  ],
  [
    'settings that there are not',
    { settings: { mode: 'existing', name: 'nowhere' } },
    'settings.name',
    /no Settings named nowhere/,
  ],
  [
    'an address that is none',
    withPalette({ hostUrl: 'palette' }),
    'settings.integrations.palette.hostUrl',
    /starts with https/,
  ],
  [
    'a password in the address',
    withPalette({ hostUrl: `https://me:${CANARY}@palette.example.com` }),
    'settings.integrations.palette.hostUrl',
    /no user name/,
  ],
  [
    'no key',
    withPalette({ apiKey: undefined }),
    'settings.integrations.palette.apiKey',
    /Enter the API key/,
  ],
  [
    'a key with a line break',
    withPalette({ apiKey: `${CANARY}\n` + 'x' }),
    'settings.integrations.palette.apiKey',
    /spaces or line breaks/,
  ],
  [
    'a key and a Secret with one',
    withPalette({ secretName: 'mine' }),
    'settings.integrations.palette.secretName',
    /not both/,
  ],
  [
    'certificates that are skipped',
    withPalette({
      skipTlsVerify: true,
      certificates: { mode: 'existing', secretName: 'ca' },
    }),
    'settings.integrations.palette.certificates',
    /no effect while verification is skipped/,
  ],
  [
    'a certificate that is none',
    withPalette({
      certificates: { mode: 'provide', name: 'ca', caCertificate: CANARY },
    }),
    'settings.integrations.palette.certificates.caCertificate',
    /PEM/,
  ],
  [
    'a certificate that only looks like one',
    withPalette({
      certificates: {
        mode: 'provide',
        name: 'ca',
        caCertificate:
          '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----',
      },
    }),
    'settings.integrations.palette.certificates.caCertificate',
    /Certificate 1 of 1 cannot be read/,
  ],
  [
    'a client certificate without its key',
    withPalette({
      certificates: {
        mode: 'provide',
        name: 'ca',
        clientCertificate:
          '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----',
      },
    }),
    'settings.integrations.palette.certificates.clientKey',
    /client certificate and its private key/,
  ],
];

const gpus = (family: string, count: number) => ({
  cluster: { workerPools: [{ name: 'gpu', gpu: { family, count } }] },
});

const POOLS: [string, Json, string, RegExp][] = [
  ['a name of two letters', { name: 'ab' }, 'name', /3 to 33/],
  ['a name of 34 letters', { name: 'a'.repeat(34) }, 'name', /3 to 33/],
  [
    'a name that starts with a digit',
    { name: '1pool' },
    'name',
    /Start with a letter/,
  ],
  ['no variant', { variant: undefined }, 'variant', /dedicated or shared/],
  [
    'a bundle that there is not',
    { profileBundle: { name: 'nothing' } },
    'profileBundle',
    /no Profile Bundle named nothing/,
  ],
  [
    'a bundle of another tenant',
    {
      profileBundle: {
        name: 'scenario-browser-v1',
        namespace: 'driver-assist',
      },
    },
    'profileBundle',
    /that you can use/,
  ],
  [
    'a version that there is not',
    { profileBundle: { name: 'edge-infrastructure-v2', version: 'v7' } },
    'profileBundle.version',
    /no version v7/,
  ],
  [
    'a bundle of apps',
    { profileBundle: { name: 'annotation-studio-v2' } },
    'profileBundle',
    /cannot be used here/,
  ],
  [
    'a variable that there is not',
    { variables: [{ name: 'colour', value: 'red' }] },
    'variables[0]',
    /no variable named colour/,
  ],
  [
    'a compute config that there is not',
    { computeConfig: { name: 'nothing' } },
    'computeConfig',
    /no Compute Config named nothing/,
  ],
  [
    'more GPUs than the project may use',
    gpus('NVIDIA A100', 500),
    'cluster.workerPools[0].gpu.count',
    /has \d+ of \d+ .* GPUs left/,
  ],
  [
    'an address that is none',
    { cluster: { vip: '10.0.0.300' } },
    'cluster.vip',
    /IPv4/,
  ],
];

const APPS: [string, Json, string, RegExp][] = [
  ['a name in capitals', { name: 'App' }, 'name', /lowercase/],
  [
    'a pool that there is not',
    { target: { mode: 'existing', computePool: 'nothing' } },
    'target.computePool',
    /no Compute Pool named nothing/,
  ],
  [
    'a pool of another project',
    { target: { mode: 'existing', computePool: 'notes-inference' } },
    'target.computePool',
    /no Compute Pool/,
  ],
  [
    'no target',
    { target: undefined },
    'target',
    /Choose an existing Compute Pool/,
  ],
  [
    'a bundle of clusters',
    { profileBundle: { name: 'edge-infrastructure-v2' }, variables: [] },
    'profileBundle',
    /cannot be used here/,
  ],
  [
    'no value for a variable',
    { variables: [] },
    'variables',
    /Enter a value for/,
  ],
  [
    'a secret variable in plain text',
    { variables: [{ name: 'adminPassword', value: CANARY }] },
    'variables[0]',
    /is sensitive/,
  ],
  [
    'a value of another type',
    { variables: [{ name: 'cullIdle', value: 'perhaps' }] },
    'variables[0]',
    /type boolean/,
  ],
  [
    'two values for a variable',
    {
      variables: [
        { name: 'hostName', value: 'a' },
        { name: 'hostName', value: 'b' },
      ],
    },
    'variables[1].name',
    /is set twice/,
  ],
];

describe('bad input', () => {
  let sandbox: Sandbox;
  let portal: TestPortal;

  beforeAll(async () => {
    sandbox = await startSandbox({ paletteLimits: false, tls: true });
    portal = await TestPortal.start({ sandbox });
    await portal.get('service', '/projects');
  });
  afterAll(async () => {
    await portal?.stop();
    await sandbox?.stop();
  });

  /** What create and preview answer, and whether the hub is as it was. */
  const judge = async (
    as: string,
    [path, previews]: readonly [string, string],
    body: object,
    [place, message]: readonly [string, RegExp],
  ) => {
    const before = sandbox.hub.resourceVersion;
    const created = await portal.post({ id: as }, path, body);
    const preview = await portal.post({ id: as }, previews, body);
    const said = ({ problems }: { problems: Problem[] }) =>
      problems.some(
        problem => problem.path === place && message.test(problem.message),
      ) || problems;
    return {
      statuses: [created.status, preview.status],
      said: [said(created.body), said(preview.body)],
      showsKey: JSON.stringify([created.body, preview.body]).includes(CANARY),
      hubIsAsBefore: sandbox.hub.resourceVersion === before,
    };
  };

  it.each(PROJECTS)('of a project: %s', async (_, change, place, message) => {
    const verdict = await judge(
      PEOPLE.tenantAdmin,
      [BASE, '/hubs/main/project-previews'],
      projectRequest('never-made', change),
      [place, message],
    );

    expect(verdict).toEqual(REFUSED);
  });

  it.each(POOLS)('of a compute pool: %s', async (_, change, place, message) => {
    const base = `${BASE}/radiology-imaging/compute-pool`;
    const verdict = await judge(
      PEOPLE.editor,
      [`${base}s`, `${base}-previews`],
      computePoolRequest('never-made', {
        cluster: { workerPools: [{ name: 'cpu' }] },
        ...change,
      }),
      [place, message],
    );

    expect(verdict).toEqual(REFUSED);
  });

  it.each(APPS)(
    'of an app deployment: %s',
    async (_, change, place, message) => {
      const base = `${BASE}/radiology-imaging/app-deployment`;
      const verdict = await judge(
        PEOPLE.editor,
        [`${base}s`, `${base}-previews`],
        appDeploymentRequest('never-made', change),
        [place, message],
      );

      expect(verdict).toEqual(REFUSED);
    },
  );

  it('names everything that is wrong at once', async () => {
    const { body } = await portal.post(
      { id: PEOPLE.tenantAdmin },
      BASE,
      projectRequest('Bad', {
        displayName: '!',
        ...withRoles({ viewer: [] }),
        ...withLimits({ family: 'Default', count: 0 }),
        ...withControlPlane({ nodeCount: 4, memory: '1' }),
      }),
    );

    expect(body.problems.map(({ path }: { path: string }) => path)).toEqual(
      expect.arrayContaining([
        'name',
        'displayName',
        'roleMapping.viewer',
        'gpuResources.limits[0].count',
        'computeConfig.controlPlanePool.nodeCount',
        'computeConfig.controlPlanePool.memory',
      ]),
    );
  });

  it.each([
    ['a wrong key', () => ({ apiKey: CANARY }), /key/i],
    [
      'an unknown host',
      () => ({ hostUrl: 'https://palette.invalid' }),
      /palette\.invalid/,
    ],
    [
      'a self-signed certificate',
      () => ({ hostUrl: `${sandbox.secure?.url}/palette` }),
      /certificate/i,
    ],
  ])('of an integration: %s', async (_, change, message) => {
    const before = sandbox.hub.resourceVersion;
    const { body } = await portal.post(
      { id: PEOPLE.tenantAdmin },
      '/integrations/validate',
      paletteIntegration(sandbox, change()),
    );

    const failed = body.steps.find(
      ({ outcome }: { outcome: string }) =>
        outcome === 'failed' || outcome === 'untried',
    );
    expect([body.verdict === 'accepted', failed.message]).toEqual([
      false,
      expect.stringMatching(message),
    ]);
    expect(JSON.stringify(body)).not.toContain(CANARY);
    expect(sandbox.hub.resourceVersion).toBe(before);
  });

  it.each([
    ['is not looked at', () => ({ skipTlsVerify: true })],
    [
      'is vouched for',
      () => ({
        certificates: {
          mode: 'provide',
          name: 'ca',
          caCertificate: sandbox.secure?.authority,
        },
      }),
    ],
  ])('takes a self-signed certificate that %s', async (_, change) => {
    const { body } = await portal.post(
      { id: PEOPLE.tenantAdmin },
      '/integrations/validate',
      paletteIntegration(sandbox, {
        hostUrl: `${sandbox.secure?.url}/palette`,
        ...change(),
      }),
    );

    expect(body.verdict).toBe('accepted');
  });

  it('of a project that cannot be told from one that is there', async () => {
    const before = sandbox.hub.resourceVersion;
    const { status, body } = await portal.post(
      { id: PEOPLE.tenantAdmin },
      BASE,
      projectRequest('genomics', customSettings(sandbox)),
    );

    expect([status, body.problems[0].message]).toEqual([
      409,
      expect.stringMatching(/with this name already/),
    ]);
    expect(sandbox.hub.resourceVersion).toBe(before);
  });
});
