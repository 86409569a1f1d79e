import fc from 'fast-check';
import {
  AppDeploymentRequest,
  ComputeConfigRequest,
  ComputePoolRequest,
  IntegrationsRequest,
  ModelDeploymentRequest,
  ProjectRequest,
} from '../requests';

type Cluster = ComputePoolRequest['cluster'];
type Override = NonNullable<Cluster['controlPlanePool']>;

const label = fc.stringMatching(/^[a-z0-9]([-a-z0-9]{0,20}[a-z0-9])?$/);
const subdomain = fc.stringMatching(/^[a-z0-9]([-a-z0-9.]{0,20}[a-z0-9])?$/);
const poolName = fc.stringMatching(/^[a-z][a-z0-9-]{1,31}[a-z0-9]$/);
const words = fc.stringMatching(
  /^[A-Za-z0-9]([A-Za-z0-9 .,-]{0,30}[A-Za-z0-9])?$/,
);
const optional = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.option(arbitrary, { nil: undefined });
const count = fc.integer({ min: 1, max: 4096 });
// Whole MiB are what comes back; other units are rounded up and are tested where amounts are parsed.
const memory = fc
  .tuple(
    fc.integer({ min: 1, max: 1023 }),
    fc.constantFrom('MiB', 'GiB', 'TiB'),
  )
  .map(([amount, unit]) => `${amount} ${unit}`);
const labels = fc.dictionary(
  fc.stringMatching(/^(example\.com\/)?[a-z]([-a-z0-9]{0,10}[a-z0-9])?$/),
  fc.stringMatching(/^([A-Za-z0-9]([-A-Za-z0-9_.]{0,20}[A-Za-z0-9])?)?$/),
  { maxKeys: 3 },
);
const annotations = fc.dictionary(
  fc.stringMatching(/^example\.com\/[a-z]{1,10}$/),
  fc.string(),
  { maxKeys: 3 },
);
const family = fc.constantFrom(
  'NVIDIA-A100',
  'NVIDIA-H100',
  'NVIDIA-L40S',
  'AMD-MI300X',
);
const gpu = fc.record({ family, count, memory: optional(memory) });
const taints = fc.uniqueArray(
  fc.record({
    key: fc.stringMatching(/^[a-z]{1,8}$/),
    value: optional(fc.stringMatching(/^[a-z]{1,8}$/)),
    effect: fc.constantFrom(
      'NoSchedule' as const,
      'PreferNoSchedule' as const,
      'NoExecute' as const,
    ),
  }),
  { maxLength: 3, selector: ({ key, effect }) => key + effect },
);
const noTaints: typeof taints = fc.constant([]);
const nodePool = {
  architecture: optional(fc.constantFrom('amd64' as const, 'arm64' as const)),
  cpuCount: optional(count),
  memory: optional(memory),
  labels,
  annotations,
};
const workerPools = (withTaints: boolean) =>
  fc.uniqueArray(
    fc.record({
      name: label,
      minWorkerNodes: optional(count),
      gpu: optional(gpu),
      ...nodePool,
      taints: withTaints ? taints : noTaints,
    }),
    { maxLength: 3, selector: pool => pool.name },
  );
const nodeCount = fc.constantFrom(3 as const, 5 as const);
const controlPlane = fc.oneof(
  fc.record({
    nodeCount,
    workerNodeEligible: fc.boolean(),
    ...nodePool,
    taints: noTaints,
  }),
  fc.record({
    nodeCount: fc.constant(1 as const),
    workerNodeEligible: fc.constant(true),
    ...nodePool,
    taints: noTaints,
  }),
);
const overlay = optional(
  fc.record({
    enabled: fc.constant(true),
    staticIp: fc.boolean(),
    cidr: fc.constantFrom('100.64.192.0/24', '10.0.0.0/8', 'fd00::/64'),
    type: fc.constant('VXLAN' as const),
  }),
);
const sshKeys = fc.uniqueArray(
  fc.stringMatching(/^ssh-ed25519 [A-Za-z0-9+/]{20,40}={0,2}( [a-z]{1,9})?$/),
  { maxLength: 2 },
);
const ntpServers = fc.uniqueArray(
  fc.constantFrom('0.pool.ntp.org', '192.0.2.7', 'time.example.com'),
);
const policy = fc.constantFrom('delete' as const, 'orphan' as const);
const reference = fc.record({ name: subdomain, namespace: optional(label) });
const bundle = fc.record({
  name: subdomain,
  namespace: optional(label),
  version: optional(fc.constantFrom('v1', 'v0.2.0')),
});
const override: fc.Arbitrary<Override> = fc.oneof(
  controlPlane,
  fc.record({
    nodeCount: fc.constant(undefined),
    workerNodeEligible: optional(fc.boolean()),
    ...nodePool,
    taints,
  }),
);
const cluster: fc.Arbitrary<Cluster> = fc.record({
  vip: optional(fc.ipV4()),
  deletionPolicy: optional(policy),
  sshKeys,
  ntpServers,
  networkOverlay: overlay,
  controlPlanePool: optional(override),
  workerPools: workerPools(false),
});
const resourceGroups = fc.record({ controlPlane: labels, worker: labels });
const variables = fc.uniqueArray(
  fc.oneof(
    fc.record({
      name: fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_.-]{0,20}$/),
      value: fc.string(),
    }),
    fc.record({
      name: fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_.-]{0,20}$/),
      secretKeyRef: fc.record({
        name: subdomain,
        key: fc.constantFrom('key', 'pass.word'),
      }),
    }),
  ),
  { maxLength: 4, selector: variable => variable.name },
);

