export { DELETION_POLICIES } from './clusterConfig';
export type {
  ClusterConfig,
  DeletionPolicy,
  EdgeConfig,
  NetworkOverlay,
} from './clusterConfig';
export { overlayVirtualIp } from './network';
export { ARCHITECTURES, TAINT_EFFECTS } from './nodePools';
export type {
  Architecture,
  ControlPlanePool,
  NodePool,
  NodePools,
  Taint,
  WorkerPool,
} from './nodePools';
