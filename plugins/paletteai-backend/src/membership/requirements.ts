import {
  actionOf,
  ProjectPermission,
  requiredRole,
  Role,
  suffices,
  TenantPermission,
} from '@paletteai/backstage-plugin-paletteai-common';
import { AccessDeniedError } from '../errors/AccessDeniedError';
import { NotVisibleError } from '../errors/NotVisibleError';
import type { Caller } from '../identity/Caller';

const ROLE_NAMES: Readonly<Record<Role, string>> = {
  viewer: 'a viewer',
  editor: 'an editor',
  admin: 'an admin',
  tenantAdmin: 'an administrator of the tenant',
};

/** The weakest role that may do what a permission is about. */
export function requiredRoleOf(
  permission: ProjectPermission | TenantPermission,
): Role {
  const action = actionOf(permission);
  return action ? requiredRole(action) : 'viewer';
}

/** Whether the roles of a caller in a place are enough; a service sees everything and changes nothing. */
export function isEnough(
  roles: readonly Role[],
  permission: ProjectPermission | TenantPermission,
  caller: Caller,
): boolean {
  const action = actionOf(permission);
  if (caller.type === 'service') {
    return requiredRoleOf(permission) === 'viewer';
  }
  return action ? suffices(roles, action) : roles.length > 0;
}

/** The caller may look but holds too weak a role. */
export function withoutRole(
  permission: ProjectPermission | TenantPermission,
  where: string,
  adminGroups: readonly string[],
): AccessDeniedError {
  return AccessDeniedError.create(
    `It takes ${ROLE_NAMES[requiredRoleOf(permission)]} to do this (${
      permission.name
    }), and you are none in ${where}. Ask its administrators for the role.`,
    adminGroups,
  );
}

/** The policy of the portal refused. */
export function deniedByPolicy(
  permission: ProjectPermission | TenantPermission,
  adminGroups: readonly string[] = [],
): AccessDeniedError {
  return AccessDeniedError.create(
    `The policy of the portal does not allow you this (${permission.name})`,
    adminGroups,
  );
}

/** What somebody is told of a place that they do not see, whether it is there or not. */
export function notVisible(
  { hub, project }: { readonly hub: string; readonly project: string },
  exists: boolean,
): NotVisibleError {
  return NotVisibleError.create(
    `project "${project}" on the hub "${hub}"`,
    exists,
  );
}
