import type { ObjectReader } from '../../../parsing/ObjectReader';
import { NodePools, readNodePools, nodePoolsFieldUses } from './nodePools';
import { below, FieldUse, read, readWrite } from '../FieldUse';

/**
 * What happens to the cluster in Palette when its Compute Pool is deleted.
 *
 * @public
 */
export const DELETION_POLICIES = ['delete', 'orphan'] as const;

/**
 * One of {@link DELETION_POLICIES}.
 *
 * @public
 */
export type DeletionPolicy = (typeof DELETION_POLICIES)[number];

/**
 * Virtual network over the physical one.
 *
 * @public
 */
export type NetworkOverlay = {
  enabled: boolean;
  staticIp?: boolean;
  /** Range of the overlay network. Its first address becomes the virtual IP of the cluster. */
  cidr?: string;
  overlayNetworkType?: string;
};

/**
 * What is particular to clusters of edge hosts.
 *
 * @public
 */
export type EdgeConfig = {
  /** Virtual IP (VIP) of the cluster. */
  vip?: string;
  ntpServers: string[];
  isTwoNode?: boolean;
  networkOverlay?: NetworkOverlay;
};

/**
 * How a cluster is made, as a Compute Config or a Compute Pool says.
 *
 * @public
 */
export type ClusterConfig = {
  deletionPolicy?: DeletionPolicy;
  sshKeys: string[];
  edge: EdgeConfig;
  nodePools: NodePools;
};

/**
 * @param config - `paletteClusterConfig` or `paletteClusterDeploymentConfig`
 * @param poolsKey - the field that holds the node pools
 * @internal
 */
export function readClusterConfig(
  config: ObjectReader,
  poolsKey: 'defaults' | 'nodePoolRequirements',
): ClusterConfig {
  return {
    deletionPolicy: config.choice('deletionPolicy', DELETION_POLICIES),
    sshKeys: config.textList('sshKeys'),
    edge: readEdge(config.child('edge')),
    nodePools: readNodePools(config.child(poolsKey)),
  };
}

function readEdge(edge: ObjectReader): EdgeConfig {
  return {
    vip: edge.text('vip'),
    ntpServers: edge.textList('ntpServers'),
    isTwoNode: edge.flag('isTwoNode'),
    networkOverlay: edge.optional('networkOverlayConfig', overlay => ({
      enabled: overlay.flag('enabled') ?? false,
      staticIp: overlay.flag('staticIp'),
      cidr: overlay.text('cidr'),
      overlayNetworkType: overlay.text('overlayNetworkType'),
    })),
  };
}

/**
 * @param poolsKey - the field that holds the node pools
 * @internal
 */
export function clusterConfigFieldUses(
  poolsKey: 'defaults' | 'nodePoolRequirements',
): FieldUse[] {
  return [
    ...readWrite('deletionPolicy', 'sshKeys[]', 'edge.ntpServers[]'),
    ...read('edge.isTwoNode'),
    ...below(
      'edge.networkOverlayConfig',
      readWrite('enabled', 'staticIp', 'cidr', 'overlayNetworkType'),
    ),
    ...below(poolsKey, nodePoolsFieldUses()),
  ];
}
