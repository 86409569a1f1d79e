import fc from 'fast-check';
import { ComputePoolRequest } from '../kinds';

type Cluster = ComputePoolRequest['cluster'];
type Override = NonNullable<Cluster['controlPlanePool']>;

export const label = fc.stringMatching(/^[a-z0-9]([-a-z0-9]{0,20}[a-z0-9])?$/);
export const subdomain = fc.stringMatching(
  /^[a-z0-9]([-a-z0-9.]{0,20}[a-z0-9])?$/,
);
export const poolName = fc.stringMatching(/^[a-z][a-z0-9-]{1,31}[a-z0-9]$/);
export const words = fc.stringMatching(
  /^[A-Za-z0-9]([A-Za-z0-9 .,-]{0,30}[A-Za-z0-9])?$/,
);
export function optional<T>(arbitrary: fc.Arbitrary<T>) {
  return fc.option(arbitrary, { nil: undefined });
}
export const count = fc.integer({ min: 1, max: 4096 });
// Whole MiB are what comes back; other units are rounded up and are tested where amounts are parsed.
export const memory = fc
  .tuple(
    fc.integer({ min: 1, max: 1023 }),
    fc.constantFrom('MiB', 'GiB', 'TiB'),
  )
  .map(([amount, unit]) => `${amount} ${unit}`);
export const labels = fc.dictionary(
  fc.stringMatching(/^(example\.com\/)?[a-z]([-a-z0-9]{0,10}[a-z0-9])?$/),
  fc.stringMatching(/^([A-Za-z0-9]([-A-Za-z0-9_.]{0,20}[A-Za-z0-9])?)?$/),
  { maxKeys: 3 },
);
export const annotations = fc.dictionary(
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
export const gpu = fc.record({ family, count, memory: optional(memory) });
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
export const workerPools = (withTaints: boolean) =>
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
export const controlPlane = fc.oneof(
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
export const taintedControlPlane = fc.record({
  nodeCount,
  workerNodeEligible: fc.boolean(),
  ...nodePool,
  taints,
});
export const overlay = optional(
  fc.record({
    enabled: fc.constant(true),
    staticIp: fc.boolean(),
    cidr: fc.constantFrom('100.64.192.0/24', '10.0.0.0/8', 'fd00::/64'),
    type: fc.constant('VXLAN' as const),
  }),
);
export const sshKeys = fc.uniqueArray(
  fc.stringMatching(/^ssh-ed25519 [A-Za-z0-9+/]{20,40}={0,2}( [a-z]{1,9})?$/),
  { maxLength: 2 },
);
export const ntpServers = fc.uniqueArray(
  fc.constantFrom('0.pool.ntp.org', '192.0.2.7', 'time.example.com'),
);
export const policy = fc.constantFrom('delete' as const, 'orphan' as const);
export const reference = fc.record({
  name: subdomain,
  namespace: optional(label),
});
export const bundle = fc.record({
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
const clusterOverrides = {
  vip: optional(fc.ipV4()),
  deletionPolicy: optional(policy),
  sshKeys,
  ntpServers,
  networkOverlay: overlay,
};
export const cluster: fc.Arbitrary<Cluster> = fc.oneof(
  fc.record({
    ...clusterOverrides,
    controlPlanePool: optional(override),
    workerPools: workerPools(false),
  }),
  fc.record({
    ...clusterOverrides,
    controlPlanePool: optional(controlPlane),
    workerPools: workerPools(true),
  }),
);
export const resourceGroups = fc.record({
  controlPlane: labels,
  worker: labels,
});
export const variables = fc.uniqueArray(
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