export const computeConfigRequests: fc.Arbitrary<ComputeConfigRequest> =
  fc.record({
    project: label,
    name: subdomain,
    deletionPolicy: policy,
    sshKeys,
    ntpServers,
    networkOverlay: overlay,
    controlPlanePool: controlPlane,
    workerPools: workerPools(true),
  });

export const computePoolRequests: fc.Arbitrary<ComputePoolRequest> = fc.record({
  project: label,
  name: poolName,
  description: optional(words),
  labels,
  annotations,
  variant: fc.constantFrom('dedicated' as const, 'shared' as const),
  profileBundle: bundle,
  computeConfig: optional(reference),
  scalingPolicy: optional(subdomain),
  resourceGroups,
  cluster,
  variables,
});

const target: fc.Arbitrary<AppDeploymentRequest['target']> = fc.oneof(
  fc.record({ mode: fc.constant('existing' as const), computePool: poolName }),
  fc.record({
    mode: fc.constant('dedicated' as const),
    name: optional(poolName),
    profileBundle: optional(bundle),
    computeConfig: optional(reference),
    resourceGroups,
    cluster,
  }),
);

const deployment = {
  project: label,
  name: label,
  displayName: optional(words.map(text => `${text}!`)),
  description: optional(words),
  labels,
  annotations,
  target,
  namespace: optional(label),
  variables,
  resources: optional(
    fc.record({ cpuCount: optional(count), memory: optional(memory), gpu }),
  ),
};

export const appDeploymentRequests: fc.Arbitrary<AppDeploymentRequest> =
  fc.record({
    ...deployment,
    profileBundle: bundle,
  });

export const modelDeploymentRequests: fc.Arbitrary<ModelDeploymentRequest> =
  fc.record({
    ...deployment,
    profileBundle: bundle,
    model: fc.record({
      source: fc.constantFrom('HuggingFace' as const, 'NGC' as const),
      id: fc.constantFrom('meta-llama/Llama-3.1-8B', 'nim/meta/llama3'),
      revision: optional(fc.constantFrom('main', '1.8')),
      mode: fc.constantFrom('ModelAsAService' as const, 'Custom' as const),
      exposure: fc.constantFrom('Internal' as const, 'External' as const),
      apiKeySecretRef: optional(
        fc.record({ name: subdomain, key: fc.constant('key') }),
      ),
    }),
  });

const integrationNames = fc.uniqueArray(label, { minLength: 3, maxLength: 3 });

export const integrationsRequests: fc.Arbitrary<IntegrationsRequest> = fc
  .tuple(
    integrationNames,
    subdomain,
    labels,
    annotations,
    fc.boolean(),
    fc.boolean(),
    fc.boolean(),
  )
  .map(
    ([
      names,
      secretName,
      ofIntegration,
      notes,
      skipTlsVerify,
      hasHuggingFace,
      hasNgc,
    ]) => {
      const fields = (name: string) => ({
        name,
        apiKey: undefined,
        secretName,
        labels: ofIntegration,
        annotations: notes,
      });
      return {
        palette: {
          ...fields(names[0]),
          hostUrl: 'https://palette.example.com:8443/base',
          tenant: 'acme',
          projectId: '65f0c0ffee',
          skipTlsVerify,
          certificates: skipTlsVerify
            ? ({ mode: 'none' } as const)
            : ({ mode: 'existing', secretName } as const),
        },
        huggingFace: hasHuggingFace ? fields(names[1]) : undefined,
        ngc: hasNgc ? fields(names[2]) : undefined,
      };
    },
  );

const groups = fc.uniqueArray(
  fc.stringMatching(/^[A-Za-z0-9=,]([A-Za-z0-9 =,._-]{0,20}[A-Za-z0-9])?$/),
  { minLength: 1, maxLength: 3 },
);
const gpuCounts = (families: string[]) =>
  fc.uniqueArray(fc.record({ family: fc.constantFrom(...families), count }), {
    selector: entry => entry.family,
  });

export const projectRequests: fc.Arbitrary<ProjectRequest> = fc.record({
  tenant: label,
  name: label.map(name => `p${name}`),
  displayName: fc.stringMatching(
    /^[A-Za-z0-9]([A-Za-z0-9 ]{0,20}[A-Za-z0-9])?$/,
  ),
  description: optional(words),
  tags: labels,
  settings: fc.oneof(
    fc.record({ mode: fc.constant('inherit' as const) }),
    fc.record({ mode: fc.constant('existing' as const), name: label }),
    fc.record({
      mode: fc.constant('custom' as const),
      name: label,
      integrations: integrationsRequests,
    }),
  ),
  roleMapping: fc.record({ admin: groups, editor: groups, viewer: groups }),
  computeConfig: computeConfigRequests.map(
    ({ project: _, ...config }) => config,
  ),
  gpuResources: fc.record({
    limits: gpuCounts(['NVIDIA-A100', 'NVIDIA-H100', 'Default']),
    requests: fc.constant([]),
  }),
  deploymentNamespaces: optional(
    fc.record({
      allow: fc.uniqueArray(fc.constantFrom('a', 'b'), { minLength: 1 }),
      disallow: fc.constant(['*']),
    }),
  ),
});
