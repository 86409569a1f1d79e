import {
  administratorsOf,
  audienceOf,
  ProjectView,
  rolesInProject,
  tenantOfNamespace,
} from '@paletteai/backstage-plugin-paletteai-common';
import type { Hub } from '@paletteai/backstage-plugin-paletteai-node';
import type { HubMembers, ProjectScope } from './HubMembers';
import type { VisibleNamespace } from './VisiblePlace';

/** A namespace with what decides about it, before anyone is asked whether it may be seen. */
export type NamespaceFinding = Omit<VisibleNamespace, 'hub' | 'roles'> & {
  readonly scope: ProjectScope;
};

/** Finds the namespace of a Project or Tenant. */
export function findNamespace(
  members: HubMembers,
  hub: Hub,
  namespace: string,
): NamespaceFinding | undefined {
  const source = members.source(hub);
  const project = source.project(namespace);
  if (project) {
    return namespaceOfProject(members, hub, project);
  }
  const tenant = tenantOfNamespace(namespace, source);
  return (
    tenant && {
      namespace,
      scope: members.namespaceScope(namespace, tenant, source),
      adminGroups: members.groupsOf(hub).forPeople(tenant.adminGroups),
      mappedGroups: tenant.adminGroups,
    }
  );
}

/** The namespace of a Project that is known. */
export function namespaceOfProject(
  members: HubMembers,
  hub: Hub,
  project: ProjectView,
) {
  const holders = rolesInProject(project, members.source(hub));
  return {
    namespace: project.name,
    project,
    scope: members.projectScope(hub, project),
    adminGroups: members.groupsOf(hub).forPeople(administratorsOf(holders)),
    mappedGroups: audienceOf(holders),
  };
}
