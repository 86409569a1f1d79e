import type { StoreEvent } from './StoreEvent';

/** The recent changes of one collection, oldest first, up to a limit. */
export class EventLog {
  readonly #limit: number;
  #events: StoreEvent[] = [];
  #forgotten = 0;

  private constructor(limit: number) {
    this.#limit = limit;
  }

  static create(limit: number): EventLog {
    return new EventLog(limit);
  }

  /** The newest revision whose change is no longer known; 0 when all are. */
  get forgotten(): number {
    return this.#forgotten;
  }

  append(event: StoreEvent): void {
    this.#events.push(event);
    // Twice the limit before trimming, so that trimming costs nothing on average.
    if (this.#events.length > this.#limit * 2) {
      this.#drop(this.#events.length - this.#limit);
    }
  }

  /** The changes after a revision. */
  since(revision: number): StoreEvent[] {
    return this.#events.slice(this.#firstAfter(revision));
  }

  forget(revision: number): void {
    this.#drop(this.#firstAfter(revision));
    this.#forgotten = Math.max(this.#forgotten, revision);
  }

  #drop(count: number): void {
    const dropped = this.#events.splice(0, count);
    const last = dropped[dropped.length - 1];
    this.#forgotten = Math.max(this.#forgotten, last?.revision ?? 0);
  }

  #firstAfter(revision: number): number {
    let low = 0;
    let high = this.#events.length;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (this.#events[middle].revision <= revision) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
