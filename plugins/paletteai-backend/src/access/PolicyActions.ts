import {
  ACCESS_ACTIONS,
  AccessAction,
  projectPermissions,
  ProjectView,
} from '@paletteai/backstage-plugin-paletteai-common';
import type { Hub } from '@paletteai/backstage-plugin-paletteai-node';
import type { Person } from '../identity/Caller';
import type { HubMembers } from '../membership/HubMembers';
import type { Authorizer } from '../permissions/Authorizer';

/** Tells what the policy of the portal allows. */
export class PolicyActions {
  readonly #authorizer: Authorizer;
  readonly #members: HubMembers;

  constructor(authorizer: Authorizer, members: HubMembers) {
    this.#authorizer = authorizer;
    this.#members = members;
  }

  /** Asks once, and then tells for each project. */
  async inProjects(
    person: Person,
  ): Promise<(hub: Hub, project: ProjectView) => ReadonlySet<AccessAction>> {
    const decisions = await this.#authorizer.projectsEach(
      person,
      projectPermissions,
    );
    return (hub, project) => {
      const scope = this.#members.projectScope(hub, project);
      const allowed = new Set(
        projectPermissions
          .filter((_permission, index) => decisions[index]?.(scope))
          .map(({ name }) => name),
      );
      return new Set(
        ACCESS_ACTIONS.filter(action => allowed.has(permissionName(action))),
      );
    };
  }
}

/** Workload Profiles are part of Profile Bundles and have no permission of their own. */
function permissionName(action: AccessAction): string {
  return action === 'workloadProfile.read'
    ? 'paletteai.profileBundle.read'
    : `paletteai.${action}`;
}
