import { PaletteTypes } from '../../openapi/types';
import { hostUidsOf, PaletteWorld } from '../lifecycle/PaletteWorld';
import { ClusterRecord, ProjectRecord } from '../model/records';
import { SearchProperties } from '../search/matchesSearch';
import { metadataOf } from './metadata';

type Schemas = PaletteTypes['schemas'];

const agentVersion = '4.8.6';

/** The plain read, which has no health. @internal */
export function clusterView(
  cluster: ClusterRecord,
  world: PaletteWorld,
): Schemas['Cluster'] {
  return {
    metadata: metadataOf(cluster),
    spec: {
      cloudType: 'edge-native',
      cloudConfigRef: {
        kind: 'EdgeNativeCloudConfig',
        name: cluster.name,
        uid: cluster.configUid,
      },
      clusterProfileTemplates: cluster.profiles.map(({ uid }) => {
        const found = world.store.profileVersion(uid);
        return {
          uid,
          name: found?.profile.name,
          type: found?.profile.type,
          version: found?.version.version ?? null,
        };
      }),
    },
    status: {
      state: cluster.phase,
      conditions: conditionsOf(cluster),
      apiEndpoints:
        cluster.ranAt === undefined
          ? null
          : [
              {
                host: cluster.cloudConfig.controlPlaneEndpoint?.host ?? '',
                port: 6443,
              },
            ],
      health: null,
    },
  };
}

/** The overview, which has the health. @internal */
export function clusterOverview(
  cluster: ClusterRecord,
  project: ProjectRecord,
  world: PaletteWorld,
): Schemas['ClusterOverview'] {
  return {
    metadata: metadataOf(cluster),
    spec: summarySpec(cluster, project, world),
    status: summaryStatus(cluster, world),
  };
}

/** An item of the cluster search. @internal */
export function clusterSummary(
  cluster: ClusterRecord,
  project: ProjectRecord,
  world: PaletteWorld,
): Schemas['ClusterSummary'] {
  return {
    metadata: metadataOf(cluster),
    specSummary: summarySpec(cluster, project, world),
    status: summaryStatus(cluster, world),
  };
}

/** What the search can filter by. @internal */
export function clusterProperties(cluster: ClusterRecord): SearchProperties {
  return {
    clusterName: [cluster.name],
    clusterState: [cluster.phase],
    environment: ['edge-native'],
    isDeleted: cluster.phase === 'Deleted',
  };
}

/** @internal */
export function hasKubeconfig(cluster: ClusterRecord): boolean {
  return cluster.ranAt !== undefined && cluster.phase !== 'Deleted';
}

function summarySpec(
  cluster: ClusterRecord,
  project: ProjectRecord,
  world: PaletteWorld,
): Schemas['ClusterSummarySpec'] {
  const architectures = hostUidsOf(cluster).map(
    uid => world.store.edgeHost(uid)?.device.archType ?? 'amd64',
  );
  return {
    cloudConfig: {
      uid: cluster.configUid,
      cloudType: 'edge-native',
      machinePools: cluster.pools.map(({ poolConfig, cloudConfig }) => ({
        size: poolConfig.size,
        healthy: cloudConfig.edgeHosts.filter(({ hostUid }) => {
          const host = world.store.edgeHost(hostUid);
          return (
            cluster.phase === 'Running' &&
            host !== undefined &&
            world.healthOf(host).state === 'healthy'
          );
        }).length,
        isControlPlane: poolConfig.isControlPlane ?? false,
        labels: poolConfig.labels,
      })),
    },
    archTypes: [...new Set(architectures)],
    projectMeta: { name: project.name, uid: project.uid },
  };
}

function summaryStatus(
  cluster: ClusterRecord,
  world: PaletteWorld,
): Schemas['ClusterSummaryStatus'] {
  return {
    state: cluster.phase,
    health: healthOf(cluster, world),
    kubeMeta: {
      kubernetesVersion: cluster.ranAt === undefined ? null : '1.32.4',
      hasKubeConfig: hasKubeconfig(cluster),
      hasKubeConfigClient: hasKubeconfig(cluster),
      hasManifest: true,
    },
  };
}

function healthOf(
  cluster: ClusterRecord,
  world: PaletteWorld,
): Schemas['ClusterHealth'] | null {
  if (cluster.ranAt === undefined) {
    return null;
  }
  const healthy = world.hostsHealthy(cluster) && cluster.phase === 'Running';
  return {
    // Hosts say healthy, clusters Healthy.
    state: healthy ? 'Healthy' : 'UnHealthy',
    conditions: healthy
      ? null
      : [{ type: 'NodeNotReady', message: 'a node is not ready' }],
    lastHeartBeatTimestamp: new Date(world.now()).toISOString(),
    agentVersion,
  };
}

function conditionsOf(cluster: ClusterRecord): Schemas['Condition'][] | null {
  if (cluster.phase === 'Pending') {
    return null;
  }
  const failed = cluster.phase === 'Error';
  return [
    {
      type: 'InfrastructureReady',
      status: cluster.ranAt === undefined || failed ? 'False' : 'True',
      reason: failed ? 'ProvisioningFailed' : null,
      message: failed
        ? cluster.failure ?? 'machines of the cluster are not healthy'
        : null,
      lastTransitionTime: new Date(cluster.since).toISOString(),
    },
  ];
}
