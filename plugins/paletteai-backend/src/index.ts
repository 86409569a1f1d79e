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
export type { ProjectScope, TenantScope } from './membership/HubMembers';
export {
  paletteaiProjectPermissionResourceRef,
  paletteaiTenantPermissionResourceRef,
} from './permissions/rules';
export type { ScopeFilter } from './permissions/rules';
export { paletteaiPlugin as default } from './plugin';
