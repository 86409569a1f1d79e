import { stringify } from 'yaml';
import { HubObject } from './HubObject';
import { grant } from './rbacObjects';
import { roleRules } from './roleRules';

const roles = ['viewer', 'editor', 'admin'] as const;

/** A tenant, as far as access goes. @internal */
export interface TenantGroups {
  readonly name: string;
  readonly adminGroups: readonly string[];
  /** Everyone who has a role in one of its projects. */
  readonly memberGroups: readonly string[];
}

/** A project, as far as access goes. @internal */
export interface ProjectGroups {
  readonly name: string;
  readonly admins: readonly string[];
  readonly editors: readonly string[];
  readonly viewers: readonly string[];
}

/** The rules of project roles, kept where a tenant's administrators change them. @internal */
export function roleTemplates(namespace: string): HubObject[] {
  return roles.map(role => ({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: `mural-project-rbac-${role}`, namespace },
    data: { 'rules.yaml': stringify(roleRules(role)) },
  }));
}

/** What a tenant's administrators may do outside of projects, and who may see the tenant. @internal */
export function tenantAccess(tenant: TenantGroups): HubObject[] {
  return [
    ...grant({
      name: `${tenant.name}-tenant-admin`,
      groups: tenant.adminGroups,
      rules: [
        {
          apiGroups: ['spectrocloud.com'],
          resources: ['projects', 'settings', 'computeconfigs'],
          verbs: ['create'],
        },
        { apiGroups: [''], resources: ['secrets'], verbs: ['create'] },
        {
          apiGroups: [''],
          resources: ['namespaces'],
          verbs: ['get', 'create', 'patch'],
        },
        {
          apiGroups: ['spectrocloud.com'],
          resources: ['tenants'],
          resourceNames: [tenant.name],
          verbs: ['get', 'update', 'patch'],
        },
      ],
    }),
    ...grant({
      name: `${tenant.name}-tenant-member`,
      groups: [...new Set([...tenant.adminGroups, ...tenant.memberGroups])],
      rules: [
        {
          apiGroups: ['spectrocloud.com'],
          resources: ['tenants'],
          resourceNames: [tenant.name],
          verbs: ['get'],
        },
      ],
    }),
    ...grant({
      namespace: `tenant-${tenant.name}`,
      name: `${tenant.name}-mural-tenant-viewer`,
      groups: tenant.adminGroups,
      rules: [
        {
          apiGroups: ['spectrocloud.com'],
          resources: ['*'],
          verbs: ['get', 'list', 'watch'],
        },
        {
          apiGroups: [''],
          resources: ['secrets', 'configmaps', 'events'],
          verbs: ['get', 'list', 'watch'],
        },
      ],
    }),
  ];
}

/** The roles of a project. @internal */
export function projectAccess(
  project: ProjectGroups,
  tenantAdminGroups: readonly string[],
): HubObject[] {
  const groups = {
    viewer: project.viewers,
    editor: project.editors,
    admin: project.admins,
  };
  const namespace = project.name;
  return [
    ...grant({
      namespace,
      name: `prj-${project.name}-tnt-adm`,
      groups: tenantAdminGroups,
      rules: roleRules('tenant-admin').map(rule => ({ ...rule })),
    }),
    ...roles.flatMap(role =>
      grant({
        namespace,
        name: `prj-${project.name}-${role}`,
        groups: groups[role],
        rules: roleRules(role).map(rule => ({ ...rule })),
      }),
    ),
  ];
}
