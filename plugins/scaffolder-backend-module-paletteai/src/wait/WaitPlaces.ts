/** How many waits of one person a process holds. */
const MAX_PER_PERSON = 2;

/** What became of the request for a place. */
export type WaitPlace =
  | { readonly type: 'taken'; release(): void }
  | { readonly type: 'refused'; readonly reason: string };

/**
 * The places for waits in this process. A wait holds a worker of the scaffolder, so no person holds many of them, and all
 * waits together leave workers for tasks that do something.
 */
export class WaitPlaces {
  readonly #maximum: number;
  readonly #waits = new Map<symbol, { person: string; what: string }>();

  private constructor(maximum: number) {
    this.#maximum = maximum;
  }

  /** @param workers - how many tasks the scaffolder runs at once */
  static create(workers: number): WaitPlaces {
    return new WaitPlaces(Math.max(1, Math.floor(workers / 2)));
  }

  /** @param what - what is waited for, for a person */
  take(person: string, what: string): WaitPlace {
    const own = [...this.#waits.values()].filter(
      wait => wait.person === person,
    );
    if (own.length >= MAX_PER_PERSON) {
      const names = own.map(wait => wait.what).join(' and ');
      return {
        type: 'refused',
        reason: `You already wait for ${names}, so this task does not wait for ${what}`,
      };
    }
    if (this.#waits.size >= this.#maximum) {
      return {
        type: 'refused',
        reason: `${
          this.#waits.size
        } tasks wait already, so this one does not wait for ${what}`,
      };
    }
    const key = Symbol(what);
    this.#waits.set(key, { person, what });
    return {
      type: 'taken',
      release: () => {
        this.#waits.delete(key);
      },
    };
  }
}
