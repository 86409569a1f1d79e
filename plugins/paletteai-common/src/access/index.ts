export {
  ACCESS_ACTIONS,
  accessCheckOf,
  actionOf,
  expectedActions,
  requiredRole,
  suffices,
} from './actions';
export type { AccessAction, AccessCheck } from './actions';
export {
  administratorsOf,
  audienceOf,
  rolesHeld,
  rolesInNamespace,
  rolesInProject,
  rolesInTenant,
  ROLES,
  tenantOfNamespace,
} from './roles';
export type { AccessSource, Role, RoleHolders } from './roles';
