import type { Permission } from '@backstage/plugin-permission-common';
import * as permissions from './permissions';
import type { ProjectPermission, TenantPermission } from './permissions';

/**
 * Permissions that are decided per Tenant.
 *
 * @public
 */
export const tenantPermissions: TenantPermission[] = [
  permissions.tenantReadPermission,
  permissions.projectCreatePermission,
];

/**
 * Permissions that are decided per Project.
 *
 * @public
 */
export const projectPermissions: ProjectPermission[] = [
  permissions.projectReadPermission,
  permissions.projectUpdatePermission,
  permissions.projectDeletePermission,
  permissions.settingsReadPermission,
  permissions.settingsCreatePermission,
  permissions.settingsUpdatePermission,
  permissions.settingsDeletePermission,
  permissions.computeReadPermission,
  permissions.computeConfigReadPermission,
  permissions.computeConfigCreatePermission,
  permissions.computeConfigUpdatePermission,
  permissions.computeConfigDeletePermission,
  permissions.computePoolReadPermission,
  permissions.computePoolCreatePermission,
  permissions.computePoolUpdatePermission,
  permissions.computePoolDeletePermission,
  permissions.profileBundleReadPermission,
  permissions.appDeploymentReadPermission,
  permissions.appDeploymentCreatePermission,
  permissions.appDeploymentUpdatePermission,
  permissions.appDeploymentDeletePermission,
  permissions.modelDeploymentReadPermission,
  permissions.modelDeploymentCreatePermission,
  permissions.modelDeploymentUpdatePermission,
  permissions.modelDeploymentDeletePermission,
];

/**
 * All permissions of the suite.
 *
 * @public
 */
export const paletteAiPermissions: Permission[] = [
  permissions.hubReadPermission,
  permissions.integrationValidatePermission,
  ...tenantPermissions,
  ...projectPermissions,
];
