import { tenantNamespace } from '../kubernetes/names';
import type { Project } from '../kinds/project/project';
import type { Tenant } from '../kinds/tenant/tenant';

/**
 * Roles that count in a Project, the weakest first: its own three, and that of an administrator of
 * its Tenant.
 *
 * @public
 */
export const ROLES = ['viewer', 'editor', 'admin', 'tenantAdmin'] as const;

/**
 * One of {@link ROLES}.
 *
 * @public
 */
export type Role = (typeof ROLES)[number];

/**
 * Who holds each role in a place: groups of the identity provider, or the refs that stand for them.
 *
 * @public
 */
export type RoleHolders = Readonly<Record<Role, readonly string[]>>;

/**
 * What access depends on: the Tenants and Projects of one hub.
 *
 * @public
 */
export interface AccessSource {
  /** The Tenant of a name. */
  tenant(name: string): Pick<Tenant, 'name' | 'adminGroups'> | undefined;
  /** The Project of a namespace. */
  project(
    namespace: string,
  ): Pick<Project, 'tenant' | 'roleMapping'> | undefined;
  /** The Projects of a Tenant. */
  projectsOf(tenant: string): Iterable<Pick<Project, 'roleMapping'>>;
}

const NOBODY: RoleHolders = {
  viewer: [],
  editor: [],
  admin: [],
  tenantAdmin: [],
};

/**
 * The groups that hold each role in a Project and in all that lies in it.
 *
 * @public
 */
export function rolesInProject(
  { tenant, roleMapping }: Pick<Project, 'tenant' | 'roleMapping'>,
  source: Pick<AccessSource, 'tenant'>,
): RoleHolders {
  return {
    viewer: roleMapping.viewer,
    editor: roleMapping.editor,
    admin: roleMapping.admin,
    tenantAdmin: (tenant && source.tenant(tenant)?.adminGroups) || [],
  };
}

/**
 * The groups that hold each role in a Tenant and in its namespace: whoever has a role in one of its
 * Projects looks, its administrators act.
 *
 * @public
 */
export function rolesInTenant(
  { name, adminGroups }: Pick<Tenant, 'name' | 'adminGroups'>,
  source: Pick<AccessSource, 'projectsOf'>,
): RoleHolders {
  const members = new Set<string>();
  for (const { roleMapping } of source.projectsOf(name)) {
    for (const role of ['viewer', 'editor', 'admin'] as const) {
      roleMapping[role].forEach(group => members.add(group));
    }
  }
  return { ...NOBODY, viewer: [...members], tenantAdmin: adminGroups };
}

/**
 * The groups that hold each role in a namespace: those of its Project, else of the Tenant whose
 * namespace it is. Nobody has a role in any other.
 *
 * @public
 */
export function rolesInNamespace(
  namespace: string,
  source: AccessSource,
): RoleHolders {
  const project = source.project(namespace);
  if (project) {
    return rolesInProject(project, source);
  }
  const tenant = tenantOfNamespace(namespace, source);
  return tenant ? rolesInTenant(tenant, source) : NOBODY;
}

/**
 * The Tenant whose shared resources a namespace holds.
 *
 * @public
 */
export function tenantOfNamespace<TTenant>(
  namespace: string,
  source: { tenant(name: string): TTenant | undefined },
): TTenant | undefined {
  const prefix = tenantNamespace('');
  const name = namespace.slice(prefix.length);
  return namespace.startsWith(prefix) && name ? source.tenant(name) : undefined;
}

/**
 * Tells which roles somebody holds, the weakest first. To see something takes any of them.
 *
 * @param claims - groups or refs of the person, in the form of the holders
 * @public
 */
export function rolesHeld(
  holders: RoleHolders,
  claims: ReadonlySet<string>,
): Role[] {
  return ROLES.filter(role => holders[role].some(each => claims.has(each)));
}

/**
 * Everyone who holds any role, and so sees what lies in the place. Each once.
 *
 * @public
 */
export function audienceOf(holders: RoleHolders): string[] {
  return [...new Set(ROLES.flatMap(role => holders[role]))];
}

/**
 * Those who can give others a role. Each once.
 *
 * @public
 */
export function administratorsOf({
  admin,
  tenantAdmin,
}: RoleHolders): string[] {
  return [...new Set([...admin, ...tenantAdmin])];
}
