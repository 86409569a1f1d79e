/**
 * What a {@link FakeClock} starts with.
 *
 * @public
 */
export interface FakeClockOptions {
  /** What it reads at first: milliseconds, or a date. */
  readonly start?: number | string;
  /** Whether it jumps to the end of each wait by itself, instead of standing still. */
  readonly jumps?: boolean;
}

interface Timer {
  readonly at: number;
  readonly callback: () => void;
}

/**
 * A `Clock` that stops until a test advances it, or jumps from wait to wait.
 *
 * @public
 */
export class FakeClock {
  /** A clock of its own, at midnight of 1 January 1970 unless specified. */
  static create(options: FakeClockOptions = {}): FakeClock {
    return new FakeClock(options);
  }

  /** Every delay that was waited for, in milliseconds. */
  readonly waits: number[] = [];
  readonly #jumps: boolean;
  #now: number;
  #timers: Timer[] = [];

  private constructor({ start = 0, jumps = false }: FakeClockOptions) {
    this.#now = new Date(start).getTime();
    this.#jumps = jumps;
  }

  /** How many waits and callbacks are still to come. */
  get pending(): number {
    return this.#timers.length;
  }

  /** Milliseconds since the epoch. */
  now(): number {
    return this.#now;
  }

  /** Always the middle. */
  random(): number {
    return 0.5;
  }

  /** Resolves when the time has come or the signal fires. */
  async wait(delayMs: number, signal?: AbortSignal): Promise<void> {
    if (signal?.aborted) {
      return;
    }
    this.waits.push(delayMs);
    if (this.#jumps) {
      this.advance(delayMs);
      return;
    }
    await new Promise<void>(resolve => {
      const cancel = this.after(delayMs, resolve);
      signal?.addEventListener(
        'abort',
        () => {
          cancel();
          resolve();
        },
        { once: true },
      );
    });
  }

  /** Calls back once when the time has come; the returned function cancels it. */
  after(delayMs: number, callback: () => void): () => void {
    const timer = { at: this.#now + delayMs, callback };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter(other => other !== timer);
    };
  }

  /** Moves the time on and calls back what falls due, in order of time. */
  advance(milliseconds: number): void {
    const end = this.#now + milliseconds;
    for (;;) {
      const [next] = this.#timers
        .filter(({ at }) => at <= end)
        .sort((left, right) => left.at - right.at);
      if (!next) {
        break;
      }
      this.#timers = this.#timers.filter(other => other !== next);
      this.#now = Math.max(this.#now, next.at);
      next.callback();
    }
    this.#now = Math.max(this.#now, end);
  }
}
