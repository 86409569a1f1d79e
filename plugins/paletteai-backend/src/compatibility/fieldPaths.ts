import type { KindName } from '@paletteai/backstage-plugin-paletteai-common';

/** Fields of a kind that are read, and those that are written, which are read too. */
export interface FieldPaths {
  readonly written: readonly string[];
  readonly read: readonly string[];
}

const NODE_POOL = [
  'architecture',
  'cpu.cpuCount',
  'memory.memoryMiB',
  'labels.*',
  'annotations.*',
  'taints[].key',
  'taints[].value',
  'taints[].effect',
];
const GPU = ['family', 'gpuCount', 'gpuMemory'];
const STATUS = [
  'status.observedGeneration',
  ...below('status.conditions[]', [
    'type',
    'status',
    'reason',
    'message',
    'lastTransitionTime',
    'observedGeneration',
  ]),
];
const VARIABLES = below('spec.variables[]', [
  'name',
  'value',
  'valueFrom.secretKeyRef.name',
  'valueFrom.secretKeyRef.key',
]);

/** What the suite uses of each kind that it writes or shows. */
export const FIELD_PATHS: Readonly<Partial<Record<KindName, FieldPaths>>> = {
  tenant: {
    written: [],
    read: [
      ...below('spec', [
        'displayName',
        'description',
        'tenantRoleMapping.groups[]',
        'settingsRef.name',
        'settingsRef.namespace',
        'gpuResources.limits.*',
      ]),
      'status.childProjectCount',
      ...STATUS,
    ],
  },
  project: {
    written: below('spec', [
      'displayName',
      'description',
      'tenantRef.name',
      'computeConfigRef.name',
      'computeConfigRef.namespace',
      'settingsRef.name',
      'roleMapping.admin[]',
      'roleMapping.editor[]',
      'roleMapping.viewer[]',
      'gpuResources.limits.*',
      'gpuResources.requests.*',
      ...below('admissionConfiguration.workloadConfiguration', [
        'deploymentNamespaces.allow[]',
        'deploymentNamespaces.disallow[]',
      ]),
    ]),
    read: [
      'status.gpuResources.used.*',
      'status.settingsRef.name',
      'status.computePoolCount',
      ...STATUS,
    ],
  },
  settings: {
    written: below('spec.integrations', [
      ...below('palette', [
        'name',
        'secretRef.name',
        'hostUrl',
        'tenant',
        'defaultProjectID',
        'insecureSkipVerify',
        'certSecretRef.name',
        'annotations.*',
        'labels.*',
      ]),
      ...['huggingFace', 'ngc'].flatMap(type =>
        below(type, ['name', 'secretRef.name', 'annotations.*', 'labels.*']),
      ),
    ]),
    read: [],
  },
  compute: {
    written: [],
    read: [
      ...['controlPlaneCompute[]', 'workerCompute[]'].flatMap(group =>
        below(`status.${group}`, [
          'architecture',
          'cpuCount',
          'memoryMiB',
          'instances',
          'resourceGroups.*',
          'machines.*.state',
        ]),
      ),
      ...below('status.workerCompute[].gpu', GPU),
      'status.lastSyncTime',
    ],
  },
  computeConfig: {
    written: below('spec.paletteClusterConfig', [...cluster('defaults')]),
    read: [],
  },
  computePool: {
    written: [
      ...below('spec', [
        'description',
        ...below('profileBundleRef', [
          'name',
          'namespace',
          'cloudType',
          'version',
        ]),
        'computeConfigRef.name',
        'computeConfigRef.namespace',
        'scalingPolicyRef.name',
        'clusterVariant.controlPlaneResourceGroups.*',
        'clusterVariant.workerResourceGroups.*',
        ...['dedicated', 'shared'].flatMap(deploymentConfig),
      ]),
      ...VARIABLES,
    ],
    read: [
      ...below('status', [
        'phase',
        'message',
        'cluster.name',
        'cluster.state',
        'cluster.url',
        'nodes.controlPlane.desired',
        'nodes.controlPlane.ready',
        'nodes.worker.desired',
        'nodes.worker.ready',
        'gpuResources.capacity.*',
        'gpuResources.used.*',
        'endpoints[].name',
        'endpoints[].url',
      ]),
      ...STATUS,
    ],
  },
  profileBundle: {
    written: [],
    read: [
      ...below('spec', [
        'displayName',
        'description',
        'type',
        'bundleName',
        'version',
        'clusterProfiles[].name',
        'workloadProfiles[].name',
        ...below('variables[]', [
          'name',
          'displayName',
          'type',
          'scope',
          'required',
          'sensitive',
          'default',
          'enum[]',
        ]),
      ]),
      ...STATUS,
    ],
  },
  aiWorkload: {
    written: [
      ...below('spec', [
        'displayName',
        'description',
        ...below('profileBundleRef', ['name', 'namespace', 'version']),
        'computePoolRef.name',
        'computeConfigRef.name',
        'clusterVariant.controlPlaneResourceGroups.*',
        'clusterVariant.workerResourceGroups.*',
        'clusterVariant.dedicated.name',
        'clusterVariant.dedicated.profileBundleRef.name',
        ...deploymentConfig('dedicated'),
        'deploymentNamespace',
        ...below('resourceRequirements', [
          'cpu.cpuCount',
          'memory.memoryMiB',
          ...below('gpu', GPU),
        ]),
      ]),
      ...VARIABLES,
    ],
    read: [
      ...below('status', [
        'phase',
        'message',
        'computePoolRef.name',
        'gpuResources.used.*',
        'endpoints[].name',
        'endpoints[].url',
      ]),
      ...STATUS,
    ],
  },
};

function deploymentConfig(variant: string): string[] {
  return below(`clusterVariant.${variant}.paletteClusterDeploymentConfig`, [
    'cloudType',
    'edge.vip',
    ...cluster('nodePoolRequirements'),
  ]);
}

function cluster(pools: string): string[] {
  return [
    'deletionPolicy',
    'sshKeys[]',
    'edge.ntpServers[]',
    ...below('edge.networkOverlayConfig', [
      'enabled',
      'staticIp',
      'cidr',
      'overlayNetworkType',
    ]),
    ...below(`${pools}.controlPlanePool`, [
      'nodeCount',
      'workerNodeEligible',
      ...NODE_POOL,
    ]),
    ...below(`${pools}.workerPools[]`, [
      'name',
      'minWorkerNodes',
      ...below('gpu', GPU),
      ...NODE_POOL,
    ]),
  ];
}

function below(parent: string, children: readonly string[]): string[] {
  return children.map(child => `${parent}.${child}`);
}
