/** The keys of a collection in order, for ranges and pages. */
export class SortedKeys {
  #keys: string[] = [];

  private constructor() {}

  static create(): SortedKeys {
    return new SortedKeys();
  }

  add(key: string): void {
    const index = this.#indexOf(key);
    if (this.#keys[index] !== key) {
      this.#keys.splice(index, 0, key);
    }
  }

  delete(key: string): void {
    const index = this.#indexOf(key);
    if (this.#keys[index] === key) {
      this.#keys.splice(index, 1);
    }
  }

  /** The keys that start with the prefix, from `start` on. */
  range(prefix: string, start = ''): string[] {
    const from = this.#indexOf(start > prefix ? start : prefix);
    const to = prefix ? this.#indexOf(`${prefix}\uffff`) : this.#keys.length;
    return this.#keys.slice(from, Math.max(from, to));
  }

  #indexOf(key: string): number {
    let low = 0;
    let high = this.#keys.length;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (this.#keys[middle] < key) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
