import type { Clock } from '../wait/Clock';

/** Time that passes only while somebody sleeps. */
export class FakeClock implements Clock {
  #now = 0;
  readonly #onSleep: (now: number) => void;

  private constructor(onSleep: (now: number) => void) {
    this.#onSleep = onSleep;
  }

  /** @param onSleep - called after each sleep, with the new time */
  static create(onSleep: (now: number) => void = () => {}): FakeClock {
    return new FakeClock(onSleep);
  }

  now(): number {
    return this.#now;
  }

  async sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    this.#now += milliseconds;
    this.#onSleep(this.#now);
    signal?.throwIfAborted();
  }
}
