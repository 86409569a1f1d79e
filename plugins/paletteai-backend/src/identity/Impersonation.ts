import type { LoggerService } from '@backstage/backend-plugin-api';
import { ServiceUnavailableError } from '@backstage/errors';
import {
  describeProblem,
  KindDefinition,
  MessageCode,
  RequestProblem,
} from '@paletteai/backstage-plugin-paletteai-common';
import {
  Hub,
  HubIdentity,
  HubNotFoundError,
} from '@paletteai/backstage-plugin-paletteai-node';
import { LRUCache } from 'lru-cache';
import limitConcurrency from 'p-limit';

const MAX_CACHED = 10_000;
const MAX_REFUSED_GROUPS = 50;
const MAX_CONCURRENT = 8;
const ALLOWED_TTL_MS = 5 * 60_000;
/** Short, so that a right that was added counts soon. */
const REFUSED_TTL_MS = 30_000;
const VERIFIED_MS = 5 * 60_000;

/** The right to impersonate a group, and that of Kubernetes' constrained impersonation. */
const RIGHTS = [
  { verb: 'impersonate', group: '' },
  { verb: 'impersonate:user-info', group: 'authentication.k8s.io' },
] as const;

/** A group that Kubernetes gives to everybody whom it knows. */
const AUTHENTICATED = 'system:authenticated';

interface GroupQuestion {
  readonly hub: Hub;
  readonly group: string;
}

interface IdentityQuestion {
  readonly hub: Hub;
  readonly identity: HubIdentity;
}

/**
 * Asks the hubs whether the portal's account can act for people there: for which groups, and whether
 * the hub sees the person at all. What was wrong is remembered, to be shown with the hub.
 */
export class Impersonation {
  readonly #logger: LoggerService;
  readonly #limit = limitConcurrency(MAX_CONCURRENT);
  readonly #refusedGroups = new Map<string, Set<string>>();
  readonly #mistakes = new Map<string, RequestProblem>();
  readonly #rights = new LRUCache<string, boolean, GroupQuestion>({
    max: MAX_CACHED,
    fetchMethod: async (_key, _stale, { context, options }) => {
      const isAllowed = await this.#limit(() => mayImpersonate(context));
      options.ttl = isAllowed ? ALLOWED_TTL_MS : REFUSED_TTL_MS;
      return isAllowed;
    },
  });
  readonly #verified = new LRUCache<string, boolean, IdentityQuestion>({
    max: MAX_CACHED,
    ttl: VERIFIED_MS,
    fetchMethod: async (_key, _stale, { context }) => {
      await this.#verify(context);
      return true;
    },
  });

  constructor(logger: LoggerService) {
    this.#logger = logger;
  }

  /** Those of some groups for which the portal may not act. */
  async refused(hub: Hub, groups: readonly string[]): Promise<string[]> {
    const answers = await Promise.all(
      groups.map(group =>
        this.#rights.fetch(JSON.stringify([hub.id, group]), {
          context: { hub, group },
        }),
      ),
    );
    return groups.filter((_group, index) => !answers[index]);
  }

  /** The others, for somebody who belongs to all of them. What they lack is shown with the hub. */
  async allowed(hub: Hub, groups: readonly string[]): Promise<string[]> {
    const refused = new Set(await this.refused(hub, groups));
    const known = this.#refusedGroups.get(hub.id) ?? new Set();
    this.#refusedGroups.set(hub.id, known);
    for (const group of groups) {
      if (!refused.has(group)) {
        known.delete(group);
      } else if (!known.has(group) && known.size < MAX_REFUSED_GROUPS) {
        known.add(group);
        this.#logger.warn(
          `Hub "${hub.id}": ${refusedGroup(group, '').message}`,
        );
      }
    }
    return groups.filter(group => !refused.has(group));
  }

  /**
   * Fails unless the hub takes the identity for just that person with just those groups. A gateway on
   * the way that drops the headers would otherwise make every change one of the portal's own account.
   */
  async assertVerified(hub: Hub, identity: HubIdentity): Promise<void> {
    await this.#verified.fetch(JSON.stringify([hub.id, identity]), {
      context: { hub, identity },
    });
  }

  /**
   * What keeps the portal from acting for people on a hub.
   *
   * @param isTold - whether the caller may know of a group
   */
  problems(hub: Hub, isTold: (group: string) => boolean): RequestProblem[] {
    const mistake = this.#mistakes.get(hub.id);
    return [
      ...(mistake ? [mistake] : []),
      ...[...(this.#refusedGroups.get(hub.id) ?? [])]
        .filter(isTold)
        .map(group => refusedGroup(group, '')),
    ];
  }

  async #verify({ hub, identity }: IdentityQuestion): Promise<void> {
    let seen: { user: string; groups: string[] };
    try {
      seen = await hub.client(identity).whoAmI();
    } catch (error) {
      if (error instanceof HubNotFoundError) {
        throw this.#mistake(hub, 'hub.impersonation.unverifiable');
      }
      throw error;
    }
    const expected = new Set([...identity.groups, AUTHENTICATED]);
    if (
      seen.user !== identity.user ||
      seen.groups.length !== expected.size ||
      !seen.groups.every(group => expected.has(group))
    ) {
      this.#logger.error(
        `The hub "${hub.id}" takes requests for ${JSON.stringify(
          identity,
        )} as those of ${JSON.stringify(seen)}`,
      );
      throw this.#mistake(hub, 'hub.impersonation.ignored');
    }
    this.#mistakes.delete(hub.id);
  }

  #mistake(hub: Hub, code: MessageCode): Error {
    const problem = describeProblem(code, '');
    this.#mistakes.set(hub.id, problem);
    return new ServiceUnavailableError(
      `Nothing can be changed on the hub "${hub.id}". ${problem.message}`,
    );
  }
}

/** Says that the portal may not act for a group, and what to add to its rights. */
export function refusedGroup(group: string, path: string): RequestProblem {
  return describeProblem('hub.impersonation.group', path, { group });
}

async function mayImpersonate({ hub, group }: GroupQuestion): Promise<boolean> {
  const client = hub.client();
  for (const right of RIGHTS) {
    const kind: KindDefinition = {
      group: right.group,
      version: 'v1',
      kind: 'Group',
      plural: 'groups',
      namespaced: false,
    };
    if (await client.isAllowed({ verb: right.verb, kind, name: group })) {
      return true;
    }
  }
  return false;
}
