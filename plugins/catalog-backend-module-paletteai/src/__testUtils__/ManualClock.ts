import { Clock } from '../clock/Clock';

/** Time that passes when the test says so. */
export class ManualClock implements Clock {
  #now = 0;
  #waiting: { until: number; resolve: () => void }[] = [];

  private constructor() {}

  static create(): ManualClock {
    return new ManualClock();
  }

  now(): number {
    return this.#now;
  }

  wait(milliseconds: number, signal: AbortSignal): Promise<void> {
    return new Promise(resolve => {
      const entry = { until: this.#now + milliseconds, resolve };
      this.#waiting.push(entry);
      const end = () => {
        this.#waiting = this.#waiting.filter(other => other !== entry);
        resolve();
      };
      if (signal.aborted) {
        end();
      } else {
        signal.addEventListener('abort', end, { once: true });
      }
    });
  }

  advance(milliseconds: number): void {
    this.#now += milliseconds;
    const due = this.#waiting.filter(({ until }) => until <= this.#now);
    this.#waiting = this.#waiting.filter(({ until }) => until > this.#now);
    due.forEach(({ resolve }) => resolve());
  }
}
