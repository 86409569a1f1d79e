import { PaletteTypes } from '../../openapi/types';
import { PaletteWorld } from '../lifecycle/PaletteWorld';
import { EdgeHostRecord, ProjectRecord } from '../model/records';
import { SearchProperties } from '../search/matchesSearch';
import { metadataOf } from './metadata';
import { tagsOf } from './tags';

type Schemas = PaletteTypes['schemas'];

/** An item of the inventory search. @internal */
export function edgeHostSummary(
  host: EdgeHostRecord,
  project: ProjectRecord,
  world: PaletteWorld,
): Schemas['EdgeHostSummary'] {
  return {
    metadata: metadataOf(host),
    spec: {
      type: 'edge-native',
      projectMeta: { name: project.name, uid: project.uid },
      host: {
        hostAddress: host.address,
        macAddress: host.device.nics?.[0]?.macAddr ?? '',
      },
      device: host.device,
    },
    status: edgeHostStatus(host, world),
  };
}

/** The full device, with the members that are secrets on a real one. @internal */
export function edgeHostView(
  host: EdgeHostRecord,
  project: ProjectRecord,
  world: PaletteWorld,
): Schemas['EdgeHost'] {
  return {
    metadata: metadataOf(host),
    aclmeta: {
      projectUid: project.uid,
      tenantUid: project.tenantUid,
      ownerUid: '',
    },
    spec: {
      type: 'edge-native',
      device: host.device,
      host: {
        hostUid: host.uid,
        hostAddress: host.address,
        hostPairingKey: `pairing-${host.uid}`,
      },
      version: host.agentVersion,
    },
    status: {
      ...edgeHostStatus(host, world),
      serviceAuthToken: `service-${host.uid}`,
    },
  };
}

/** @internal */
export function edgeHostStatus(
  host: EdgeHostRecord,
  world: PaletteWorld,
): Schemas['EdgeHostStatus'] {
  const { state, cluster } = world.useOf(host);
  const references = cluster
    ? [{ name: cluster.name, uid: cluster.uid }]
    : null;
  return {
    state,
    health: { ...world.healthOf(host), agentVersion: host.agentVersion },
    inUseClustersRef: references,
    inUseClusters: references,
  };
}

/** What the search can filter by. @internal */
export function edgeHostProperties(
  host: EdgeHostRecord,
  world: PaletteWorld,
): SearchProperties {
  return {
    tags: tagsOf(host.labels),
    state: [world.useOf(host).state],
    healthState: [world.healthOf(host).state],
    architecture: [host.device.archType ?? ''],
    name: [host.name],
  };
}
