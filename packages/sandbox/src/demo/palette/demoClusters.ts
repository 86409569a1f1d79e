import { ClusterRecord, identifier } from '../../palette';
import { demoTenants } from '../organisation/demoOrganisation';
import { DemoPool } from '../pools/DemoPool';
import { clusterNameOf, demoPools } from '../pools/demoPools';
import { hostUid, paletteProjectUid } from './demoEdgeHosts';
import { profileVersionUid } from './demoProfiles';

const day = 86_400_000;

/** The uid of the cluster of a pool; undefined while there is none. @internal */
export function clusterUidOf(pool: DemoPool): string | undefined {
  return pool.clusterPhase && identifier('cluster', clusterNameOf(pool));
}

/** @internal */
export function demoClusters(now: number): ClusterRecord[] {
  return demoPools.flatMap(pool => clusterOf(pool, now) ?? []);
}

function clusterOf(pool: DemoPool, now: number): ClusterRecord | undefined {
  const uid = clusterUidOf(pool);
  const tenant = demoTenants.find(({ projects }) =>
    projects.some(({ name }) => name === pool.project),
  );
  const project = tenant?.projects.find(({ name }) => name === pool.project);
  if (!uid || !pool.clusterPhase || !tenant || !project) {
    return undefined;
  }
  const createdAt = now - pool.ageDays * day;
  const moving = ['Provisioning', 'Deleting'].includes(pool.clusterPhase);
  const hasRun = ['Running', 'Deleting'].includes(pool.clusterPhase);
  return {
    uid,
    configUid: identifier('cloudconfig', clusterNameOf(pool)),
    projectUid: paletteProjectUid(project.paletteProject),
    name: clusterNameOf(pool),
    labels: {
      'palette.ai/tenant-name': tenant.name,
      'palette.ai/project': pool.project,
      'palette.ai/compute-pool': pool.name,
    },
    annotations: { description: pool.description },
    cloudConfig: {
      controlPlaneEndpoint: { host: pool.vip, type: 'VIP' },
      ntpServers: ['time.cloudflare.com'],
      sshKeys: [],
    },
    pools: [
      machinePool('control-plane', 'control-plane', pool.controlPlane),
      ...(pool.workers.length > 0
        ? [machinePool('gpu', 'worker', pool.workers)]
        : []),
    ],
    profiles: [
      {
        uid: profileVersionUid(tenant.orgName, 'edge-kubernetes', '1.3.0'),
        variables: [{ name: 'podCidr', value: '100.64.0.0/18' }],
      },
    ],
    phase: pool.clusterPhase,
    since: moving ? now : createdAt,
    createdAt,
    ranAt: hasRun ? createdAt : undefined,
    failure: pool.clusterPhase === 'Error' ? pool.message : undefined,
  };
}

function machinePool(
  name: string,
  label: 'control-plane' | 'worker',
  hosts: readonly string[],
) {
  return {
    cloudConfig: {
      edgeHosts: hosts.map(hostName => ({
        hostUid: hostUid(hostName),
        hostName,
      })),
    },
    poolConfig: {
      name,
      size: hosts.length,
      labels: [label],
      isControlPlane: label === 'control-plane',
      useControlPlaneAsWorker: label === 'control-plane' && hosts.length === 1,
      additionalLabels: {},
    },
  };
}
