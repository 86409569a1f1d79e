import type { LoggerService } from '@backstage/backend-plugin-api';
import {
  ACCESS_ACTIONS,
  AccessAction,
  accessCheckOf,
  AccessResponse,
  expectedActions,
  KINDS,
} from '@paletteai/backstage-plugin-paletteai-common';
import {
  Hub,
  HubIdentity,
  HubUnavailableError,
} from '@paletteai/backstage-plugin-paletteai-node';
import { LRUCache } from 'lru-cache';
import limitConcurrency from 'p-limit';
import type { Person } from '../identity/Caller';
import type { HubIdentities } from '../identity/HubIdentities';
import type { VisibleProject } from '../membership/ProjectDirectory';
import type { VisibleTenant } from '../membership/TenantDirectory';
import { PolicyActions } from './PolicyActions';

const KEPT_MS = 30_000;
const MAX_KEPT = 10_000;
const AT_ONCE = 8;

interface Question {
  readonly hub: Hub;
  readonly identity: HubIdentity;
  /** Absent for the whole cluster. */
  readonly namespace?: string;
  readonly actions: readonly AccessAction[];
  /** Changes with what the question is about; roles are given right after a project was created. */
  readonly version?: string;
}

/** Tells what a person may do: what the policy of the portal and the roles of the hub both allow. */
export class AccessChecks {
  readonly #identities: HubIdentities;
  readonly #policy: PolicyActions;
  readonly #logger: LoggerService;
  readonly #answers: LRUCache<string, AccessAction[], Question>;

  private constructor(
    identities: HubIdentities,
    policy: PolicyActions,
    logger: LoggerService,
  ) {
    this.#identities = identities;
    this.#policy = policy;
    this.#logger = logger;
    this.#answers = new LRUCache({
      max: MAX_KEPT,
      ttl: KEPT_MS,
      fetchMethod: async (_key, _stale, { context }) => askHub(context),
    });
  }

  static create(
    identities: HubIdentities,
    policy: PolicyActions,
    logger: LoggerService,
  ): AccessChecks {
    return new AccessChecks(identities, policy, logger);
  }

  async inProject(
    person: Person,
    { hub, project, roles, adminGroups }: VisibleProject,
  ): Promise<AccessResponse> {
    const policy = await this.#policy.inProject(person, hub, project);
    const answer = await this.#ask({
      hub,
      identity: await this.#identities.of(person, hub),
      namespace: project.name,
      actions: ACCESS_ACTIONS,
      version: project.resourceVersion,
    });
    return {
      roles,
      allowed: (answer ?? expectedActions(roles)).filter(action =>
        policy.has(action),
      ),
      adminGroups,
      decidedBy: answer ? 'hub' : 'roles',
    };
  }

  /** @param mayCreate - whether the policy of the portal lets the person create projects in the tenant */
  async inTenant(
    person: Person,
    { hub, tenant, roles }: VisibleTenant,
    mayCreate: boolean,
  ): Promise<AccessResponse> {
    const answer = await this.#ask({
      hub,
      identity: await this.#identities.of(person, hub),
      actions: ['project.create'],
    });
    // The right to create Projects applies to the whole hub, so the role in this Tenant is checked as well.
    const isAdmin = roles.includes('tenantAdmin');
    const allowed = answer ?? expectedActions(roles);
    return {
      roles,
      allowed:
        isAdmin && mayCreate && allowed.includes('project.create')
          ? ['project.create']
          : [],
      adminGroups: tenant.adminGroups,
      decidedBy: answer ? 'hub' : 'roles',
    };
  }

  /** @returns undefined if the hub cannot be asked */
  async #ask(question: Question): Promise<AccessAction[] | undefined> {
    const { hub, identity, namespace, version } = question;
    const key = JSON.stringify([hub.id, identity, namespace, version]);
    try {
      return await this.#answers.fetch(key, { context: question });
    } catch (error) {
      if (!(error instanceof HubUnavailableError)) {
        throw error;
      }
      this.#logger.warn(error.message);
      return undefined;
    }
  }
}

async function askHub(question: Question): Promise<AccessAction[]> {
  const { actions, hub, identity, namespace } = question;
  const client = hub.client(identity);
  const limit = limitConcurrency(AT_ONCE);
  const asked = new Map<string, Promise<boolean>>();
  const answers = actions.map(action => {
    const { kind, verb } = accessCheckOf(action);
    const key = `${verb} ${kind}`;
    const answer =
      asked.get(key) ??
      limit(() => client.isAllowed({ verb, kind: KINDS[kind], namespace }));
    asked.set(key, answer);
    return answer;
  });
  const allowed = await Promise.all(answers);
  return actions.filter((_action, index) => allowed[index]);
}
