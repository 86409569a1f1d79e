import {
  ProjectPermission,
  rolesHeld,
  TenantPermission,
  TenantView,
} from '@paletteai/backstage-plugin-paletteai-common';
import type { Hub } from '@paletteai/backstage-plugin-paletteai-node';
import { AccessDeniedError } from '../errors/AccessDeniedError';
import { NotVisibleError } from '../errors/NotVisibleError';
import type { HubSnapshots } from '../hubs/HubSnapshots';
import type { Caller, Person } from '../identity/Caller';
import type { Authorizer } from '../permissions/Authorizer';
import { AuthorizedView } from './AuthorizedView';
import {
  claimsOf,
  claimsOfCaller,
  HubMembers,
  isMember,
  rolesOf,
} from './HubMembers';
import { findNamespace, namespaceOfProject } from './findNamespace';
import {
  deniedByPolicy,
  isEnough,
  notVisible,
  requiredRoleOf,
  withoutRole,
} from './requirements';
import type {
  VisibleNamespace,
  VisibleProject,
  VisibleTenant,
} from './VisiblePlace';

interface NamespaceRef {
  readonly hub: string;
  /** Name of the namespace: that of a Project, or of a Tenant. */
  readonly project: string;
}

/**
 * The snapshots of the hubs as a caller may see them. Every route comes here first: for sight it takes
 * a role in the place, for anything else the role that the action needs, and for both the policy of
 * the portal.
 */
export class AuthorizedSnapshots {
  readonly #snapshots: HubSnapshots;
  readonly #members: HubMembers;
  readonly #authorizer: Authorizer;

  constructor(
    snapshots: HubSnapshots,
    members: HubMembers,
    authorizer: Authorizer,
  ) {
    this.#snapshots = snapshots;
    this.#members = members;
    this.#authorizer = authorizer;
  }

  /** For lists; fails if the policy denies it everywhere. */
  async view(
    caller: Caller,
    permission: ProjectPermission,
  ): Promise<AuthorizedView> {
    const [view] = await this.viewEach(caller, permission, []);
    return view;
  }

