export { GroupMapping } from './GroupMapping';
export type { GroupMappingOptions } from './GroupMapping';
export { groupEntityRef } from './groupRefs';
export { HubGroups } from './HubGroups';
export { readGroupMapping } from './readGroupMapping';
