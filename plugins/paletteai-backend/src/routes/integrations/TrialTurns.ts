import { LRUCache } from 'lru-cache';
import limitConcurrency from 'p-limit';
import { TooManyRequestsError } from '../../errors/TooManyRequestsError';

const MAX_AT_ONCE = 8;
const MAX_WAITING_PER_PERSON = 2;
const MAX_PEOPLE = 10_000;
const FORGOTTEN_MS = 60 * 60_000;
const FREE_REFUSALS = 3;
const FIRST_PAUSE_MS = 5_000;
const MAX_PAUSE_MS = 5 * 60_000;
const USUAL_TRIAL_SECONDS = 5;

interface Share {
  /** One trial of a person at a time. */
  readonly limit: ReturnType<typeof limitConcurrency>;
  refusals: number;
  pausedUntil: number;
}

/**
 * Whose trial of an integration is next. Each person has one place in the queue, so nobody waits
 * for all that another has asked for; and who gives wrong keys again and again waits longer each
 * time, so keys cannot be guessed.
 */
export class TrialTurns {
  readonly #now: () => number;
  readonly #limit = limitConcurrency(MAX_AT_ONCE);
  readonly #shares: LRUCache<string, Share>;

  /** @param now - milliseconds of a clock that never jumps */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
    this.#shares = new LRUCache({ max: MAX_PEOPLE, ttl: FORGOTTEN_MS });
  }

  /** @param isRefusal - whether what was tried was a wrong key; undefined if that is not known */
  async take<T>(
    person: string,
    work: () => Promise<T>,
    isRefusal: (result: T) => boolean | undefined,
  ): Promise<T> {
    const share = this.#shareOf(person);
    const pauseMs = share.pausedUntil - this.#now();
    if (pauseMs > 0) {
      throw new TooManyRequestsError(
        'Too many keys in a row were rejected. Wait before you try another one.',
        Math.ceil(pauseMs / 1000),
      );
    }
    if (
      share.limit.activeCount + share.limit.pendingCount >
      MAX_WAITING_PER_PERSON
    ) {
      throw new TooManyRequestsError(
        'You are trying several integrations already. Wait until they are done.',
        USUAL_TRIAL_SECONDS,
      );
    }
    const result = await share.limit(() => this.#limit(work));
    this.#count(share, isRefusal(result));
    return result;
  }

  #count(share: Share, isRefusal: boolean | undefined): void {
    if (isRefusal === undefined) {
      return;
    }
    share.refusals = isRefusal ? share.refusals + 1 : 0;
    const paid = share.refusals - FREE_REFUSALS;
    if (paid >= 0) {
      share.pausedUntil =
        this.#now() + Math.min(FIRST_PAUSE_MS * 2 ** paid, MAX_PAUSE_MS);
    }
  }

  #shareOf(person: string): Share {
    const share = this.#shares.get(person) ?? {
      limit: limitConcurrency(1),
      refusals: 0,
      pausedUntil: 0,
    };
    this.#shares.set(person, share);
    return share;
  }
}
