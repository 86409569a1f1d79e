import { PaletteTypes } from '../../openapi/types';
import {
  noContent,
  ok,
  ProjectOperation,
  PaletteTools,
} from '../http/PaletteOperation';
import { identifier } from '../model/identifier';
import { PaletteFailure } from '../model/PaletteFailure';
import { ClusterRecord, ProjectRecord } from '../model/records';
import { validateMachinePool } from '../validation/validateMachinePool';
import { machineView } from '../views/machineView';
import { metadataOf } from '../views/metadata';

type Pool = PaletteTypes['schemas']['MachinePoolInput'];

const root = '/v1/cloudconfigs/edge-native/:configUid';
const common = {
  scope: 'project',
  withoutProject: 'forbidden',
} as const;

/** The machine pools of a cluster. @internal */
export const machinePoolOperations: readonly ProjectOperation[] = [
  {
    ...common,
    method: 'get',
    path: root,
    permission: 'cluster.get',
    handle({ parameters }, tools, project) {
      const cluster = findByConfig(parameters.configUid, tools, project);
      return ok({
        metadata: metadataOf({ ...cluster, uid: cluster.configUid }),
        spec: {
          clusterConfig: cluster.cloudConfig,
          machinePoolConfig: cluster.pools.map(
            ({ poolConfig, cloudConfig }) => ({
              ...poolConfig,
              hosts: cloudConfig.edgeHosts,
            }),
          ),
        },
      });
    },
  },
  {
    ...common,
    method: 'post',
    path: `${root}/machinePools`,
    permission: 'cluster.update',
    handle({ parameters, body }, tools, project) {
      const cluster = findByConfig(parameters.configUid, tools, project);
      const pool = tools.bodies.read('MachinePoolInput', body);
      savePools(cluster, [...cluster.pools, pool], pool, tools, project);
      return { status: 201, json: { uid: pool.poolConfig.name } };
    },
  },
  {
    ...common,
    method: 'put',
    path: `${root}/machinePools/:poolName`,
    permission: 'cluster.update',
    handle({ parameters, body }, tools, project) {
      const cluster = findByConfig(parameters.configUid, tools, project);
      const before = findPool(cluster, parameters.poolName);
      const pool = tools.bodies.read('MachinePoolInput', body);
      const pools = cluster.pools.map(other =>
        other === before ? pool : other,
      );
      savePools(cluster, pools, pool, tools, project);
      return noContent;
    },
  },
  {
    ...common,
    method: 'delete',
    path: `${root}/machinePools/:poolName`,
    permission: 'cluster.update',
    handle({ parameters }, tools, project) {
      const cluster = findByConfig(parameters.configUid, tools, project);
      const pool = findPool(cluster, parameters.poolName);
      if (pool.poolConfig.isControlPlane) {
        throw PaletteFailure.badRequest(
          'the machine pool of the control plane can not be removed',
        );
      }
      tools.world.store.putCluster({
        ...cluster,
        pools: cluster.pools.filter(other => other !== pool),
      });
      return noContent;
    },
  },
  {
    ...common,
    method: 'get',
    path: `${root}/machinePools/:poolName/machines`,
    permission: 'cluster.get',
    handle({ parameters }, tools, project) {
      const cluster = findByConfig(parameters.configUid, tools, project);
      const pool = findPool(cluster, parameters.poolName);
      return ok({
        items: pool.cloudConfig.edgeHosts.map(({ hostUid }) =>
          machineView(
            machineUid(cluster, hostUid),
            cluster,
            hostUid,
            tools.world,
          ),
        ),
      });
    },
  },
  {
    ...common,
    method: 'delete',
    path: `${root}/machinePools/:poolName/machines/:machineUid`,
    permission: 'cluster.update',
    handle({ parameters }, tools, project) {
      const cluster = findByConfig(parameters.configUid, tools, project);
      const pool = findPool(cluster, parameters.poolName);
      const staying = pool.cloudConfig.edgeHosts.filter(
        ({ hostUid }) => machineUid(cluster, hostUid) !== parameters.machineUid,
      );
      if (staying.length === pool.cloudConfig.edgeHosts.length) {
        throw PaletteFailure.notFound('machine', parameters.machineUid);
      }
      const smaller: Pool = {
        cloudConfig: { ...pool.cloudConfig, edgeHosts: staying },
        poolConfig: { ...pool.poolConfig, size: staying.length },
      };
      const pools = cluster.pools.map(other =>
        other === pool ? smaller : other,
      );
      savePools(cluster, pools, smaller, tools, project);
      return noContent;
    },
  },
];

function savePools(
  cluster: ClusterRecord,
  pools: readonly Pool[],
  changed: Pool,
  { world }: PaletteTools,
  project: ProjectRecord,
): void {
  const mistakes = validateMachinePool(changed, pools, world, project, cluster);
  if (mistakes.length > 0) {
    throw PaletteFailure.application(
      400,
      mistakes[0].code,
      mistakes.map(({ message }) => message).join('; '),
    );
  }
  world.store.putCluster({ ...cluster, pools });
}

function findByConfig(
  configUid: string,
  { world }: PaletteTools,
  project: ProjectRecord,
): ClusterRecord {
  const cluster = world
    .clusters(project.uid)
    .find(
      candidate =>
        candidate.configUid === configUid && candidate.phase !== 'Deleted',
    );
  if (!cluster) {
    throw PaletteFailure.notFound('cloud config', configUid);
  }
  return cluster;
}

function findPool(cluster: ClusterRecord, name: string): Pool {
  const pool = cluster.pools.find(({ poolConfig }) => poolConfig.name === name);
  if (!pool) {
    throw PaletteFailure.notFound('machine pool', name);
  }
  return pool;
}

function machineUid(cluster: ClusterRecord, hostUid: string): string {
  return identifier('machine', cluster.uid, hostUid);
}
