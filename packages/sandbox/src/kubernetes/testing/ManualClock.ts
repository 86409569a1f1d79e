import type { Clock } from '../Clock';

type Timer = { at: number; callback: () => void };

/** A clock that stands still until a test moves it. */
export class ManualClock implements Clock {
  #now = Date.parse('2026-01-01T00:00:00Z');
  #timers: Timer[] = [];

  now(): number {
    return this.#now;
  }

  after(milliseconds: number, callback: () => void): () => void {
    const timer = { at: this.#now + milliseconds, callback };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter(known => known !== timer);
    };
  }

  /** How many timers wait. */
  get waiting(): number {
    return this.#timers.length;
  }

  advance(milliseconds: number): void {
    const end = this.#now + milliseconds;
    for (;;) {
      const [next] = this.#timers
        .filter(({ at }) => at <= end)
        .sort((a, b) => a.at - b.at);
      if (!next) {
        break;
      }
      this.#now = Math.max(this.#now, next.at);
      this.#timers = this.#timers.filter(known => known !== next);
      next.callback();
    }
    this.#now = end;
  }
}
