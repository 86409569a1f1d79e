import type { LoggerService } from '@backstage/backend-plugin-api';
import {
  ACCESS_ACTIONS,
  AccessAction,
  accessCheckOf,
  KINDS,
} from '@paletteai/backstage-plugin-paletteai-common';
import {
  Hub,
  HubIdentity,
  HubUnavailableError,
} from '@paletteai/backstage-plugin-paletteai-node';
import { LRUCache } from 'lru-cache';
import limitConcurrency from 'p-limit';

const CACHE_TTL_MS = 30_000;
const MAX_KEPT = 10_000;
/** Requests to one hub, whoever asks. */
const MAX_CONCURRENT = 8;

/** Whom and what part of a hub a question is about. */
export interface HubActionsScope {
  readonly hub: Hub;
  readonly identity: HubIdentity;
  /** Absent for the whole cluster. */
  readonly namespace?: string;
  /** Changes with what the question is about; roles are given right after a project was created. */
  readonly version?: string;
}

interface ByRules {
  readonly allowed: ReadonlySet<AccessAction>;
  /** Whether what is not allowed is denied for certain. */
  readonly isComplete: boolean;
}

type Review = HubActionsScope & { readonly action: AccessAction };

/**
 * Tells what the roles of a hub allow. One request tells all about a namespace; where the hub cannot list all rules,
 * what is not among them is asked for by itself.
 */
export class HubAllowedActions {
  readonly #logger: LoggerService;
  readonly #limits = new Map<string, ReturnType<typeof limitConcurrency>>();
  readonly #rules: LRUCache<string, ByRules, HubActionsScope>;
  readonly #reviews: LRUCache<string, { isAllowed: boolean }, Review>;

  constructor(logger: LoggerService) {
    this.#logger = logger;
    this.#rules = new LRUCache({
      max: MAX_KEPT,
      ttl: CACHE_TTL_MS,
      fetchMethod: (_key, _stale, { context }) => this.#readRules(context),
    });
    this.#reviews = new LRUCache({
      max: MAX_KEPT,
      ttl: CACHE_TTL_MS,
      fetchMethod: (_key, _stale, { context }) => this.#review(context),
    });
  }

  /** @returns those of the actions that are allowed; undefined if the hub cannot be asked */
  async allowed(
    scope: HubActionsScope,
    actions: readonly AccessAction[],
  ): Promise<AccessAction[] | undefined> {
    if (actions.length === 0) {
      return [];
    }
    const { hub, identity, namespace, version } = scope;
    const place = [hub.id, identity, namespace, version];
    try {
      const byRules =
        namespace === undefined
          ? undefined
          : await this.#rules.fetch(JSON.stringify(place), { context: scope });
      const verdicts = await Promise.all(
        actions.map(async action => {
          if (byRules?.allowed.has(action) || byRules?.isComplete) {
            return byRules.allowed.has(action);
          }
          const { verb, kind } = accessCheckOf(action);
          const review = await this.#reviews.fetch(
            JSON.stringify([...place, verb, kind]),
            { context: { ...scope, action } },
          );
          return review?.isAllowed;
        }),
      );
      return actions.filter((_action, index) => verdicts[index]);
    } catch (error) {
      if (!(error instanceof HubUnavailableError)) {
        throw error;
      }
      this.#logger.warn(error.logMessage);
      return undefined;
    }
  }

  async #readRules({
    hub,
    identity,
    namespace = '',
  }: HubActionsScope): Promise<ByRules> {
    try {
      const rules = await this.#limit(hub, () =>
        hub.client(identity).accessRules(namespace),
      );
      return {
        allowed: new Set(
          ACCESS_ACTIONS.filter(action => {
            const { verb, kind } = accessCheckOf(action);
            return rules.allows(verb, KINDS[kind]);
          }),
        ),
        isComplete: rules.isComplete,
      };
    } catch (error) {
      if (error instanceof HubUnavailableError) {
        throw error;
      }
      // If something else is in the way, such as a right that the portal lacks, the reviews say what.
      return { allowed: new Set(), isComplete: false };
    }
  }

  async #review({ hub, identity, namespace, action }: Review) {
    const { verb, kind } = accessCheckOf(action);
    const isAllowed = await this.#limit(hub, () =>
      hub.client(identity).isAllowed({ verb, kind: KINDS[kind], namespace }),
    );
    return { isAllowed };
  }

  #limit<T>({ id }: Hub, ask: () => Promise<T>): Promise<T> {
    const limit = this.#limits.get(id) ?? limitConcurrency(MAX_CONCURRENT);
    this.#limits.set(id, limit);
    return limit(ask);
  }
}
