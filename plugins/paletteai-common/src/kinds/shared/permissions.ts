import {
  createPermission,
  PermissionAttributes,
  ResourcePermission,
} from '@backstage/plugin-permission-common';

/**
 * Resource type of Tenants. Its refs are those of `stringifyResourceRef`.
 *
 * @public
 */
export const RESOURCE_TYPE_TENANT = 'paletteai-tenant';

/**
 * Resource type of Projects. Permissions for what lies in a Project are
 * decided by the Project too. Its refs are those of `stringifyResourceRef`.
 *
 * @public
 */
export const RESOURCE_TYPE_PROJECT = 'paletteai-project';

/**
 * A permission that is decided per Tenant.
 *
 * @public
 */
export type TenantPermission = ResourcePermission<typeof RESOURCE_TYPE_TENANT>;

/**
 * A permission that is decided per Project.
 *
 * @public
 */
export type ProjectPermission = ResourcePermission<
  typeof RESOURCE_TYPE_PROJECT
>;

type Action = NonNullable<PermissionAttributes['action']>;

/** A permission that is decided per Tenant. @internal */
export function inTenant(noun: string, action: Action): TenantPermission {
  return createPermission({
    name: `paletteai.${noun}.${action}`,
    attributes: { action },
    resourceType: RESOURCE_TYPE_TENANT,
  });
}

/** A permission that is decided per Project. @internal */
export function inProject(noun: string, action: Action): ProjectPermission {
  return createPermission({
    name: `paletteai.${noun}.${action}`,
    attributes: { action },
    resourceType: RESOURCE_TYPE_PROJECT,
  });
}
