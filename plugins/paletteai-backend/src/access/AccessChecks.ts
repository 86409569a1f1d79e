import {
  ACCESS_ACTIONS,
  AccessAction,
  AccessResponse,
  expectedActions,
} from '@paletteai/backstage-plugin-paletteai-common';
import type { Person } from '../identity/Caller';
import type { HubIdentities } from '../identity/HubIdentities';
import type { VisibleProject } from '../membership/ProjectDirectory';
import type { VisibleTenant } from '../membership/TenantDirectory';
import type { HubActions } from './HubActions';
import type { PolicyActions } from './PolicyActions';

/**
 * Tells what a person may do: what the policy of the portal, their roles in PaletteAI and the roles of the hub all allow.
 */
export class AccessChecks {
  readonly #identities: HubIdentities;
  readonly #policy: PolicyActions;
  readonly #hubActions: HubActions;

  constructor(
    identities: HubIdentities,
    policy: PolicyActions,
    hubActions: HubActions,
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
    return async ({ hub, project, roles, adminGroups }) => {
      const policy = policyIn(hub, project);
      const possible = expectedActions(roles).filter(
        action => actions.includes(action) && policy.has(action),
      );
      const answer = await this.#hubActions.allowed(
        {
          hub,
          identity: await this.#identities.of(person, hub),
          namespace: project.name,
          version: project.resourceVersion,
        },
        possible,
      );
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
    { hub, tenant, roles }: VisibleTenant,
    mayCreate: boolean,
  ): Promise<AccessResponse> {
    // The right to create Projects applies to the whole hub, so the role in this Tenant is checked as well.
    const possible: AccessAction[] =
      mayCreate && roles.includes('tenantAdmin') ? ['project.create'] : [];
    const answer = await this.#hubActions.allowed(
      { hub, identity: await this.#identities.of(person, hub) },
      possible,
    );
    return {
      roles,
      allowed: answer ?? possible,
      adminGroups: tenant.adminGroups,
      decidedBy: answer ? 'hub' : 'roles',
    };
  }
}
