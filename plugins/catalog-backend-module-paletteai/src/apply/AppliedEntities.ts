import { LedgerEntry } from './EntityLedger';

/** The ledger in memory, by ref and by source. */
export class AppliedEntities {
  readonly #byRef = new Map<string, LedgerEntry>();
  readonly #refsBySource = new Map<string, Set<string>>();

  private constructor() {}

  static create(entries: readonly LedgerEntry[] = []): AppliedEntities {
    const applied = new AppliedEntities();
    entries.forEach(entry => applied.put(entry));
    return applied;
  }

  get size(): number {
    return this.#byRef.size;
  }

  get(ref: string): LedgerEntry | undefined {
    return this.#byRef.get(ref);
  }

  sources(): IterableIterator<string> {
    return this.#refsBySource.keys();
  }

  refsOf(source: string): ReadonlySet<string> {
    return this.#refsBySource.get(source) ?? new Set();
  }

  put(entry: LedgerEntry): void {
    this.delete(entry.ref);
    this.#byRef.set(entry.ref, entry);
    const refs = this.#refsBySource.get(entry.source);
    if (refs) {
      refs.add(entry.ref);
    } else {
      this.#refsBySource.set(entry.source, new Set([entry.ref]));
    }
  }

  delete(ref: string): void {
    const entry = this.#byRef.get(ref);
    if (!entry) {
      return;
    }
    this.#byRef.delete(ref);
    const refs = this.#refsBySource.get(entry.source);
    refs?.delete(ref);
    if (refs?.size === 0) {
      this.#refsBySource.delete(entry.source);
    }
  }
}
