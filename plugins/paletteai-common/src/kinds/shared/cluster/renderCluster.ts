import type { ComputeConfigRequest } from '../../computeConfig/computeConfigRequest';
import type { ComputePoolRequest } from '../../computePool/computePoolRequest';
import { renderGpuRequirement } from '../gpuResources';
import { renderMemory } from '../memory';
import { compact, compactOrUndefined, Fields, sortKeys } from '../renderObject';

type Overrides = ComputePoolRequest['cluster'];
type Defaults = Pick<
  ComputeConfigRequest,
  | 'controlPlanePool'
  | 'deletionPolicy'
  | 'networkOverlay'
  | 'ntpServers'
  | 'sshKeys'
  | 'workerPools'
>;
type ControlPlane = NonNullable<Overrides['controlPlanePool']>;
type WorkerPool = Defaults['workerPools'][number];
type Overlay = NonNullable<Defaults['networkOverlay']>;

/**
 * The block that says how a cluster is made, of a Compute Config or of one Compute Pool.
 *
 * @param poolsKey - the field that holds the node pools
 * @internal
 */
export function renderCluster(
  cluster: Defaults | Overrides,
  poolsKey: 'defaults' | 'nodePoolRequirements',
): Fields {
  return {
    deletionPolicy: cluster.deletionPolicy,
    sshKeys: cluster.sshKeys,
    edge: compactOrUndefined({
      vip: 'vip' in cluster ? cluster.vip : undefined,
      ntpServers: cluster.ntpServers,
      networkOverlayConfig:
        cluster.networkOverlay && renderOverlay(cluster.networkOverlay),
    }),
    [poolsKey]: compactOrUndefined({
      controlPlanePool:
        cluster.controlPlanePool &&
        renderControlPlane(cluster.controlPlanePool),
      workerPools: cluster.workerPools.map(renderWorkerPool),
    }),
  };
}

function renderOverlay(overlay: Overlay) {
  if (!overlay.enabled) {
    return { enabled: false };
  }
  return compact({
    enabled: true,
    staticIp: overlay.staticIp,
    cidr: overlay.cidr,
    overlayNetworkType: overlay.type,
  });
}

function renderControlPlane(pool: ControlPlane) {
  return compactOrUndefined({
    nodeCount: pool.nodeCount,
    workerNodeEligible: pool.workerNodeEligible,
    ...renderNodePool(pool),
  });
}

function renderWorkerPool(pool: WorkerPool) {
  return compact({
    name: pool.name,
    minWorkerNodes: pool.minWorkerNodes,
    gpu: renderGpuRequirement(pool.gpu),
    ...renderNodePool(pool),
  });
}

function renderNodePool(pool: ControlPlane | WorkerPool): Fields {
  return {
    architecture: pool.architecture,
    cpu: pool.cpuCount === undefined ? undefined : { cpuCount: pool.cpuCount },
    memory: renderMemory(pool.memory),
    labels: sortKeys(pool.labels),
    annotations: sortKeys(pool.annotations),
    taints: pool.taints.map(({ key, value, effect }) =>
      compact({ key, value, effect }),
    ),
  };
}
