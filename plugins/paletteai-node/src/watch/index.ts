export type { HubKindStatus } from './HubKindStatus';
export type {
  HubStore,
  HubStoreChange,
  HubStoreChangeCause,
  HubStoreListener,
} from './HubStore';
export { projectObject } from './projectObject';
