export { GroupMapping } from './GroupMapping';
export type { GroupMappingOptions } from './GroupMapping';
export { groupEntityRef } from './groupRefs';
export { readGroupMapping } from './readGroupMapping';
