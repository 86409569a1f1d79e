import {
  BasicPermission,
  createPermission,
  isResourcePermission,
  Permission,
} from '@backstage/plugin-permission-common';
import { KIND_PARTS } from './parts';
import {
  ProjectPermission,
  RESOURCE_TYPE_PROJECT,
  RESOURCE_TYPE_TENANT,
  TenantPermission,
} from './shared/permissions';

/** To see the hubs, their state and compatibility. @public */
export const hubReadPermission: BasicPermission = createPermission({
  name: 'paletteai.hub.read',
  attributes: { action: 'read' },
});

const ofKinds: Permission[] = Object.values(KIND_PARTS).flatMap(
  ({ permissions }) => permissions,
);

/**
 * Permissions that are decided per Tenant.
 *
 * @public
 */
export const tenantPermissions: TenantPermission[] = ofKinds.filter(
  permission => isResourcePermission(permission, RESOURCE_TYPE_TENANT),
);

/**
 * Permissions that are decided per Project.
 *
 * @public
 */
export const projectPermissions: ProjectPermission[] = ofKinds.filter(
  permission => isResourcePermission(permission, RESOURCE_TYPE_PROJECT),
);
