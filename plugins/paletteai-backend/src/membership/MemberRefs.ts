/**
 * Entity refs of the groups that hold each role in a project.
 *
 * @public
 */
export interface MemberRefs {
  /** Those who may look. */
  readonly viewer: readonly string[];
  /** Those who may work with pools and deployments. */
  readonly editor: readonly string[];
  /** Those who may change the project itself. */
  readonly admin: readonly string[];
  /** Administrators of the tenant, who count in each of its projects. */
  readonly tenantAdmin: readonly string[];
}

/** Roles that any of the refs gives, the least first. */
export function rolesOfRefs(
  members: MemberRefs,
  refs: ReadonlySet<string>,
): (keyof MemberRefs)[] {
  const roles = ['viewer', 'editor', 'admin', 'tenantAdmin'] as const;
  return roles.filter(role => members[role].some(ref => refs.has(ref)));
}

/** As in tokens and the catalog, where letter case does not matter. */
export function refSet(refs: readonly string[]): ReadonlySet<string> {
  return new Set(refs.map(ref => ref.toLocaleLowerCase('en-US')));
}
