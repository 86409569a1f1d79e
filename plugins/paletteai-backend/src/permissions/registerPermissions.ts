import type { PermissionsRegistryService } from '@backstage/backend-plugin-api';
import {
  hubReadPermission,
  integrationValidatePermission,
  parseResourceRef,
  projectPermissions,
  ResourceRef,
  tenantPermissions,
} from '@paletteai/backstage-plugin-paletteai-common';
import type { Hub } from '@paletteai/backstage-plugin-paletteai-node';
import type { HubSnapshots } from '../hubs/HubSnapshots';
import type { HubMembers } from '../membership/HubMembers';
import {
  paletteaiProjectPermissionResourceRef,
  paletteaiTenantPermissionResourceRef,
  projectRules,
  tenantRules,
} from './rules';

/** Makes the permissions and rules known to the permission system. */
export function registerPermissions(
  registry: PermissionsRegistryService,
  snapshots: HubSnapshots,
  members: HubMembers,
): void {
  registry.addPermissions([hubReadPermission, integrationValidatePermission]);
  registry.addResourceType({
    resourceRef: paletteaiProjectPermissionResourceRef,
    permissions: projectPermissions,
    rules: Object.values(projectRules),
    getResources: async refs =>
      refs.map(text => {
        const found = locate(text, snapshots);
        const project =
          found?.ref.kind === 'project' && found.ref.namespace !== undefined
            ? snapshots.find(
                found.hub,
                'project',
                found.ref.namespace,
                found.ref.name,
              )
            : undefined;
        return found && project && members.projectScope(found.hub, project);
      }),
  });
  registry.addResourceType({
    resourceRef: paletteaiTenantPermissionResourceRef,
    permissions: tenantPermissions,
    rules: Object.values(tenantRules),
    getResources: async refs =>
      refs.map(text => {
        const found = locate(text, snapshots);
        const tenant =
          found?.ref.kind === 'tenant'
            ? snapshots.find(found.hub, 'tenant', '', found.ref.name)
            : undefined;
        return tenant && members.tenantScope(tenant);
      }),
  });
}

function locate(
  text: string,
  snapshots: HubSnapshots,
): { ref: ResourceRef; hub: Hub } | undefined {
  const ref = parseResourceRef(text);
  const hub = ref && snapshots.hubs().find(({ id }) => id === ref.hub);
  return ref && hub && { ref, hub };
}