  /** As `view`, with more permissions in the same question; undefined for those that hold nowhere. */
  async viewEach(
    caller: Caller,
    permission: ProjectPermission,
    more: readonly ProjectPermission[],
  ): Promise<[AuthorizedView, ...(AuthorizedView | undefined)[]]> {
    const decisions = await this.#authorizer.projectsEach(caller, [
      permission,
      ...more,
    ]);
    const claims = claimsOfCaller(caller);
    const [first, ...rest] = decisions.map(
      (allows, index) =>
        allows &&
        new AuthorizedView(
          this.#snapshots,
          this.#members,
          scope =>
            isEnough(
              rolesOf(scope, claims),
              index === 0 ? permission : more[index - 1],
              caller,
            ) && allows(scope),
        ),
    );
    if (!first) {
      throw deniedByPolicy(permission);
    }
    return [first, ...rest];
  }

  /** Gives the Projects of a hub in which the caller may do something, with their roles. */
  async projects(
    caller: Caller,
    permission: ProjectPermission,
  ): Promise<(hub: Hub) => VisibleProject[]> {
    const view = await this.view(caller, permission);
    const claims = claimsOfCaller(caller);
    return hub =>
      view.projects(hub).map(project => {
        const { scope, ...place } = namespaceOfProject(
          this.#members,
          hub,
          project,
        );
        return { ...place, hub, roles: rolesOf(scope, claims) };
      });
  }

  /** The Project, if the caller may do there what the permission is about. */
  async project(
    caller: Caller,
    place: NamespaceRef,
    permission: ProjectPermission,
  ): Promise<VisibleProject> {
    const found = await this.namespace(caller, place, permission);
    const { project } = found;
    if (project) {
      return { ...found, project };
    }
    throw requiredRoleOf(permission) === 'viewer'
      ? notVisible(place, false)
      : AccessDeniedError.create(
          `"${place.project}" is the namespace of a tenant. The portal changes nothing in it; create this in a project.`,
          found.adminGroups,
        );
  }

  /** As `project`, and the namespace of a Tenant too. */
  async namespace(
    caller: Caller,
    place: NamespaceRef,
    permission: ProjectPermission,
  ): Promise<VisibleNamespace> {
    const hub = this.#snapshots.hub(place.hub);
    await this.#snapshots.assertReadable(hub, ['project', 'tenant']);
    const found = findNamespace(this.#members, hub, place.project);
    const claims = claimsOfCaller(caller);
    if (!found || !isMember(found.scope.members, claims)) {
      throw notVisible(place, found !== undefined);
    }
    const { scope, ...rest } = found;
    const roles = rolesOf(scope, claims);
    // In the namespace of a Tenant there is nothing but to look, whatever one's role.
    if (rest.project && !isEnough(roles, permission, caller)) {
      throw withoutRole(
        permission,
        `the project "${place.project}"`,
        rest.adminGroups,
      );
    }
    const allows = await this.#authorizer.projects(caller, permission);
    if (!allows?.(scope)) {
      throw deniedByPolicy(permission, rest.adminGroups);
    }
    return { ...rest, hub, roles };
  }

  /** Whether the caller may do something in a namespace, which may not be there. */
  async shows(
    caller: Caller,
    place: NamespaceRef,
    permission: ProjectPermission,
  ): Promise<boolean> {
    try {
      await this.namespace(caller, place, permission);
      return true;
    } catch (error) {
      if (
        error instanceof NotVisibleError ||
        error instanceof AccessDeniedError
      ) {
        return false;
      }
      throw error;
    }
  }

  /** The Tenants of a hub that a caller may see; fails if the policy denies it everywhere. */
  async tenants(
    caller: Caller,
    hub: Hub,
    permission: TenantPermission,
  ): Promise<TenantView[]> {
    const allows = await this.#authorizer.tenants(caller, permission);
    if (!allows) {
      throw deniedByPolicy(permission);
    }
    const claims = claimsOfCaller(caller);
    const source = this.#members.source(hub);
    return this.#snapshots
      .list(hub, 'tenant')
      .filter(
        tenant =>
          isMember(this.#members.inTenant(tenant, source), claims) &&
          allows(this.#members.tenantScope(tenant)),
      );
  }

  /** The Tenant, if the caller may do there what the permission is about. */
  async tenant(
    caller: Caller,
    place: { readonly hub: string; readonly tenant: string },
    permission: TenantPermission,
  ): Promise<VisibleTenant> {
    const hub = this.#snapshots.hub(place.hub);
    await this.#snapshots.assertReadable(hub, ['project', 'tenant']);
    const tenant = this.#snapshots.find(hub, 'tenant', '', place.tenant);
    const holders =
      tenant && this.#members.inTenant(tenant, this.#members.source(hub));
    const claims = claimsOfCaller(caller);
    if (!tenant || !holders || !isMember(holders, claims)) {
      throw NotVisibleError.create(
        `tenant "${place.tenant}" on the hub "${hub.id}"`,
        tenant !== undefined,
      );
    }
    const adminGroups = this.#members
      .groupsOf(hub)
      .forPeople(tenant.adminGroups);
    const roles = claims ? rolesHeld(holders, claims) : [];
    if (!isEnough(roles, permission, caller)) {
      throw withoutRole(permission, `the tenant "${tenant.name}"`, adminGroups);
    }
    const allows = await this.#authorizer.tenants(caller, permission);
    if (!allows?.(this.#members.tenantScope(tenant))) {
      throw deniedByPolicy(permission, adminGroups);
    }
    return {
      hub,
      tenant,
      roles,
      adminGroups,
      mappedGroups: tenant.adminGroups,
    };
  }

  /** Fails unless the person has the role for something in one Tenant of a hub, and the policy allows it there. */
  async assertInAnyTenant(
    person: Person,
    hub: Hub,
    permission: TenantPermission,
  ): Promise<void> {
    const visible = await this.tenants(person, hub, permission);
    const claims = claimsOf(person.ownershipRefs);
    const source = this.#members.source(hub);
    const required = requiredRoleOf(permission);
    if (
      !visible.some(tenant =>
        rolesHeld(this.#members.inTenant(tenant, source), claims).includes(
          required,
        ),
      )
    ) {
      throw withoutRole(permission, `any tenant on the hub "${hub.id}"`, [
        ...new Set(
          this.#members
            .groupsOf(hub)
            .forPeople(visible.flatMap(({ adminGroups }) => adminGroups)),
        ),
      ]);
    }
  }
}
