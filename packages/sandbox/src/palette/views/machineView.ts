import { PaletteTypes } from '../../openapi/types';
import { PaletteWorld } from '../lifecycle/PaletteWorld';
import { ClusterPhase, ClusterRecord } from '../model/records';
import { metadataOf } from './metadata';

const instanceStates: Readonly<Record<ClusterPhase, string>> = {
  Pending: 'Pending',
  Provisioning: 'Provisioning',
  Running: 'Running',
  Error: 'Failed',
  Deleting: 'Deleting',
  Deleted: 'Deleted',
};

/** A node of a cluster. @internal */
export function machineView(
  uid: string,
  cluster: ClusterRecord,
  hostUid: string,
  world: PaletteWorld,
): PaletteTypes['schemas']['Machine'] {
  const host = world.store.edgeHost(hostUid);
  const healthy =
    host !== undefined && world.healthOf(host).state === 'healthy';
  return {
    metadata: metadataOf({
      uid,
      name: `${cluster.name}-${host?.name ?? hostUid}`,
      createdAt: cluster.createdAt,
    }),
    spec: { edgeHostUid: hostUid },
    status: {
      instanceState: instanceStates[cluster.phase],
      ready: cluster.phase === 'Running' && healthy,
      addresses: host ? [{ address: host.address, type: 'InternalIP' }] : null,
    },
  };
}
