/** Sources that must be examined, and what is known about each. */
export class DirtySources {
  readonly #announced = new Map<string, boolean>();
  #since: number | undefined;

  get size(): number {
    return this.#announced.size;
  }

  /** When the oldest of them was marked. */
  get since(): number | undefined {
    return this.#since;
  }

  /** @param announced - whether the hub has said that the object was deleted */
  mark(source: string, announced: boolean, now: number): void {
    this.#announced.set(source, announced);
    this.#since ??= now;
  }

  /** Marks again what could not be dealt with, unless something newer is known. */
  restore(sources: ReadonlyMap<string, boolean>, now: number): void {
    for (const [source, announced] of sources) {
      if (!this.#announced.has(source)) {
        this.mark(source, announced, now);
      }
    }
  }

  /** Hands out all of them, with whether the deletion of each was announced. */
  take(): ReadonlyMap<string, boolean> {
    const taken = new Map(this.#announced);
    this.#announced.clear();
    this.#since = undefined;
    return taken;
  }
}
