/**
 * The REST API of PaletteAI for Backstage, and conditions for permission policies.
 *
 * @packageDocumentation
 */

export {
  createPaletteaiProjectConditionalDecision,
  createPaletteaiTenantConditionalDecision,
  paletteaiProjectConditions,
  paletteaiTenantConditions,
} from './permissions/conditions';
export type { ProjectScope, TenantScope } from './membership/AccessScope';
export type { MemberRefs } from './membership/MemberRefs';
export {
  paletteaiProjectPermissionResourceRef,
  paletteaiTenantPermissionResourceRef,
} from './permissions/resourceRefs';
export type { ScopeFilter } from './permissions/resourceRefs';
export { paletteaiPlugin as default } from './plugin';
