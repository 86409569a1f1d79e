/** The watches that are open, so that they can be ended when what they watch goes away. */
export class Watches {
  readonly #open = new Map<string, Set<() => void>>();

  private constructor() {}

  static create(): Watches {
    return new Watches();
  }

  get count(): number {
    let count = 0;
    for (const ends of this.#open.values()) {
      count += ends.size;
    }
    return count;
  }

  add(group: string, resource: string, end: () => void): () => void {
    const key = `${group}/${resource}`;
    const ends = this.#open.get(key) ?? new Set();
    ends.add(end);
    this.#open.set(key, ends);
    return () => ends.delete(end);
  }

  endAll(group: string, resource: string): void {
    for (const end of [...(this.#open.get(`${group}/${resource}`) ?? [])]) {
      end();
    }
  }

  stop(): void {
    for (const ends of this.#open.values()) {
      for (const end of [...ends]) {
        end();
      }
    }
  }
}
