export { ACCESS_ACTIONS, accessCheckOf, expectedActions } from './actions';
export type { AccessAction, AccessCheck } from './actions';
export { projectAudience, tenantAudience } from './audience';
export { groupsOf, PROJECT_ROLES, rolesOf } from './roles';
export type { ProjectRole, Role } from './roles';
