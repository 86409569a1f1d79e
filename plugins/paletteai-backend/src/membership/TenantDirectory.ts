import type {
  Role,
  TenantPermission,
  TenantView,
} from '@paletteai/backstage-plugin-paletteai-common';
import type { Hub } from '@paletteai/backstage-plugin-paletteai-node';
import { AccessDeniedError } from '../errors/AccessDeniedError';
import { NotVisibleError } from '../errors/NotVisibleError';
import type { HubSnapshots } from '../hubs/HubSnapshots';
import type { Caller, Person } from '../identity/Caller';
import type { Authorizer } from '../permissions/Authorizer';
import { refSet, rolesOfRefs } from './MemberRefs';
import type { ScopeReader } from './ScopeReader';

/** A tenant that a caller may see, and what they are in it. */
export interface VisibleTenant {
  readonly hub: Hub;
  readonly tenant: TenantView;
  /** Whether they administer it; members of its projects see it too. */
  readonly roles: Role[];
}

/** Finds tenants, and only those that the caller administers or has a project in. */
export class TenantDirectory {
  readonly #snapshots: HubSnapshots;
  readonly #scopes: ScopeReader;
  readonly #authorizer: Authorizer;

  private constructor(
    snapshots: HubSnapshots,
    scopes: ScopeReader,
    authorizer: Authorizer,
  ) {
    this.#snapshots = snapshots;
    this.#scopes = scopes;
    this.#authorizer = authorizer;
  }

  static create(
    snapshots: HubSnapshots,
    scopes: ScopeReader,
    authorizer: Authorizer,
  ): TenantDirectory {
    return new TenantDirectory(snapshots, scopes, authorizer);
  }

  /** The Tenants of a hub for which the caller can perform an action; fails if there are none. */
  async list(
    caller: Caller,
    hub: Hub,
    permission: TenantPermission,
  ): Promise<TenantView[]> {
    const allows = await this.#authorizer.tenants(caller, permission);
    if (!allows) {
      throw denied(permission);
    }
    const isVisible = this.#visibility(caller, hub);
    return this.#snapshots
      .list(hub, 'tenant')
      .filter(
        tenant => isVisible(tenant) && allows(this.#scopes.tenantScope(tenant)),
      );
  }

  /** Fails unless the person is an admin of a Tenant on a hub and can perform an action for it. */
  async assertAdministersAny(
    person: Person,
    hub: Hub,
    permission: TenantPermission,
  ): Promise<void> {
    const visible = await this.list(person, hub, permission);
    if (!visible.some(tenant => this.#isAdmin(person, tenant))) {
      throw AccessDeniedError.create(
        `You are not an admin of any Tenant on the hub "${hub.id}" for which the permission policy of the portal grants you this permission (${permission.name})`,
        [...new Set(visible.flatMap(({ adminGroups }) => adminGroups))],
      );
    }
  }

  async require(
    caller: Caller,
    place: { readonly hub: string; readonly tenant: string },
    permission: TenantPermission,
  ): Promise<VisibleTenant> {
    const hub = this.#snapshots.hub(place.hub);
    await this.#snapshots.assertReadable(hub, ['project', 'tenant']);
    const tenant = this.#snapshots.find(hub, 'tenant', '', place.tenant);
    if (!tenant || !this.#visibility(caller, hub)(tenant)) {
      throw NotVisibleError.create(
        `tenant "${place.tenant}" on the hub "${hub.id}"`,
        tenant !== undefined,
      );
    }
    const scope = this.#scopes.tenantScope(tenant);
    const allows = await this.#authorizer.tenants(caller, permission);
    if (!allows?.(scope)) {
      throw denied(permission, tenant.adminGroups);
    }
    const isAdmin = caller.type === 'person' && this.#isAdmin(caller, tenant);
    return { hub, tenant, roles: isAdmin ? ['tenantAdmin'] : [] };
  }

  #isAdmin({ ownershipRefs }: Person, tenant: TenantView): boolean {
    const refs = refSet(ownershipRefs);
    return this.#scopes
      .tenantScope(tenant)
      .adminRefs.some(ref => refs.has(ref));
  }

  #visibility(caller: Caller, hub: Hub): (tenant: TenantView) => boolean {
    if (caller.type === 'service') {
      return () => true;
    }
    const refs = refSet(caller.ownershipRefs);
    const withProject = new Set(
      this.#snapshots
        .list(hub, 'project')
        .filter(project => {
          const { members } = this.#scopes.projectScope(hub, project);
          return rolesOfRefs(members, refs).length > 0;
        })
        .map(({ tenant }) => tenant),
    );
    return tenant =>
      withProject.has(tenant.name) ||
      this.#scopes.tenantScope(tenant).adminRefs.some(ref => refs.has(ref));
  }
}

function denied(
  permission: TenantPermission,
  adminGroups: readonly string[] = [],
): AccessDeniedError {
  return AccessDeniedError.create(
    `The permission policy of the portal denies you this permission (${permission.name})`,
    adminGroups,
  );
}
