import { Clock } from '@paletteai/hub-standin';

/**
 * So many requests in each window of time, for each caller.
 * @internal
 */
export class WindowLimiter {
  readonly #clock: Clock;
  readonly #limit: number;
  readonly #windowMs: number;
  readonly #counts = new Map<string, { window: number; count: number }>();

  private constructor(clock: Clock, limit: number, windowMs: number) {
    this.#clock = clock;
    this.#limit = limit;
    this.#windowMs = windowMs;
  }

  static create(options: {
    clock: Clock;
    limit: number;
    windowMs: number;
  }): WindowLimiter {
    return new WindowLimiter(options.clock, options.limit, options.windowMs);
  }

  /** Counts a request; says how many are left and for how many seconds that holds. */
  take(caller: string): { allowed: boolean; left: number; seconds: number } {
    const now = this.#clock.now();
    const window = Math.floor(now / this.#windowMs);
    const before = this.#counts.get(caller);
    const count = before?.window === window ? before.count + 1 : 1;
    this.#counts.set(caller, { window, count });
    return {
      allowed: count <= this.#limit,
      left: Math.max(0, this.#limit - count),
      seconds: Math.ceil(((window + 1) * this.#windowMs - now) / 1000),
    };
  }
}
