import fc from 'fast-check';
import { projectRequestSchema } from './projectRequest';
import { validateRequest } from '../shared/validateRequest';

type Json = Record<string, unknown>;

const PALETTE = {
  name: 'palette',
  apiKey: 'example-key',
  hostUrl: 'https://palette.example.com',
  tenant: 'acme',
  projectId: '65f0c0ffee',
};

const VALID: Json = {
  tenant: 'acme',
  name: 'nlp-team',
  displayName: 'NLP Team',
  roleMapping: { admin: ['a'], editor: ['e'], viewer: ['v'] },
  computeConfig: { name: 'defaults', controlPlanePool: { nodeCount: 3 } },
};

function withPalette(palette: Json, others: Json = {}): Json {
  return {
    settings: {
      mode: 'custom',
      name: 'own',
      integrations: { palette: { ...PALETTE, ...palette }, ...others },
    },
  };
}

function withConfig(config: Json): Json {
  return {
    computeConfig: {
      name: 'defaults',
      controlPlanePool: { nodeCount: 3 },
      ...config,
    },
  };
}

const withControlPlane = (pool: Json) =>
  withConfig({ controlPlanePool: { nodeCount: 3, ...pool } });
const withWorker = (pool: Json) =>
  withConfig({ workerPools: [{ name: 'gpu', ...pool }] });
const withLimits = (...limits: Json[]) => ({ gpuResources: { limits } });

const PEM = '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----';
const KEY = '-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----';

function problemsOf(input: unknown): string[] {
  const result = validateRequest(projectRequestSchema, input);
  return result.ok
    ? []
    : result.problems.map(problem => `${problem.path}: ${problem.code}`);
}

