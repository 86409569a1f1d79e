import { Collection, type RevisionSource } from './Collection';

/** Everything that one API server keeps: a collection per resource, one sequence of revisions. */
export class ObjectStore implements RevisionSource {
  readonly #collections = new Map<string, Collection>();
  readonly #logLimit: number;
  #revision = 1;

  /** `logLimit` is how many changes of each resource can be watched from later on. */
  constructor(logLimit = 10_000) {
    this.#logLimit = logLimit;
  }

  current(): number {
    return this.#revision;
  }

  next(): number {
    this.#revision += 1;
    return this.#revision;
  }

  collection(group: string, resource: string): Collection {
    const key = `${group}/${resource}`;
    const existing = this.#collections.get(key);
    if (existing) {
      return existing;
    }
    const created = new Collection(this, this.#logLimit);
    this.#collections.set(key, created);
    return created;
  }

  /** Makes every revision up to now too old for watches and pages. */
  compact(): void {
    for (const collection of this.#collections.values()) {
      collection.compact(this.#revision);
    }
  }
}
