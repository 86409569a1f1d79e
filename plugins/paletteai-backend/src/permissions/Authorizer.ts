import type {
  PermissionsRegistryService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import {
  AuthorizeResult,
  BasicPermission,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import { createConditionAuthorizer } from '@backstage/plugin-permission-node';
import type {
  ProjectPermission,
  TenantPermission,
} from '@paletteai/backstage-plugin-paletteai-common';
import type { Caller } from '../identity/Caller';
import type { ProjectScope, TenantScope } from '../membership/HubMembers';
import {
  paletteaiProjectPermissionResourceRef,
  paletteaiTenantPermissionResourceRef,
} from './rules';

/** Which resources a decision lets through. */
export type Allows<TScope> = (scope: TScope) => boolean;

/** Asks the permission policy of the portal, always with the credentials of the caller. */
export class Authorizer {
  readonly #permissions: PermissionsService;
  readonly #judgeProject: Judge<ProjectScope>;
  readonly #judgeTenant: Judge<TenantScope>;

  /** The resource types have to be registered before. */
  constructor(
    permissions: PermissionsService,
    registry: PermissionsRegistryService,
  ) {
    this.#permissions = permissions;
    this.#judgeProject = createConditionAuthorizer(
      registry.getPermissionRuleset(paletteaiProjectPermissionResourceRef),
    );
    this.#judgeTenant = createConditionAuthorizer(
      registry.getPermissionRuleset(paletteaiTenantPermissionResourceRef),
    );
  }

  async isAllowed(
    caller: Caller,
    permission: BasicPermission,
  ): Promise<boolean> {
    const [{ result }] = await this.#permissions.authorize([{ permission }], {
      credentials: caller.credentials,
    });
    return result === AuthorizeResult.ALLOW;
  }

  /** @returns undefined if the policy denies it for every project */
  async projects(
    caller: Caller,
    permission: ProjectPermission,
  ): Promise<Allows<ProjectScope> | undefined> {
    const [found] = await this.projectsEach(caller, [permission]);
    return found;
  }

  /** As `projects`, for several permissions with one question. */
  async projectsEach(
    caller: Caller,
    permissions: readonly ProjectPermission[],
  ): Promise<(Allows<ProjectScope> | undefined)[]> {
    const decisions = await this.#permissions.authorizeConditional(
      permissions.map(permission => ({ permission })),
      { credentials: caller.credentials },
    );
    return decisions.map(decision => allows(decision, this.#judgeProject));
  }

  /** @returns undefined if the policy denies it for every tenant */
  async tenants(
    caller: Caller,
    permission: TenantPermission,
  ): Promise<Allows<TenantScope> | undefined> {
    const [decision] = await this.#permissions.authorizeConditional(
      [{ permission }],
      { credentials: caller.credentials },
    );
    return allows(decision, this.#judgeTenant);
  }
}

type Judge<TScope> = (decision: PolicyDecision, scope: TScope) => boolean;

function allows<TScope>(
  decision: PolicyDecision,
  judge: Judge<TScope>,
): Allows<TScope> | undefined {
  return decision.result === AuthorizeResult.DENY
    ? undefined
    : scope => judge(decision, scope);
}
