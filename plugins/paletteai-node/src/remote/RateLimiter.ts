import { Clock, systemClock } from '../time/Clock';

/** Requests per second, and how many may be made at once after a pause. */
export interface RateBudget {
  readonly perSecond: number;
  readonly burst: number;
}

/** Hosts are named by people; a bucket that was not used for long is as good as a new one. */
const MAX_BUCKETS = 1_000;

interface Bucket {
  tokens: number;
  updatedAt: number;
  /** The remote asked to wait until then. */
  pausedUntil: number;
  /** Requests are served in the order in which they came. */
  queue: Promise<void>;
}

/**
 * Keeps requests within the budgets of remotes that count per source address: one limiter serves
 * the whole process. A bucket per key; the key should name host and path prefix.
 */
export class RateLimiter {
  readonly #clock: Clock;
  readonly #buckets = new Map<string, Bucket>();

  private constructor(clock: Clock) {
    this.#clock = clock;
  }

  static create(clock: Clock = systemClock): RateLimiter {
    return new RateLimiter(clock);
  }

  /** Resolves when the next request may be sent; rejects when the signal fires. */
  async acquire(
    key: string,
    budget: RateBudget,
    signal?: AbortSignal,
  ): Promise<void> {
    const bucket = this.#bucket(key, budget);
    const turn = bucket.queue.then(() => this.#take(bucket, budget, signal));
    // One caller who gives up must not stop those behind.
    bucket.queue = turn.catch(() => {});
    await turn;
  }

  /** Holds back all requests of a key, because the remote asked for it. */
  pause(key: string, budget: RateBudget, durationMs: number): void {
    const bucket = this.#bucket(key, budget);
    bucket.pausedUntil = Math.max(
      bucket.pausedUntil,
      this.#clock.now() + durationMs,
    );
  }

  /** How long requests of a key are held back because the remote asked for it, in milliseconds. */
  pausedMs(key: string): number {
    const pausedUntil = this.#buckets.get(key)?.pausedUntil ?? 0;
    return Math.max(0, pausedUntil - this.#clock.now());
  }

  async #take(
    bucket: Bucket,
    budget: RateBudget,
    signal: AbortSignal | undefined,
  ): Promise<void> {
    for (;;) {
      signal?.throwIfAborted();
      const now = this.#clock.now();
      refill(bucket, budget, now);
      const pauseMs = bucket.pausedUntil - now;
      const refillMs = ((1 - bucket.tokens) / budget.perSecond) * 1000;
      const waitMs = Math.max(pauseMs, refillMs);
      if (waitMs <= 0) {
        bucket.tokens -= 1;
        return;
      }
      await this.#clock.wait(Math.ceil(waitMs), signal);
    }
  }

  #bucket(key: string, budget: RateBudget): Bucket {
    const bucket = this.#buckets.get(key) ?? {
      tokens: budget.burst,
      updatedAt: this.#clock.now(),
      pausedUntil: 0,
      queue: Promise.resolve(),
    };
    // Put at the end: the first is the one that was not used for longest.
    this.#buckets.delete(key);
    this.#buckets.set(key, bucket);
    const [oldest] = this.#buckets.keys();
    if (this.#buckets.size > MAX_BUCKETS) {
      this.#buckets.delete(oldest);
    }
    return bucket;
  }
}

function refill(bucket: Bucket, budget: RateBudget, now: number): void {
  const gained = ((now - bucket.updatedAt) / 1000) * budget.perSecond;
  bucket.tokens = Math.min(budget.burst, bucket.tokens + gained);
  bucket.updatedAt = now;
}
