export { parseResourceRef, stringifyResourceRef } from './resourceRef';
export type { ProjectRef, ResourceRef, TenantRef } from './resourceRef';
