import {
  ACCESS_ACTIONS,
  AccessAction,
  AccessResponse,
  expectedActions,
} from '@paletteai/backstage-plugin-paletteai-common';
import { HubUnavailableError } from '@paletteai/backstage-plugin-paletteai-node';
import type { Person } from '../identity/Caller';
import type { HubIdentities } from '../identity/HubIdentities';
import type {
  VisiblePlace,
  VisibleProject,
  VisibleTenant,
} from '../membership/VisiblePlace';
import type { HubAllowedActions, HubActionsScope } from './HubAllowedActions';
import type { PolicyActions } from './PolicyActions';

/**
 * Tells what a person may do: what the policy of the portal, their roles in PaletteAI and the roles of the hub all allow.
 */
export class AccessChecks {
  readonly #identities: HubIdentities;
  readonly #policy: PolicyActions;
  readonly #hubActions: HubAllowedActions;

  constructor(
    identities: HubIdentities,
    policy: PolicyActions,
    hubActions: HubAllowedActions,
  ) {
    this.#identities = identities;
    this.#policy = policy;
    this.#hubActions = hubActions;
  }

  async inProject(
    person: Person,
    project: VisibleProject,
  ): Promise<AccessResponse> {
    const accessIn = await this.inProjects(person, ACCESS_ACTIONS);
    return accessIn(project);
  }

  /** Tells for each project which of the actions are allowed. The hub is not asked where nothing can be. */
  async inProjects(
    person: Person,
    actions: readonly AccessAction[],
  ): Promise<(project: VisibleProject) => Promise<AccessResponse>> {
    const policyIn = await this.#policy.inProjects(person);
    return async visible => {
      const { hub, project, roles, adminGroups } = visible;
      const policy = policyIn(hub, project);
      const possible = expectedActions(roles).filter(
        action => actions.includes(action) && policy.has(action),
      );
      const answer = await this.#askHub(person, visible, possible, {
        namespace: project.name,
        version: project.resourceVersion,
      });
      return {
        roles,
        allowed: answer ?? possible,
        adminGroups,
        decidedBy: answer ? 'hub' : 'roles',
      };
    };
  }

  /** @param mayCreate - whether the policy of the portal lets the person create projects in the tenant */
  async inTenant(
    person: Person,
    visible: VisibleTenant,
    mayCreate: boolean,
  ): Promise<AccessResponse> {
    const { adminGroups, roles } = visible;
    // The right to create Projects applies to the whole hub, so the role in this Tenant is checked as well.
    const possible = expectedActions(roles).filter(
      action => mayCreate && action === 'project.create',
    );
    const answer = await this.#askHub(person, visible, possible, {});
    return {
      // Members of its Projects look at the Tenant, but there is no such role in it.
      roles: roles.filter(role => role === 'tenantAdmin'),
      allowed: answer ?? possible,
      adminGroups,
      decidedBy: answer ? 'hub' : 'roles',
    };
  }

  /** @returns undefined if the hub cannot be asked */
  async #askHub(
    person: Person,
    place: VisiblePlace,
    actions: readonly AccessAction[],
    about: Pick<HubActionsScope, 'namespace' | 'version'>,
  ): Promise<AccessAction[] | undefined> {
    if (actions.length === 0) {
      return [];
    }
    try {
      const identity = await this.#identities.of(person, place);
      return await this.#hubActions.allowed(
        { ...about, hub: place.hub, identity },
        actions,
      );
    } catch (error) {
      if (error instanceof HubUnavailableError) {
        return undefined;
      }
      throw error;
    }
  }
}
