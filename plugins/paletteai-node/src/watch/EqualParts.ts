/** Longer parts are seldom equal, and cost more to compare than sharing saves. */
const MAX_PART_LENGTH = 300;
/** Texts of up to this length are shared by the engine's own JSON parser. */
const MAX_SHARED_BY_ENGINE = 10;
/** Then the parts of earlier objects are forgotten, and shared again as they come. */
const MAX_PARTS = 2_000;
/** About what a number or `true` takes in JSON; only whether a part is short depends on it. */
const SCALAR_LENGTH = 5;

/** An object or a list. */
type Holder = Record<string | number, unknown>;

/**
 * Lets the objects of a store share the texts, objects and lists that are equal in them: the pools of a fleet
 * ask for the same nodes, and have the same references, labels and conditions. Saves a third of their memory.
 */
export class EqualParts {
  readonly #parts = new Map<string, unknown>();

  /**
   * Replaces parts of an object by equal ones of others.
   *
   * @returns the object, of which no part may be changed any more
   */
  share<T extends object>(object: T): T {
    if (isHolder(object)) {
      this.#shareChildren(object);
    }
    return object;
  }

  /** @returns how long the object is in JSON, about */
  #shareChildren(holder: Holder): number {
    let length = 2;
    if (Array.isArray(holder)) {
      for (let index = 0; index < holder.length; index += 1) {
        length += this.#shareChild(holder, index);
      }
      return length;
    }
    // Without `Object.entries`, since this runs for every field of every object of a hub.
    for (const name in holder) {
      if (Object.hasOwn(holder, name)) {
        length += name.length + this.#shareChild(holder, name);
      }
    }
    return length;
  }

  #shareChild(holder: Holder, name: string | number): number {
    const child = holder[name];
    if (typeof child === 'string') {
      const { length } = child;
      if (length > MAX_SHARED_BY_ENGINE && length <= MAX_PART_LENGTH) {
        this.#replace(holder, name, `"${child}`);
      }
      return length;
    }
    if (!isHolder(child)) {
      return SCALAR_LENGTH;
    }
    const length = this.#shareChildren(child);
    if (length <= MAX_PART_LENGTH) {
      this.#replace(holder, name, JSON.stringify(child));
    }
    return length;
  }

  #replace(holder: Holder, name: string | number, key: string): void {
    const known = this.#parts.get(key);
    if (known !== undefined) {
      holder[name] = known;
      return;
    }
    if (this.#parts.size >= MAX_PARTS) {
      this.#parts.clear();
    }
    this.#parts.set(key, holder[name]);
  }
}

function isHolder(value: unknown): value is Holder {
  return typeof value === 'object' && value !== null;
}
