import {
  BasicPermission,
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

/** To see the hubs, their state and compatibility. @public */
export const hubReadPermission: BasicPermission = createPermission({
  name: 'paletteai.hub.read',
  attributes: { action: 'read' },
});

/** To validate an integration without saving it. @public */
export const integrationValidatePermission: BasicPermission = createPermission({
  name: 'paletteai.integration.validate',
  attributes: {},
});

/** To see a Tenant. @public */
export const tenantReadPermission: TenantPermission = createPermission({
  name: 'paletteai.tenant.read',
  attributes: { action: 'read' },
  resourceType: RESOURCE_TYPE_TENANT,
});

/** To create Projects in a Tenant. @public */
export const projectCreatePermission: TenantPermission = createPermission({
  name: 'paletteai.project.create',
  attributes: { action: 'create' },
  resourceType: RESOURCE_TYPE_TENANT,
});

/** To see a Project. @public */
export const projectReadPermission = inProject('project', 'read');
/** To change a Project: its name, groups, limits and models. @public */
export const projectUpdatePermission = inProject('project', 'update');
/** To delete a Project with everything in it. @public */
export const projectDeletePermission = inProject('project', 'delete');

/** To see the settings that apply to a Project. @public */
export const settingsReadPermission = inProject('settings', 'read');
/** To create settings in a Project. @public */
export const settingsCreatePermission = inProject('settings', 'create');
/** To change settings of a Project. @public */
export const settingsUpdatePermission = inProject('settings', 'update');
/** To delete settings of a Project. @public */
export const settingsDeletePermission = inProject('settings', 'delete');

/** To see the machines that a Project may use. @public */
export const computeReadPermission = inProject('compute', 'read');

/** To see Compute Configs of a Project. @public */
export const computeConfigReadPermission = inProject('computeConfig', 'read');
/** To create Compute Configs in a Project. @public */
export const computeConfigCreatePermission = inProject(
  'computeConfig',
  'create',
);
/** To change Compute Configs of a Project. @public */
export const computeConfigUpdatePermission = inProject(
  'computeConfig',
  'update',
);
/** To delete Compute Configs of a Project. @public */
export const computeConfigDeletePermission = inProject(
  'computeConfig',
  'delete',
);

/** To see Compute Pools of a Project. @public */
export const computePoolReadPermission = inProject('computePool', 'read');
/** To create Compute Pools in a Project. @public */
export const computePoolCreatePermission = inProject('computePool', 'create');
/** To change Compute Pools of a Project. @public */
export const computePoolUpdatePermission = inProject('computePool', 'update');
/** To delete Compute Pools of a Project. @public */
export const computePoolDeletePermission = inProject('computePool', 'delete');

/** To see Profile Bundles of a Project. @public */
export const profileBundleReadPermission = inProject('profileBundle', 'read');

/** To see App Deployments of a Project. @public */
export const appDeploymentReadPermission = inProject('appDeployment', 'read');
/** To deploy apps in a Project. @public */
export const appDeploymentCreatePermission = inProject(
  'appDeployment',
  'create',
);
/** To change App Deployments of a Project. @public */
export const appDeploymentUpdatePermission = inProject(
  'appDeployment',
  'update',
);
/** To delete App Deployments of a Project. @public */
export const appDeploymentDeletePermission = inProject(
  'appDeployment',
  'delete',
);

/** To see Model Deployments of a Project. @public */
export const modelDeploymentReadPermission = inProject(
  'modelDeployment',
  'read',
);
/** To deploy models in a Project. @public */
export const modelDeploymentCreatePermission = inProject(
  'modelDeployment',
  'create',
);
/** To change Model Deployments of a Project. @public */
export const modelDeploymentUpdatePermission = inProject(
  'modelDeployment',
  'update',
);
/** To delete Model Deployments of a Project. @public */
export const modelDeploymentDeletePermission = inProject(
  'modelDeployment',
  'delete',
);

function inProject(
  noun: string,
  action: NonNullable<PermissionAttributes['action']>,
): ProjectPermission {
  return createPermission({
    name: `paletteai.${noun}.${action}`,
    attributes: { action },
    resourceType: RESOURCE_TYPE_PROJECT,
  });
}
