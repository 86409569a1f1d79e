import type { RoleMapping } from '../kinds/project/project';
import { groupsOf } from './roles';

/**
 * Groups whose members see a Project and all that lies in it: those of its roles, and the
 * admins of its Tenant. Each once.
 *
 * @public
 */
export function projectAudience(
  roleMapping: RoleMapping,
  tenantAdminGroups: readonly string[] = [],
): string[] {
  return [...new Set([...groupsOf(roleMapping), ...tenantAdminGroups])];
}

/**
 * Groups whose members see a Tenant: its administrators, and everyone who has a Project in it.
 * Each once.
 *
 * @param roleMappings - of the Projects of the Tenant
 * @public
 */
export function tenantAudience(
  adminGroups: readonly string[],
  roleMappings: Iterable<RoleMapping>,
): string[] {
  const groups = new Set(adminGroups);
  for (const roleMapping of roleMappings) {
    groupsOf(roleMapping).forEach(group => groups.add(group));
  }
  return [...groups];
}
