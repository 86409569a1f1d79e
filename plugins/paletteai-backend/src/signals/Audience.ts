import { LRUCache } from 'lru-cache';
import type { Caller } from '../identity/Caller';
import { refSet } from '../membership/MemberRefs';

const MAX_PEOPLE = 10_000;
const REMEMBERED_MS = 24 * 60 * 60_000;

/** Someone who looks at the pages. */
export interface Listener {
  readonly userEntityRef: string;
  readonly refs: ReadonlySet<string>;
}

/**
 * The people who asked for something lately, with the groups that they had then. Even names of projects are told
 * only to those who may see them, so a change is not told to everyone.
 */
export class Audience {
  readonly #listeners = new LRUCache<string, Listener>({
    max: MAX_PEOPLE,
    ttl: REMEMBERED_MS,
  });

  private constructor() {}

  static create(): Audience {
    return new Audience();
  }

  note(caller: Caller): void {
    if (caller.type === 'person') {
      const { userEntityRef, ownershipRefs } = caller;
      this.#listeners.set(userEntityRef, {
        userEntityRef,
        refs: refSet(ownershipRefs),
      });
    }
  }

  listeners(): Listener[] {
    return [...this.#listeners.values()].sort((left, right) =>
      left.userEntityRef < right.userEntityRef ? -1 : 1,
    );
  }
}
