import { PaletteTypes } from '../../openapi/types';
import { PaletteWorld } from '../lifecycle/PaletteWorld';
import { ClusterRecord, ProjectRecord } from '../model/records';
import { Mistake } from './Mistake';

type Pool = PaletteTypes['schemas']['MachinePoolInput'];

/**
 * Problems with a pool beside its brothers.
 * @param cluster - the cluster that has the pool already, whose hosts it may keep
 * @internal
 */
export function validateMachinePool(
  pool: Pool,
  pools: readonly Pool[],
  world: PaletteWorld,
  project: ProjectRecord,
  cluster?: ClusterRecord,
): Mistake[] {
  const { poolConfig, cloudConfig } = pool;
  const hosts = cloudConfig.edgeHosts;
  const mistakes: Mistake[] = [];
  const add = (code: string, message: string) =>
    mistakes.push({ code, message });

  if (
    pools.filter(other => other.poolConfig.name === poolConfig.name).length > 1
  ) {
    add('DuplicateMachinePool', `pool name '${poolConfig.name}' is used twice`);
  }
  if (poolConfig.size !== hosts.length) {
    add(
      'MachinePoolSizeMismatch',
      `size is ${poolConfig.size} but ${hosts.length} edge hosts are given`,
    );
  }
  if (poolConfig.isControlPlane && ![1, 3, 5].includes(poolConfig.size)) {
    add(
      'ControlPlaneSizeInvalid',
      `a control plane has 1, 3 or 5 hosts, not ${poolConfig.size}`,
    );
  }
  const given = pools.flatMap(other =>
    other.cloudConfig.edgeHosts.map(({ hostUid }) => hostUid),
  );
  for (const { hostUid } of hosts) {
    const host = world.store.edgeHost(hostUid);
    if (!host || host.projectUid !== project.uid) {
      add(
        'EdgeHostDeviceNotRegistered',
        `edge host '${hostUid}' is not registered`,
      );
      continue;
    }
    const use = world.useOf(host);
    if (use.state === 'in-use' && use.cluster?.uid !== cluster?.uid) {
      add('EdgeHostDeviceInUse', `edge host '${hostUid}' is in use`);
    }
    if (given.filter(uid => uid === hostUid).length > 1) {
      add('EdgeHostDeviceInUse', `edge host '${hostUid}' is given twice`);
    }
  }
  return mistakes;
}
