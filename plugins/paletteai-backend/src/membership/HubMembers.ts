import {
  AccessSource,
  audienceOf,
  GroupMapping,
  HubGroups,
  ProjectView,
  Role,
  RoleHolders,
  rolesHeld,
  rolesInProject,
  rolesInTenant,
  TenantView,
} from '@paletteai/backstage-plugin-paletteai-common';
import type { Hub } from '@paletteai/backstage-plugin-paletteai-node';
import { LRUCache } from 'lru-cache';
import type { HubSnapshots } from '../hubs/HubSnapshots';
import type { Caller } from '../identity/Caller';

/**
 * What the permission rules look at of a Project, or of the namespace of a Tenant.
 *
 * @public
 */
export interface ProjectScope {
  /** As of `stringifyResourceRef` of the common package. */
  readonly ref: string;
  /** Id of the hub. */
  readonly hub: string;
  /** Name of the Tenant. */
  readonly tenant: string;
  /** Name of the namespace, which is that of the Project. */
  readonly project: string;
  /** Refs of the groups that hold each role. */
  readonly members: RoleHolders;
}

/**
 * What the permission rules look at of a Tenant.
 *
 * @public
 */
export interface TenantScope {
  /** As of `stringifyResourceRef` of the common package. */
  readonly ref: string;
  /** Id of the hub. */
  readonly hub: string;
  /** Name of the Tenant. */
  readonly tenant: string;
  /** Refs of the groups that administer it. */
  readonly adminRefs: readonly string[];
}

/** The Tenants and Projects of a hub, as they are shown. */
export interface HubAccessSource extends AccessSource {
  readonly hub: Hub;
  tenant(name: string): TenantView | undefined;
  project(namespace: string): ProjectView | undefined;
}

const MAX_REFS = 100_000;

/**
 * Tells by the snapshots of the hubs who holds which role where. Groups are mapped to refs, never
 * the other way, so nobody gets a role by a look-alike name.
 */
export class HubMembers {
  readonly #snapshots: HubSnapshots;
  readonly #groups = new Map<string, HubGroups>();
  readonly #refs: LRUCache<string, string>;
  readonly #projects = new WeakMap<
    ProjectView,
    { readonly tenant?: TenantView; readonly scope: ProjectScope }
  >();

  constructor(snapshots: HubSnapshots, mapping: GroupMapping) {
    this.#snapshots = snapshots;
    this.#refs = new LRUCache({
      max: MAX_REFS,
      memoMethod: group => mapping.toRef(group),
    });
  }

  /** To be used for one answer: it remembers which Projects a Tenant has. */
  source(hub: Hub): HubAccessSource {
    let byTenant: Map<string, ProjectView[]> | undefined;
    return {
      hub,
      tenant: name => this.#snapshots.find(hub, 'tenant', '', name),
      project: namespace =>
        this.#snapshots.find(hub, 'project', namespace, namespace),
      projectsOf: tenant => {
        byTenant ??= projectsByTenant(this.#snapshots.list(hub, 'project'));
        return byTenant.get(tenant) ?? [];
      },
    };
  }

  projectScope(hub: Hub, project: ProjectView): ProjectScope {
    const tenant = this.#snapshots.find(hub, 'tenant', '', project.tenant);
    const known = this.#projects.get(project);
    if (known && known.tenant === tenant) {
      return known.scope;
    }
    const scope: ProjectScope = {
      ref: project.ref,
      hub: hub.id,
      tenant: project.tenant,
      project: project.name,
      members: this.#refsOf(
        hub,
        rolesInProject(project, { tenant: () => tenant }),
      ),
    };
    this.#projects.set(project, { tenant, scope });
    return scope;
  }

  /** The namespace of a Tenant is to the rules like a Project in which everybody else looks. */
  namespaceScope(
    namespace: string,
    tenant: TenantView,
    source: HubAccessSource,
  ): ProjectScope {
    return {
      ref: tenant.ref,
      hub: tenant.hub,
      tenant: tenant.name,
      project: namespace,
      members: this.inTenant(tenant, source),
    };
  }

  tenantScope(tenant: TenantView): TenantScope {
    return {
      ref: tenant.ref,
      hub: tenant.hub,
      tenant: tenant.name,
      adminRefs: this.#toRefs(
        this.#snapshots.hub(tenant.hub),
        tenant.adminGroups,
      ),
    };
  }

  /** Refs of those who hold each role in a Tenant. */
  inTenant(tenant: TenantView, source: HubAccessSource): RoleHolders {
    return this.#refsOf(source.hub, rolesInTenant(tenant, source));
  }

  /** Refs of those who hold any role on a hub. */
  toAudience(hub: Hub, holders: RoleHolders): string[] {
    return this.#toRefs(hub, audienceOf(holders));
  }

  /** Those of some groups of a hub to which a person belongs. */
  held(
    hub: Hub,
    groups: readonly string[],
    claims: ReadonlySet<string>,
  ): string[] {
    return groups.filter(group =>
      this.#toRefs(hub, [group]).some(ref => claims.has(ref)),
    );
  }

  /** How a hub names groups. */
  groupsOf({ definition: { id, oidc } }: Hub): HubGroups {
    const known = this.#groups.get(id);
    const groups = known ?? HubGroups.create(oidc?.groupsPrefix);
    this.#groups.set(id, groups);
    return groups;
  }

  #refsOf(
    hub: Hub,
    { viewer, editor, admin, tenantAdmin }: RoleHolders,
  ): RoleHolders {
    return {
      viewer: this.#toRefs(hub, viewer),
      editor: this.#toRefs(hub, editor),
      admin: this.#toRefs(hub, admin),
      tenantAdmin: this.#toRefs(hub, tenantAdmin),
    };
  }

  #toRefs(hub: Hub, groups: readonly string[]): string[] {
    return this.groupsOf(hub).toRefs(groups, {
      toRef: group => this.#refs.memo(group),
    });
  }
}

/** What somebody claims, as in tokens and the catalog, where letter case does not matter. */
export function claimsOf(refs: readonly string[]): ReadonlySet<string> {
  return new Set(refs.map(ref => ref.toLocaleLowerCase('en-US')));
}

function projectsByTenant(
  projects: readonly ProjectView[],
): Map<string, ProjectView[]> {
  const byTenant = new Map<string, ProjectView[]>();
  for (const project of projects) {
    const found = byTenant.get(project.tenant) ?? [];
    byTenant.set(project.tenant, found);
    found.push(project);
  }
  return byTenant;
}

/** Whether somebody holds any role; services count as members everywhere. */
export function isMember(
  holders: RoleHolders,
  claims: ReadonlySet<string> | undefined,
): boolean {
  return !claims || rolesHeld(holders, claims).length > 0;
}

/** The roles that a caller holds in a place; none for services, which have no groups. */
export function rolesOf(
  { members }: ProjectScope,
  claims: ReadonlySet<string> | undefined,
): Role[] {
  return claims ? rolesHeld(members, claims) : [];
}

/** What a person claims to be; undefined for services. */
export function claimsOfCaller(
  caller: Caller,
): ReadonlySet<string> | undefined {
  return caller.type === 'person' ? claimsOf(caller.ownershipRefs) : undefined;
}
