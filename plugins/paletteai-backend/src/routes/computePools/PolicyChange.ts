import { ConflictError } from '@backstage/errors';
import type {
  ComputePool,
  ComputePoolView,
  DeletionPolicy,
  ObjectOutcome,
} from '@paletteai/backstage-plugin-paletteai-common';
import { HubConflictError } from '@paletteai/backstage-plugin-paletteai-node';
import { uidOf } from '../../writes/deleteInOrder';

/** The pool that a person wants to delete, on its hub. */
export interface PoolOnHub {
  readonly view: ComputePoolView;
  /** As it is now: the snapshot may be older than what somebody did just now. */
  read(): Promise<ComputePool | undefined>;
  /** Fails as stale if the pool is not the one that was read, or changed since. */
  setPolicy(
    read: ComputePool,
    deletionPolicy: DeletionPolicy | null,
  ): Promise<void>;
}

const MAX_ATTEMPTS = 5;

/** The deletion policy of a pool was changed, to delete the pool next. */
export class PolicyChange {
  readonly #pool: PoolOnHub;
  readonly #policy: DeletionPolicy;
  readonly #previous: DeletionPolicy | undefined;

  private constructor(
    pool: PoolOnHub,
    policy: DeletionPolicy,
    previous: DeletionPolicy | undefined,
  ) {
    this.#pool = pool;
    this.#policy = policy;
    this.#previous = previous;
  }

  /**
   * Changes the policy of exactly the pool that the person saw, not of another one of its name.
   *
   * @returns undefined if there is nothing to change
   */
  static async make(
    pool: PoolOnHub,
    policy: DeletionPolicy,
  ): Promise<PolicyChange | undefined> {
    const before = await setPolicy(
      pool,
      policy,
      live => live.deletionPolicy !== policy,
    );
    return before && new PolicyChange(pool, policy, before.deletionPolicy);
  }

  /** What is said about it. */
  outcome(): ObjectOutcome {
    return this.#outcomeOf(this.#set());
  }

  /** Puts the policy back after the deletion failed, unless the deletion has begun all the same. */
  async undo(): Promise<ObjectOutcome> {
    const back = this.#previous ?? 'the default';
    try {
      const before = await setPolicy(
        this.#pool,
        this.#previous,
        ({ deletingSince, deletionPolicy }) =>
          deletingSince === undefined && deletionPolicy === this.#policy,
      );
      return before
        ? this.#outcomeOf(
            `${this.#set()}, then back to ${back}, because the deletion failed`,
          )
        : this.outcome();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return this.#outcomeOf(
        `${this.#set()}, and not back to ${back}: ${reason}`,
      );
    }
  }

  #set(): string {
    return `Deletion policy set to ${this.#policy}`;
  }

  #outcomeOf(message: string): ObjectOutcome {
    return { ref: this.#pool.view.ref, outcome: 'changed', message };
  }
}

/**
 * Controllers write the status at any time, so a pool that changed meanwhile is looked at again.
 *
 * @returns the pool before the change; undefined if it is gone or not as wanted
 */
async function setPolicy(
  pool: PoolOnHub,
  policy: DeletionPolicy | undefined,
  isWanted: (live: ComputePool) => boolean,
): Promise<ComputePool | undefined> {
  for (let attempt = 1; ; attempt += 1) {
    const live = await pool.read();
    if (live && live.uid !== uidOf(pool.view)) {
      throw new ConflictError(
        `The Compute Pool "${live.name}" was deleted, and another one has its name now. Reload the page.`,
      );
    }
    if (!live?.variant || !isWanted(live)) {
      return undefined;
    }
    try {
      await pool.setPolicy(live, policy ?? null);
      return live;
    } catch (error) {
      const isStale =
        error instanceof HubConflictError && error.conflict === 'stale';
      if (!isStale || attempt === MAX_ATTEMPTS) {
        throw error;
      }
    }
  }
}
