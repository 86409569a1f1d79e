import { JsonObject } from '@backstage/types';
import { demoDeployments } from '../deployments/demoDeployments';
import { clusterUidOf } from '../palette/demoClusters';
import { hostUid, paletteProjectUid } from '../palette/demoEdgeHosts';
import { DemoPool } from '../pools/DemoPool';
import { clusterNameOf, demoPools } from '../pools/demoPools';
import { DemoProject } from '../organisation/DemoTenant';
import { poolBundleOf } from './bundleObjects';
import { condition, timeBefore } from './conditions';
import { gpuUse } from './gpuUse';
import { HubContext, HubObject, paletteAiObject, secret } from './HubObject';

/** Keeps a pool that is being deleted until its cluster in Palette is gone. @internal */
export const computePoolFinalizer = 'spectrocloud.com/computepool';

/** The pools of a project, with the kubeconfig and the environment of each that runs. @internal */
export function poolObjects(
  project: DemoProject,
  context: HubContext,
): HubObject[] {
  return demoPools
    .filter(pool => pool.project === project.name)
    .flatMap(pool => [
      ...kubeconfigSecret(pool, context),
      computePool(pool, project, context),
      ...(pool.clusterPhase === 'Running' ? [environment(pool, context)] : []),
    ]);
}

function computePool(
  pool: DemoPool,
  project: DemoProject,
  context: HubContext,
): HubObject {
  const name = poolBundleOf(pool.project);
  const profileBundleRef = {
    name,
    namespace: pool.project,
    cloudType: 'edge-native',
    version: name.slice(name.lastIndexOf('v')),
  };
  return paletteAiObject(
    'v1alpha1',
    'ComputePool',
    {
      name: pool.name,
      namespace: pool.project,
      ...(pool.phase === 'Deleting'
        ? { finalizers: [computePoolFinalizer] }
        : {}),
    },
    {
      spec: {
        description: pool.description,
        profileBundleRef,
        computeConfigRef: {
          name: `${pool.project}-defaults`,
          namespace: pool.project,
        },
        clusterVariant: {
          workerResourceGroups: { 'palette.ai': 'true' },
          [pool.variant]: {
            paletteClusterDeploymentConfig: deploymentConfig(pool),
          },
        },
      },
      status: {
        ...statusOf(pool, project, context),
        profileBundleRef,
      },
    },
  );
}

function deploymentConfig(pool: DemoPool): JsonObject {
  const single = pool.controlPlane.length <= 1;
  return {
    cloudType: 'edge-native',
    nodePoolRequirements: {
      controlPlanePool: {
        nodeCount: single ? 1 : 3,
        workerNodeEligible: single,
        architecture: 'amd64',
        cpu: { cpuCount: 8 },
        memory: { memoryMiB: 32_768 },
      },
      ...(pool.gpu
        ? {
            workerPools: [
              {
                name: 'gpu',
                architecture: 'amd64',
                minWorkerNodes: Math.max(1, pool.workers.length),
                cpu: { cpuCount: 32 },
                memory: { memoryMiB: 262_144 },
                gpu: { family: pool.gpu.family, gpuCount: pool.gpu.count },
              },
            ],
          }
        : {}),
    },
    deletionPolicy: 'delete',
    edge: { vip: pool.vip },
  };
}

function statusOf(
  pool: DemoPool,
  project: DemoProject,
  { now }: HubContext,
): JsonObject {
  const uid = clusterUidOf(pool);
  const runs = pool.clusterPhase === 'Running';
  const unhealthy = pool.phase === 'Degraded' ? 1 : 0;
  const at = timeBefore(now, Math.min(pool.ageDays, 1));
  const deployed = demoDeployments.filter(
    ({ project: owner, pool: target }) =>
      owner === pool.project && target === pool.name,
  );
  return {
    observedGeneration: 1,
    phase: pool.phase,
    ...(pool.message ? { message: pool.message } : {}),
    ...(uid
      ? {
          cluster: {
            name: clusterNameOf(pool),
            uid,
            projectUID: paletteProjectUid(project.paletteProject),
            state: pool.clusterPhase ?? 'Unknown',
            ...(runs
              ? {
                  kubernetesVersion: '1.32.4',
                  apiEndpoint: `https://${pool.vip}:6443`,
                }
              : {}),
          },
          edgeHosts: [
            ...pool.controlPlane.map(host =>
              edgeHost(host, 'control-plane', 'ControlPlane'),
            ),
            ...pool.workers.map(host => edgeHost(host, 'gpu', 'Worker')),
          ],
        }
      : {}),
    ...(runs
      ? {
          kubeconfigSecretRef: {
            name: `${pool.name}-kubeconfig`,
            namespace: pool.project,
            key: 'kubeconfig',
          },
          environmentRef: { name: pool.name },
        }
      : {}),
    nodes: {
      controlPlane: {
        desired: Math.max(1, pool.controlPlane.length),
        ready: runs ? pool.controlPlane.length : 0,
      },
      worker: {
        desired: pool.workers.length,
        ready: runs ? pool.workers.length - unhealthy : 0,
      },
    },
    gpuResources: {
      capacity: runs ? gpuUse([pool]) : {},
      used: usedGpus(pool, deployed),
    },
    deploymentCount: deployed.length,
    conditions: [
      condition(
        'Ready',
        pool.phase === 'Running' ? 'True' : 'False',
        pool.phase,
        pool.message ?? 'The cluster is ready',
        at,
      ),
      condition(
        'ClusterReady',
        runs ? 'True' : 'False',
        runs ? 'ClusterRunning' : `Cluster${pool.clusterPhase ?? 'Missing'}`,
        runs ? 'The cluster runs' : pool.message ?? '',
        at,
      ),
    ],
  };
}

function usedGpus(
  pool: DemoPool,
  deployed: ReadonlyArray<{ readonly gpuCount?: number }>,
): Record<string, number> {
  const used = deployed.reduce((sum, { gpuCount = 0 }) => sum + gpuCount, 0);
  return pool.gpu && used > 0 ? { [pool.gpu.family]: used } : {};
}

function edgeHost(name: string, pool: string, role: string) {
  return { uid: hostUid(name), name, pool, role, state: 'in-use' };
}

function kubeconfigSecret(pool: DemoPool, context: HubContext): HubObject[] {
  const uid = clusterUidOf(pool);
  return uid && pool.clusterPhase === 'Running'
    ? [
        secret(pool.project, `${pool.name}-kubeconfig`, {
          kubeconfig: context.kubeconfigFor(uid),
        }),
      ]
    : [];
}

function environment(pool: DemoPool, { now }: HubContext): HubObject {
  return paletteAiObject(
    'v1beta1',
    'Environment',
    { name: pool.name, namespace: pool.project },
    {
      spec: {
        topology: {
          type: 'topology-ocm',
          properties: {
            hubNamespace: 'managed-cluster-set-global',
            placement: { numberOfClusters: 1 },
          },
        },
      },
      status: {
        observedGeneration: 1,
        conditions: [
          condition(
            'Ready',
            'True',
            'Placed',
            'One cluster',
            timeBefore(now, pool.ageDays),
          ),
        ],
      },
    },
  );
}
