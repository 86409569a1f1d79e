export {
  type ClusterSpeed,
  defaultClusterSpeed,
} from './lifecycle/clusterSpeed';
export { identifier } from './model/identifier';
export type {
  ApiKeyRecord,
  ClusterPhase,
  ClusterProfileRecord,
  ClusterRecord,
  EdgeHostRecord,
  EventRecord,
  HostHealth,
  PaletteState,
  ProfileVersionRecord,
  ProjectRecord,
  RecurringOutage,
} from './model/records';
export { Palette, type PaletteOptions } from './Palette';
