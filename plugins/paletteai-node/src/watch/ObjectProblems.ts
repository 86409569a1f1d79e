/**
 * Why objects could not be read, by their keys. Objects that vanish while the hub is out of sight
 * are not deleted by any event, so a complete list decides which problems there still are.
 */
export class ObjectProblems {
  readonly #reasons = new Map<string, string>();
  readonly #listed = new Set<string>();

  private constructor() {}

  static create(): ObjectProblems {
    return new ObjectProblems();
  }

  get reasons(): ReadonlyMap<string, string> {
    return this.#reasons;
  }

  /** @returns whether that is news */
  add(key: string, reason: string): boolean {
    const isNews = this.#reasons.get(key) !== reason;
    this.#reasons.set(key, reason);
    this.#listed.add(key);
    return isNews;
  }

  remove(key: string): void {
    this.#reasons.delete(key);
  }

  /** A list begins, or begins again. */
  startList(): void {
    this.#listed.clear();
  }

  /** The list is complete: what it did not name is gone. */
  finishList(): void {
    for (const key of [...this.#reasons.keys()]) {
      if (!this.#listed.has(key)) {
        this.#reasons.delete(key);
      }
    }
    this.#listed.clear();
  }

  clear(): void {
    this.#reasons.clear();
    this.#listed.clear();
  }
}
