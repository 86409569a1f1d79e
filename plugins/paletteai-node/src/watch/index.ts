export type { HubKindStatus } from './HubKindStatus';
export type { HubStore } from './HubStore';
export type { HubStoreChange, HubStoreListener } from './HubStoreChange';
export { keepFields } from './keepFields';
export { dropBookkeeping } from './projectObject';
export type { HubProjection } from './projectObject';
