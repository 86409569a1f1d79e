import type { RoleMapping } from '../kinds/project/project';

/**
 * Roles that a person may hold in a Project, the least first.
 *
 * @public
 */
export const PROJECT_ROLES = ['viewer', 'editor', 'admin'] as const;

/**
 * One of {@link PROJECT_ROLES}.
 *
 * @public
 */
export type ProjectRole = (typeof PROJECT_ROLES)[number];

/**
 * A role that counts in a Project: its own, or that of an administrator of its Tenant.
 *
 * @public
 */
export type Role = ProjectRole | 'tenantAdmin';

/**
 * Tells which roles groups give in a Project.
 *
 * @param groups - OIDC groups that the person belongs to
 * @param roleMapping - of the Project
 * @param tenantAdminGroups - of the Tenant of the Project
 * @public
 */
export function rolesOf(
  groups: readonly string[],
  roleMapping: RoleMapping,
  tenantAdminGroups: readonly string[] = [],
): Role[] {
  const held = new Set(groups);
  const holds = (mapped: readonly string[]) =>
    mapped.some(group => held.has(group));
  return [
    ...PROJECT_ROLES.filter(role => holds(roleMapping[role])),
    ...(holds(tenantAdminGroups) ? ['tenantAdmin' as const] : []),
  ];
}

/**
 * All groups that a role mapping names, each once.
 *
 * @public
 */
export function groupsOf(roleMapping: RoleMapping): string[] {
  return [...new Set(PROJECT_ROLES.flatMap(role => roleMapping[role]))];
}
