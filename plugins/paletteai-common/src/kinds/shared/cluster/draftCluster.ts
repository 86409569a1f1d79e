import { draftGpu } from '../gpuResources';
import { formatMemory } from '../../../quantities/formatMemory';
import type { ComputeConfigRequest } from '../../computeConfig/computeConfigRequest';
import type { ComputePoolRequest } from '../../computePool/computePoolRequest';
import type { ClusterConfig } from './clusterConfig';
import type { ControlPlanePool, NodePool, WorkerPool } from './nodePools';

type Overrides = ComputePoolRequest['cluster'];
type DefaultsControlPlane = ComputeConfigRequest['controlPlanePool'];
type NodeCount = DefaultsControlPlane['nodeCount'];

/** @internal */
export function draftClusterOverrides(config: ClusterConfig): Overrides {
  const { controlPlanePool, workerPools } = config.nodePools;
  return {
    vip: config.edge.vip,
    deletionPolicy: config.deletionPolicy,
    sshKeys: config.sshKeys,
    ntpServers: config.edge.ntpServers,
    networkOverlay: draftOverlay(config),
    controlPlanePool: controlPlanePool && {
      nodeCount: findNodeCount(controlPlanePool),
      workerNodeEligible: controlPlanePool.workerNodeEligible,
      ...draftNodePool(controlPlanePool),
    },
    workerPools: workerPools.map(draftWorkerPool),
  };
}

/** @internal */
export function draftClusterDefaults(config: ClusterConfig) {
  const { vip: _, ...overrides } = draftClusterOverrides(config);
  return {
    ...overrides,
    deletionPolicy: overrides.deletionPolicy ?? ('delete' as const),
    controlPlanePool: draftControlPlane(config.nodePools.controlPlanePool),
  };
}

function draftControlPlane(
  pool: ControlPlanePool | undefined,
): DefaultsControlPlane {
  const empty: NodePool = { labels: {}, annotations: {}, taints: [] };
  return {
    // Only an object that broke its own schema has no valid count; three nodes is the safe start for the form.
    nodeCount: (pool && findNodeCount(pool)) ?? 3,
    workerNodeEligible: pool?.workerNodeEligible ?? false,
    ...draftNodePool(pool ?? empty),
  };
}

function draftWorkerPool(pool: WorkerPool) {
  return {
    name: pool.name,
    minWorkerNodes: pool.minWorkerNodes,
    gpu: draftGpu(pool.gpu),
    ...draftNodePool(pool),
  };
}

function draftNodePool(pool: NodePool) {
  const { architecture, cpuCount, memoryMiB, labels, annotations, taints } =
    pool;
  return {
    architecture,
    cpuCount,
    memory: memoryMiB === undefined ? undefined : formatMemory(memoryMiB),
    labels,
    annotations,
    taints,
  };
}

function draftOverlay(config: ClusterConfig): Overrides['networkOverlay'] {
  const overlay = config.edge.networkOverlay;
  return (
    overlay && {
      enabled: overlay.enabled,
      staticIp: overlay.staticIp ?? false,
      cidr: overlay.cidr,
      type: 'VXLAN',
    }
  );
}

function findNodeCount(pool: ControlPlanePool): NodeCount | undefined {
  return ([1, 3, 5] as const).find(count => count === pool.nodeCount);
}