describe('a project request', () => {
  it('is taken with nothing but what is required, and defaults are filled in', () => {
    const result = validateRequest(projectRequestSchema, VALID);
    expect(result).toEqual({
      ok: true,
      value: {
        ...VALID,
        tags: {},
        settings: { mode: 'inherit' },
        gpuResources: { limits: [], requests: [] },
        computeConfig: {
          name: 'defaults',
          deletionPolicy: 'delete',
          sshKeys: [],
          ntpServers: [],
          controlPlanePool: {
            nodeCount: 3,
            workerNodeEligible: false,
            annotations: {},
            labels: {},
            taints: [],
          },
          workerPools: [],
        },
      },
    });
  });

  it('is freed of whitespace around texts', () => {
    const result = validateRequest(projectRequestSchema, {
      ...VALID,
      displayName: '  NLP Team ',
      roleMapping: { admin: [' a'], editor: ['e '], viewer: ['v'] },
    });
    expect(result).toMatchObject({
      ok: true,
      value: { displayName: 'NLP Team', roleMapping: { admin: ['a'] } },
    });
  });

  it.each<[string, Json]>([
    [
      'a certificate of the authority',
      withPalette({
        certificates: {
          mode: 'provide',
          name: 'ca',
          caCertificate: `${PEM}\n${PEM}\n`,
        },
      }),
    ],
    [
      'a client certificate',
      withPalette({
        certificates: {
          mode: 'provide',
          name: 'ca',
          clientCertificate: PEM,
          clientKey: KEY,
        },
      }),
    ],
    [
      'a Secret with certificates',
      withPalette({
        certificates: { mode: 'existing', secretName: 'palette.ca' },
      }),
    ],
    ['no verification', withPalette({ skipTlsVerify: true })],
    [
      'plain HTTP and a port',
      withPalette({ hostUrl: 'http://127.0.0.1:8080/palette' }),
    ],
    [
      'a Secret instead of a key',
      withPalette({ apiKey: undefined, secretName: 'creds' }),
    ],
    [
      'all three integrations',
      withPalette(
        {},
        {
          huggingFace: { name: 'hf', apiKey: 'k' },
          ngc: { name: 'ngc', apiKey: 'k' },
        },
      ),
    ],
    ['settings that exist', { settings: { mode: 'existing', name: 'shared' } }],
    [
      'a single control plane node that takes work',
      withControlPlane({ nodeCount: 1, workerNodeEligible: true }),
    ],
    [
      'taints on workers only',
      withWorker({ taints: [{ key: 'a', effect: 'NoSchedule' }] }),
    ],
    [
      'one taint key with two effects',
      withWorker({
        taints: [
          { key: 'a', effect: 'NoSchedule' },
          { key: 'a', effect: 'NoExecute' },
        ],
      }),
    ],
    [
      'limits with Default',
      withLimits(
        { family: 'NVIDIA A100', count: 8 },
        { family: 'Default', count: 1 },
      ),
    ],
    [
      'a request up to the limit',
      {
        gpuResources: {
          limits: [{ family: 'A100', count: 4 }],
          requests: [{ family: 'NVIDIA-A100', count: 4 }],
        },
      },
    ],
    [
      'an IPv6 overlay',
      withConfig({ networkOverlay: { enabled: true, cidr: 'fd00::/64' } }),
    ],
    [
      'an overlay that is turned off',
      withConfig({ networkOverlay: { enabled: false } }),
    ],
    [
      'the same group in two roles',
      { roleMapping: { admin: ['a'], editor: ['a'], viewer: ['a'] } },
    ],
    [
      'a group in another language',
      { roleMapping: { admin: ['Größe, 日本'], editor: ['e'], viewer: ['v'] } },
    ],
  ])('may have %s', (_, change) => {
    expect(problemsOf({ ...VALID, ...change })).toEqual([]);
  });

  it.each<[string, Json, string[]]>([
    ['no tenant', { tenant: undefined }, ['tenant: project.tenant.required']],
    ['an empty tenant', { tenant: ' ' }, ['tenant: project.tenant.required']],
    [
      'a tenant in capitals',
      { tenant: 'Acme' },
      ['tenant: project.tenant.format'],
    ],
    ['no name', { name: undefined }, ['name: project.name.required']],
    ['a number for a name', { name: 7 }, ['name: project.name.required']],
    ['capitals in the name', { name: 'NLP' }, ['name: project.name.format']],
    ['a dash at the end', { name: 'nlp-' }, ['name: project.name.format']],
    ['a dot in the name', { name: 'nlp.team' }, ['name: project.name.format']],
    ['64 characters', { name: 'a'.repeat(64) }, ['name: project.name.format']],
    [
      'the system namespace',
      { name: 'mural-system' },
      ['name: project.name.reserved'],
    ],
    [
      'a namespace of Kubernetes',
      { name: 'kube-system' },
      ['name: project.name.reserved'],
    ],
    [
      'the namespace of a tenant',
      { name: 'tenant-acme' },
      ['name: project.name.reserved'],
    ],
    [
      'no display name',
      { displayName: '' },
      ['displayName: project.displayName.required'],
    ],
    [
      'only spaces as display name',
      { displayName: '   ' },
      ['displayName: project.displayName.required'],
    ],
    [
      'a dash in the display name',
      { displayName: 'NLP-Team' },
      ['displayName: project.displayName.characters'],
    ],
    [
      'an umlaut in the display name',
      { displayName: 'Größe' },
      ['displayName: project.displayName.characters'],
    ],
    [
      'a line break in the display name',
      { displayName: 'a\nb' },
      ['displayName: project.displayName.characters'],
    ],
    [
      '129 characters in the display name',
      { displayName: 'a'.repeat(129) },
      ['displayName: project.displayName.tooLong'],
    ],
    [
      'a novel as description',
      { description: 'a'.repeat(1025) },
      ['description: metadata.description.tooLong'],
    ],
    [
      'a tag key with a space',
      { tags: { 'a b': 'c' } },
      ['tags.a b: metadata.label.key'],
    ],
    [
      'a tag value with a space',
      { tags: { a: 'b c' } },
      ['tags.a: metadata.label.value'],
    ],
    [
      'a tag of the platform',
      { tags: { 'palette.ai/tenant-name': 'x' } },
      ['tags.palette.ai/tenant-name: project.tag.keyReserved'],
    ],
    [
      '65 tags',
      {
        tags: Object.fromEntries(
          Array.from({ length: 65 }, (_, i) => [`k${i}`, 'v']),
        ),
      },
      ['tags: metadata.tooMany'],
    ],
    [
      'a parameter that there is not',
      { colour: 'red' },
      [': request.unknownParameter'],
    ],
    [
      'a parameter that there is not, deep down',
      withWorker({ gpus: 4 }),
      ['computeConfig.workerPools[0]: request.unknownParameter'],
    ],

    [
      'a group of Kubernetes',
      {
        roleMapping: {
          admin: ['a', 'system:masters'],
          editor: ['e'],
          viewer: ['v'],
        },
      },
      ['roleMapping.admin[1]: project.role.groupReserved'],
    ],
    [
      'no role mapping',
      { roleMapping: undefined },
      ['roleMapping: project.role.required'],
    ],
    [
      'no viewer',
      { roleMapping: { admin: ['a'], editor: ['e'], viewer: [] } },
      ['roleMapping.viewer: project.role.required'],
    ],
    [
      'no editor and no admin',
      { roleMapping: { viewer: ['v'] } },
      [
        'roleMapping.admin: project.role.required',
        'roleMapping.editor: project.role.required',
      ],
    ],
    [
      'an empty group',
      { roleMapping: { admin: ['a', ''], editor: ['e'], viewer: ['v'] } },
      ['roleMapping.admin[1]: project.role.groupRequired'],
    ],
    [
      'a group twice',
      { roleMapping: { admin: ['a', ' a'], editor: ['e'], viewer: ['v'] } },
      ['roleMapping.admin[1]: project.role.groupDuplicate'],
    ],
    [
      'a group of 257 characters',
      {
        roleMapping: { admin: ['a'.repeat(257)], editor: ['e'], viewer: ['v'] },
      },
      ['roleMapping.admin[0]: project.role.groupTooLong'],
    ],
    [
      '65 groups',
      {
        roleMapping: {
          admin: Array.from({ length: 65 }, (_, i) => `g${i}`),
          editor: ['e'],
          viewer: ['v'],
        },
      },
      ['roleMapping.admin: project.role.tooMany'],
    ],

    [
      'settings of no kind',
      { settings: { mode: 'none' } },
      ['settings.mode: project.settings.mode'],
    ],
    [
      'settings without a name',
      { settings: { mode: 'existing', name: '' } },
      ['settings.name: settings.name.required'],
    ],
    [
      'settings with a dot',
      { settings: { mode: 'existing', name: 'a.b' } },
      ['settings.name: settings.name.format'],
    ],
    [
      'settings of 64 characters',
      { settings: { mode: 'existing', name: 'a'.repeat(64) } },
      ['settings.name: settings.name.format'],
    ],
    [
      'own settings without Palette',
      {
        settings: {
          mode: 'custom',
          name: 's',
          integrations: { ngc: { name: 'n', apiKey: 'k' } },
        },
      },
      ['settings.integrations.palette: project.settings.paletteRequired'],
    ],
    [
      'own settings without any integration',
      { settings: { mode: 'custom', name: 's' } },
      ['settings.integrations: project.settings.paletteRequired'],
    ],
    [
      'an integration without a name',
      withPalette({ name: undefined }),
      ['settings.integrations.palette.name: integration.name.required'],
    ],
    [
      'an integration name with a space',
      withPalette({ name: 'my palette' }),
      ['settings.integrations.palette.name: integration.name.format'],
    ],
    [
      'two integrations of one name',
      withPalette({}, { ngc: { name: 'palette', apiKey: 'k' } }),
      ['settings.integrations.ngc.name: integration.name.duplicate'],
    ],
    [
      'no host',
      withPalette({ hostUrl: '' }),
      [
        'settings.integrations.palette.hostUrl: integration.palette.hostUrl.required',
      ],
    ],
    [
      'a host without https',
      withPalette({ hostUrl: 'palette.example.com' }),
      [
        'settings.integrations.palette.hostUrl: integration.palette.hostUrl.format',
      ],
    ],
    [
      'another protocol',
      withPalette({ hostUrl: 'ftp://palette.example.com' }),
      [
        'settings.integrations.palette.hostUrl: integration.palette.hostUrl.format',
      ],
    ],
    [
      'a password in the host',
      withPalette({ hostUrl: 'https://me:pw@palette.example.com' }),
      [
        'settings.integrations.palette.hostUrl: integration.palette.hostUrl.format',
      ],
    ],
    [
      'a query in the host',
      withPalette({ hostUrl: 'https://palette.example.com?a=b' }),
      [
        'settings.integrations.palette.hostUrl: integration.palette.hostUrl.format',
      ],
    ],
    [
      'a port that is none',
      withPalette({ hostUrl: 'https://palette.example.com:99999' }),
      [
        'settings.integrations.palette.hostUrl: integration.palette.hostUrl.format',
      ],
    ],
    [
      'no Palette tenant',
      withPalette({ tenant: '' }),
      [
        'settings.integrations.palette.tenant: integration.palette.tenant.required',
      ],
    ],
    [
      'a Palette tenant of 254 characters',
      withPalette({ tenant: 'a'.repeat(254) }),
      [
        'settings.integrations.palette.tenant: integration.palette.tenant.tooLong',
      ],
    ],
    [
      'no Palette project',
      withPalette({ projectId: undefined }),
      [
        'settings.integrations.palette.projectId: integration.palette.projectId.required',
      ],
    ],
    [
      'a Palette project with a slash',
      withPalette({ projectId: 'a/b' }),
      [
        'settings.integrations.palette.projectId: integration.palette.projectId.format',
      ],
    ],
    [
      'a word for yes',
      withPalette({ skipTlsVerify: 'yes' }),
      [
        'settings.integrations.palette.skipTlsVerify: integration.palette.skipTlsVerify',
      ],
    ],
    [
      'certificates that are skipped',
      withPalette({
        skipTlsVerify: true,
        certificates: { mode: 'existing', secretName: 'ca' },
      }),
      [
        'settings.integrations.palette.certificates: integration.palette.certificates.skipped',
      ],
    ],
    [
      'certificates of no kind',
      withPalette({ certificates: { mode: 'maybe' } }),
      [
        'settings.integrations.palette.certificates.mode: integration.palette.certificates.mode',
      ],
    ],
    [
      'a Secret without a name',
      withPalette({ certificates: { mode: 'existing', secretName: '' } }),
      [
        'settings.integrations.palette.certificates.secretName: integration.palette.certificates.name.required',
      ],
    ],
    [
      'a Secret name in capitals',
      withPalette({ certificates: { mode: 'existing', secretName: 'CA' } }),
      [
        'settings.integrations.palette.certificates.secretName: integration.palette.certificates.name.format',
      ],
    ],
    [
      'certificates that are missing',
      withPalette({ certificates: { mode: 'provide', name: 'ca' } }),
      [
        'settings.integrations.palette.certificates.caCertificate: integration.palette.certificates.required',
      ],
    ],
    [
      'a certificate that is none',
      withPalette({
        certificates: { mode: 'provide', name: 'ca', caCertificate: 'MIIB' },
      }),
      [
        'settings.integrations.palette.certificates.caCertificate: integration.palette.certificates.certificateFormat',
      ],
    ],
    [
      'a key that is none',
      withPalette({
        certificates: {
          mode: 'provide',
          name: 'ca',
          clientCertificate: PEM,
          clientKey: PEM,
        },
      }),
      [
        'settings.integrations.palette.certificates.clientKey: integration.palette.certificates.keyFormat',
      ],
    ],
    [
      'a client certificate without its key',
      withPalette({
        certificates: { mode: 'provide', name: 'ca', clientCertificate: PEM },
      }),
      [
        'settings.integrations.palette.certificates.clientKey: integration.palette.certificates.clientIncomplete',
      ],
    ],
    [
      'no key',
      withPalette({ apiKey: undefined }),
      ['settings.integrations.palette.apiKey: integration.apiKey.required'],
    ],
    [
      'an empty key',
      withPalette({ apiKey: '' }),
      ['settings.integrations.palette.apiKey: integration.apiKey.required'],
    ],
    [
      'a key with a space',
      withPalette({ apiKey: 'a b' }),
      ['settings.integrations.palette.apiKey: integration.apiKey.format'],
    ],
    [
      'a key and a Secret',
      withPalette({ secretName: 'creds' }),
      ['settings.integrations.palette.secretName: integration.apiKey.both'],
    ],
    [
      'a key Secret in capitals',
      withPalette({ apiKey: undefined, secretName: 'Creds' }),
      [
        'settings.integrations.palette.secretName: integration.secretName.format',
      ],
    ],
    [
      'an annotation key with a space',
      withPalette({ annotations: { 'a b': '' } }),
      [
        'settings.integrations.palette.annotations.a b: metadata.annotation.key',
      ],
    ],
    [
      'annotations that are huge together',
      withPalette({
        annotations: { a: 'x'.repeat(10000), b: 'x'.repeat(10000) },
      }),
      [
        'settings.integrations.palette.annotations: metadata.annotations.tooLong',
      ],
    ],

    [
      'no compute config',
      { computeConfig: undefined },
      ['computeConfig: computeConfig.name.required'],
    ],
    [
      'a compute config without a name',
      withConfig({ name: '' }),
      ['computeConfig.name: computeConfig.name.required'],
    ],
    [
      'a compute config with a space',
      withConfig({ name: 'a b' }),
      ['computeConfig.name: computeConfig.name.format'],
    ],
    [
      'an unknown deletion policy',
      withConfig({ deletionPolicy: 'keep' }),
      ['computeConfig.deletionPolicy: cluster.deletionPolicy'],
    ],
    [
      'an SSH key that is none',
      withConfig({ sshKeys: ['ssh-ed25519'] }),
      ['computeConfig.sshKeys[0]: cluster.sshKey.format'],
    ],
    [
      'a private SSH key',
      withConfig({ sshKeys: ['-----BEGIN OPENSSH PRIVATE KEY-----'] }),
      ['computeConfig.sshKeys[0]: cluster.sshKey.private'],
    ],
    [
      'an SSH key twice',
      withConfig({ sshKeys: ['ssh-rsa AAAA', 'ssh-rsa AAAA'] }),
      ['computeConfig.sshKeys[1]: cluster.sshKey.duplicate'],
    ],
    [
      'a time server with a space',
      withConfig({ ntpServers: ['a b'] }),
      ['computeConfig.ntpServers[0]: cluster.ntpServer.format'],
    ],
    [
      'an empty time server',
      withConfig({ ntpServers: [''] }),
      ['computeConfig.ntpServers[0]: cluster.ntpServer.format'],
    ],
    [
      'a time server twice',
      withConfig({ ntpServers: ['a', 'a'] }),
      ['computeConfig.ntpServers[1]: cluster.ntpServer.duplicate'],
    ],
    [
      '17 time servers',
      withConfig({ ntpServers: Array.from({ length: 17 }, (_, i) => `n${i}`) }),
      ['computeConfig.ntpServers: cluster.tooMany'],
    ],
    [
      'an overlay without a switch',
      withConfig({ networkOverlay: {} }),
      ['computeConfig.networkOverlay.enabled: cluster.overlay.enabled'],
    ],
    [
      'an overlay without a range',
      withConfig({ networkOverlay: { enabled: true } }),
      ['computeConfig.networkOverlay.cidr: cluster.overlay.cidr.required'],
    ],
    [
      'an overlay range without prefix',
      withConfig({ networkOverlay: { enabled: true, cidr: '10.0.0.0' } }),
      ['computeConfig.networkOverlay.cidr: cluster.overlay.cidr.format'],
    ],
    [
      'an overlay range past the end',
      withConfig({ networkOverlay: { enabled: true, cidr: '10.0.0.0/33' } }),
      ['computeConfig.networkOverlay.cidr: cluster.overlay.cidr.format'],
    ],
    [
      'an overlay range of one address',
      withConfig({ networkOverlay: { enabled: true, cidr: '10.0.0.1/32' } }),
      ['computeConfig.networkOverlay.cidr: cluster.overlay.cidr.format'],
    ],
    [
      'another overlay type',
      withConfig({
        networkOverlay: { enabled: true, cidr: '10.0.0.0/8', type: 'Geneve' },
      }),
      ['computeConfig.networkOverlay.type: cluster.overlay.type'],
    ],
    [
      'static addresses by word',
      withConfig({
        networkOverlay: { enabled: true, cidr: '10.0.0.0/8', staticIp: 'no' },
      }),
      ['computeConfig.networkOverlay.staticIp: cluster.overlay.staticIp'],
    ],

    [
      'no control plane',
      withConfig({ controlPlanePool: undefined }),
      ['computeConfig.controlPlanePool: nodePool.nodeCount'],
    ],
    [
      'two control plane nodes',
      withControlPlane({ nodeCount: 2 }),
      ['computeConfig.controlPlanePool.nodeCount: nodePool.nodeCount'],
    ],
    [
      'control plane nodes as text',
      withControlPlane({ nodeCount: '3' }),
      ['computeConfig.controlPlanePool.nodeCount: nodePool.nodeCount'],
    ],
    [
      'one node that takes no work',
      withControlPlane({ nodeCount: 1 }),
      [
        'computeConfig.controlPlanePool.workerNodeEligible: nodePool.singleNodeNotEligible',
      ],
    ],
    [
      'eligibility by word',
      withControlPlane({ workerNodeEligible: 'yes' }),
      [
        'computeConfig.controlPlanePool.workerNodeEligible: nodePool.workerNodeEligible',
      ],
    ],
    [
      'another architecture',
      withControlPlane({ architecture: 'riscv' }),
      ['computeConfig.controlPlanePool.architecture: nodePool.architecture'],
    ],
    [
      'no CPU',
      withControlPlane({ cpuCount: 0 }),
      ['computeConfig.controlPlanePool.cpuCount: nodePool.cpuCount'],
    ],
    [
      'half a CPU',
      withControlPlane({ cpuCount: 0.5 }),
      ['computeConfig.controlPlanePool.cpuCount: nodePool.cpuCount'],
    ],
    [
      'memory without a unit',
      withControlPlane({ memory: '16' }),
      ['computeConfig.controlPlanePool.memory: nodePool.memory.unit'],
    ],
    [
      'memory as a number',
      withControlPlane({ memory: 16 }),
      ['computeConfig.controlPlanePool.memory: nodePool.memory.unit'],
    ],
    [
      'memory in another unit',
      withControlPlane({ memory: '16 XB' }),
      ['computeConfig.controlPlanePool.memory: nodePool.memory.unit'],
    ],
    [
      'no memory',
      withControlPlane({ memory: '0 GiB' }),
      ['computeConfig.controlPlanePool.memory: nodePool.memory.number'],
    ],
    [
      'less than no memory',
      withControlPlane({ memory: '-1 GiB' }),
      ['computeConfig.controlPlanePool.memory: nodePool.memory.number'],
    ],
    [
      'all memory of the world',
      withControlPlane({ memory: '2000 PiB' }),
      ['computeConfig.controlPlanePool.memory: nodePool.memory.tooLarge'],
    ],
    [
      'a label key with a slash too many',
      withControlPlane({ labels: { 'a/b/c': '' } }),
      ['computeConfig.controlPlanePool.labels.a/b/c: metadata.label.key'],
    ],
    [
      'an unknown taint effect',
      withControlPlane({ taints: [{ key: 'a', effect: 'Never' }] }),
      [
        'computeConfig.controlPlanePool.taints[0].effect: nodePool.taint.effect',
      ],
    ],
    [
      'a taint without a key',
      withControlPlane({ taints: [{ key: '', effect: 'NoSchedule' }] }),
      ['computeConfig.controlPlanePool.taints[0].key: metadata.label.key'],
    ],
    [
      'a taint value with a space',
      withControlPlane({
        taints: [{ key: 'a', value: 'b c', effect: 'NoSchedule' }],
      }),
      ['computeConfig.controlPlanePool.taints[0].value: metadata.label.value'],
    ],
    [
      'a taint twice',
      withControlPlane({
        taints: [
          { key: 'a', effect: 'NoSchedule' },
          { key: 'a', effect: 'NoSchedule' },
        ],
      }),
      ['computeConfig.controlPlanePool.taints[1]: nodePool.taint.duplicate'],
    ],
    [
      'taints on both',
      withConfig({
        controlPlanePool: {
          nodeCount: 3,
          taints: [{ key: 'a', effect: 'NoSchedule' }],
        },
        workerPools: [
          { name: 'x' },
          { name: 'y', taints: [{ key: 'b', effect: 'NoSchedule' }] },
        ],
      }),
      [
        'computeConfig.workerPools[1].taints: nodePool.taint.controlPlaneTainted',
      ],
    ],

    [
      'a worker pool without a name',
      withWorker({ name: undefined }),
      ['computeConfig.workerPools[0].name: nodePool.name.required'],
    ],
    [
      'a worker pool name in capitals',
      withWorker({ name: 'GPU' }),
      ['computeConfig.workerPools[0].name: nodePool.name.format'],
    ],
    [
      'two worker pools of one name',
      withConfig({ workerPools: [{ name: 'a' }, { name: 'a' }] }),
      ['computeConfig.workerPools[1].name: nodePool.name.duplicate'],
    ],
    [
      'no worker nodes',
      withWorker({ minWorkerNodes: 0 }),
      ['computeConfig.workerPools[0].minWorkerNodes: nodePool.minWorkerNodes'],
    ],
    [
      'a GPU without a family',
      withWorker({ gpu: { count: 1 } }),
      ['computeConfig.workerPools[0].gpu.family: gpu.family.missing'],
    ],
    [
      'a GPU family with a slash',
      withWorker({ gpu: { family: 'a/b', count: 1 } }),
      ['computeConfig.workerPools[0].gpu.family: gpu.family.format'],
    ],
    [
      'Default for a family',
      withWorker({ gpu: { family: 'Default', count: 1 } }),
      ['computeConfig.workerPools[0].gpu.family: gpu.family.default'],
    ],
    [
      'a GPU family without a number',
      withWorker({ gpu: { family: 'A100' } }),
      ['computeConfig.workerPools[0].gpu.count: gpu.count.required'],
    ],
    [
      'more GPUs than a pool takes',
      withWorker({ gpu: { family: 'A100', count: 65537 } }),
      ['computeConfig.workerPools[0].gpu.count: gpu.count.tooLarge'],
    ],
    [
      'GPU memory without a unit',
      withWorker({ gpu: { family: 'A100', count: 1, memory: '80' } }),
      ['computeConfig.workerPools[0].gpu.memory: gpu.memory.unit'],
    ],
    [
      'no GPU memory',
      withWorker({ gpu: { family: 'A100', count: 1, memory: '0 GB' } }),
      ['computeConfig.workerPools[0].gpu.memory: gpu.memory.number'],
    ],
    [
      'all GPU memory of the world',
      withWorker({ gpu: { family: 'A100', count: 1, memory: '2000 PB' } }),
      ['computeConfig.workerPools[0].gpu.memory: gpu.memory.tooLarge'],
    ],

    [
      'a limit without a family',
      withLimits({ family: '', count: 1 }),
      ['gpuResources.limits[0].family: gpu.family.required'],
    ],
    [
      'a limit without a number',
      withLimits({ family: 'A100' }),
      ['gpuResources.limits[0].count: gpu.count.required'],
    ],
    [
      'a limit of zero',
      withLimits({ family: 'A100', count: 0 }),
      ['gpuResources.limits[0].count: gpu.count.positive'],
    ],
    [
      'a limit below zero',
      withLimits({ family: 'A100', count: -2 }),
      ['gpuResources.limits[0].count: gpu.count.positive'],
    ],
    [
      'half a GPU',
      withLimits({ family: 'A100', count: 0.5 }),
      ['gpuResources.limits[0].count: gpu.count.positive'],
    ],
    [
      'a limit as text',
      withLimits({ family: 'A100', count: '4' }),
      ['gpuResources.limits[0].count: gpu.count.positive'],
    ],
    [
      'a family twice',
      withLimits({ family: 'A100', count: 1 }, { family: 'A100', count: 2 }),
      ['gpuResources.limits[1].family: gpu.family.duplicate'],
    ],
    [
      'a family twice in other words',
      withLimits(
        { family: 'NVIDIA A100', count: 1 },
        { family: 'nvidia-a100', count: 2 },
      ),
      ['gpuResources.limits[1].family: gpu.family.duplicate'],
    ],
    [
      'Default twice',
      withLimits(
        { family: 'Default', count: 1 },
        { family: 'default', count: 2 },
      ),
      ['gpuResources.limits[1].family: gpu.family.duplicate'],
    ],
    [
      'a request above its limit',
      {
        gpuResources: {
          limits: [{ family: 'A100', count: 1 }],
          requests: [{ family: 'A100', count: 2 }],
        },
      },
      ['gpuResources.requests[0].count: gpu.request.aboveLimit'],
    ],
    [
      'a request above the limit of all others',
      {
        gpuResources: {
          limits: [{ family: 'Default', count: 1 }],
          requests: [{ family: 'H100', count: 2 }],
        },
      },
      ['gpuResources.requests[0].count: gpu.request.aboveLimit'],
    ],

    [
      'a namespace in capitals',
      { deploymentNamespaces: { allow: ['A'] } },
      ['deploymentNamespaces.allow[0]: project.deploymentNamespace.format'],
    ],
    [
      'every namespace allowed',
      { deploymentNamespaces: { allow: ['*'] } },
      ['deploymentNamespaces.allow[0]: project.deploymentNamespace.format'],
    ],
    [
      'a namespace both ways',
      { deploymentNamespaces: { allow: ['a'], disallow: ['a'] } },
      ['deploymentNamespaces.disallow[0]: project.deploymentNamespace.both'],
    ],
  ])('cannot have %s', (_, change, expected) => {
    expect(problemsOf({ ...VALID, ...change })).toEqual(expected);
  });

  it('is told all that is wrong with it at once', () => {
    expect(
      problemsOf({
        ...VALID,
        name: 'NLP',
        displayName: 'a-b',
        ...withPalette({ apiKey: undefined, hostUrl: 'x' }),
        roleMapping: { admin: ['a', 'a'], editor: ['e'], viewer: [] },
        ...withControlPlane({ nodeCount: 1, memory: '1' }),
        ...withLimits(
          { family: 'A100', count: 1 },
          { family: 'A100', count: 1 },
        ),
      }),
    ).toEqual([
      'name: project.name.format',
      'displayName: project.displayName.characters',
      'settings.integrations.palette.hostUrl: integration.palette.hostUrl.format',
      'settings.integrations.palette.apiKey: integration.apiKey.required',
      'roleMapping.admin[1]: project.role.groupDuplicate',
      'roleMapping.viewer: project.role.required',
      'computeConfig.controlPlanePool.memory: nodePool.memory.unit',
      'computeConfig.controlPlanePool.workerNodeEligible: nodePool.singleNodeNotEligible',
      'gpuResources.limits[1].family: gpu.family.duplicate',
    ]);
  });

  it('is never a reason to throw', () => {
    fc.assert(
      fc.property(fc.jsonValue(), input => {
        expect(problemsOf(input)).not.toEqual([]);
      }),
    );
  });

  it('gives no key away in what is said about it', () => {
    const canary = 'CANARY0123456789';
    const keys = { apiKey: `${canary} with space` };
    const result = validateRequest(projectRequestSchema, {
      ...VALID,
      ...withPalette(
        {
          ...keys,
          hostUrl: `https://user:${canary}@palette.example.com`,
          certificates: {
            mode: 'provide',
            name: 'ca',
            clientCertificate: canary,
            clientKey: `-----BEGIN PRIVATE KEY-----${canary}`,
          },
        },
        { ngc: { name: 'palette', ...keys }, huggingFace: { ...keys } },
      ),
      ...withConfig({
        sshKeys: Array(2).fill(`-----BEGIN RSA PRIVATE KEY-----${canary}`),
      }),
    });
    expect(result.ok).toBe(false);
    expect(JSON.stringify(result)).not.toContain(canary);
  });
});
