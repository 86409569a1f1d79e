import { SourceKind } from '../transform/sourceKinds';

/**
 * Snapshots that are empty although the catalog has entities of their kind. A hub that starts, or is
 * not the one it was, may well answer with an empty list; so one is believed only if the hub says the
 * same when it is asked again later.
 */
export class EmptySnapshots {
  readonly #delayMs: number;
  readonly #askAt = new Map<SourceKind, number>();
  readonly #confirmed = new Set<SourceKind>();

  constructor(delayMs: number) {
    this.#delayMs = delayMs;
  }

  isConfirmed(kind: SourceKind): boolean {
    return this.#confirmed.has(kind);
  }

  /** Notes that a snapshot is in doubt. */
  doubt(kind: SourceKind, now: number): void {
    if (!this.#confirmed.has(kind) && !this.#askAt.has(kind)) {
      this.#askAt.set(kind, now + this.#delayMs);
    }
  }

  /** Kinds that have been in doubt for long enough. */
  due(now: number): SourceKind[] {
    return [...this.#askAt].flatMap(([kind, at]) => (at <= now ? [kind] : []));
  }

  /** When the next one is due. */
  get nextDueAt(): number {
    return Math.min(...this.#askAt.values());
  }

  /** The hub has said again that there is nothing. */
  confirm(kind: SourceKind): void {
    this.#askAt.delete(kind);
    this.#confirmed.add(kind);
  }

  /** The hub could not be asked, or said something else: to be asked again after the same time. */
  postpone(kind: SourceKind, now: number): void {
    this.#askAt.set(kind, now + this.#delayMs);
  }

  /** The snapshot is not empty, or not live: whatever was said of it before does not count. */
  forget(kind: SourceKind): void {
    this.#askAt.delete(kind);
    this.#confirmed.delete(kind);
  }
}
