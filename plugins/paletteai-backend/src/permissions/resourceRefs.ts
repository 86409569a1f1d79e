import {
  RESOURCE_TYPE_PROJECT,
  RESOURCE_TYPE_TENANT,
} from '@paletteai/backstage-plugin-paletteai-common';
import { createPermissionResourceRef } from '@backstage/plugin-permission-node';
import type { ProjectScope, TenantScope } from '../membership/AccessScope';

/**
 * Tells which resources a rule lets through, for lists.
 *
 * @public
 */
export type ScopeFilter<TScope> = (scope: TScope) => boolean;

/**
 * Projects in the permission system. Permissions for objects in a Project are decided by the Project.
 *
 * @public
 */
export const paletteaiProjectPermissionResourceRef =
  createPermissionResourceRef<ProjectScope, ScopeFilter<ProjectScope>>().with({
    pluginId: 'paletteai',
    resourceType: RESOURCE_TYPE_PROJECT,
  });

/**
 * Tenants in the permission system.
 *
 * @public
 */
export const paletteaiTenantPermissionResourceRef = createPermissionResourceRef<
  TenantScope,
  ScopeFilter<TenantScope>
>().with({
  pluginId: 'paletteai',
  resourceType: RESOURCE_TYPE_TENANT,
});
