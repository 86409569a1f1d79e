import type {
  ProjectPermission,
  ProjectView,
  Role,
} from '@paletteai/backstage-plugin-paletteai-common';
import type { Hub } from '@paletteai/backstage-plugin-paletteai-node';
import { AccessDeniedError } from '../errors/AccessDeniedError';
import { NotVisibleError } from '../errors/NotVisibleError';
import type { HubSnapshots } from '../hubs/HubSnapshots';
import type { Caller } from '../identity/Caller';
import type { Authorizer } from '../permissions/Authorizer';
import { refSet, rolesOfRefs } from './MemberRefs';
import type { ScopeReader } from './ScopeReader';

/** A project that a caller may see, and what they are in it. */
export interface VisibleProject {
  readonly hub: Hub;
  readonly project: ProjectView;
  /** Empty for services. */
  readonly roles: Role[];
  /** Groups whose members can grant more. */
  readonly adminGroups: string[];
}

/** Checks whether a caller can perform an action in a Project. */
export type ProjectFilter = (hub: Hub, project: ProjectView) => boolean;

/** Finds projects, and only those that the caller is a member of. */
export class ProjectDirectory {
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
  ): ProjectDirectory {
    return new ProjectDirectory(snapshots, scopes, authorizer);
  }

  /** Checks for each Project whether the caller can perform an action in it; fails if there is none. */
  async filter(
    caller: Caller,
    permission: ProjectPermission,
  ): Promise<ProjectFilter> {
    const [maySee] = await this.filterEach(caller, permission, []);
    return maySee;
  }

  /** Gives the projects of a hub in which the caller may do something, with their roles; fails if they may nowhere. */
  async list(
    caller: Caller,
    permission: ProjectPermission,
  ): Promise<(hub: Hub) => VisibleProject[]> {
    const allows = await this.#authorizer.projects(caller, permission);
    if (!allows) {
      throw denied(permission);
    }
    const membershipIn = this.#membership(caller);
    return hub =>
      this.#snapshots.list(hub, 'project').flatMap(project => {
        const { isMember, roles } = membershipIn(hub, project);
        return isMember && allows(this.#scopes.projectScope(hub, project))
          ? [
              {
                hub,
                project,
                roles,
                adminGroups: this.#scopes.adminGroups(hub, project),
              },
            ]
          : [];
      });
  }

  /** As `filter`, with more permissions in the same question; undefined for those that hold nowhere. */
  async filterEach(
    caller: Caller,
    permission: ProjectPermission,
    more: readonly ProjectPermission[],
  ): Promise<[ProjectFilter, ...(ProjectFilter | undefined)[]]> {
    const decisions = await this.#authorizer.projectsEach(caller, [
      permission,
      ...more,
    ]);
    const isMember = this.#membership(caller);
    const [first, ...rest] = decisions.map(
      (allows): ProjectFilter | undefined =>
        allows &&
        ((hub, project) =>
          isMember(hub, project).isMember &&
          allows(this.#scopes.projectScope(hub, project))),
    );
    if (!first) {
      throw denied(permission);
    }
    return [first, ...rest];
  }

  /** The project, if the caller is a member and the policy allows it. */
  async require(
    caller: Caller,
    place: { readonly hub: string; readonly project: string },
    permission: ProjectPermission,
  ): Promise<VisibleProject> {
    const hub = this.#snapshots.hub(place.hub);
    await this.#snapshots.assertReadable(hub, ['project', 'tenant']);
    const project = this.#snapshots.find(
      hub,
      'project',
      place.project,
      place.project,
    );
    const { isMember, roles } = project
      ? this.#membership(caller)(hub, project)
      : { isMember: false, roles: [] };
    if (!project || !isMember) {
      throw NotVisibleError.create(
        `project "${place.project}" on the hub "${hub.id}"`,
        project !== undefined,
      );
    }
    const adminGroups = this.#scopes.adminGroups(hub, project);
    const allows = await this.#authorizer.projects(caller, permission);
    if (!allows?.(this.#scopes.projectScope(hub, project))) {
      throw denied(permission, adminGroups);
    }
    return { hub, project, roles, adminGroups };
  }

  #membership(caller: Caller) {
    const refs =
      caller.type === 'person' ? refSet(caller.ownershipRefs) : undefined;
    return (
      hub: Hub,
      project: ProjectView,
    ): { isMember: boolean; roles: Role[] } => {
      if (!refs) {
        return { isMember: true, roles: [] };
      }
      const { members } = this.#scopes.projectScope(hub, project);
      const roles = rolesOfRefs(members, refs);
      return { isMember: roles.length > 0, roles };
    };
  }
}

function denied(
  permission: ProjectPermission,
  adminGroups: readonly string[] = [],
): AccessDeniedError {
  return AccessDeniedError.create(
    `The permission policy of the portal denies you this permission (${permission.name})`,
    adminGroups,
  );
}
