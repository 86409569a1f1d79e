import { LRUCache } from 'lru-cache';
import type { Person } from '../identity/Caller';
import { claimsOf } from '../membership/HubMembers';

const MAX_PEOPLE = 10_000;
/** Where credentials do not say when they end: what Backstage gives a token by default. */
const TOKEN_MS = 60 * 60_000;

/** Someone who looks at the pages. */
export interface Listener {
  readonly userEntityRef: string;
  readonly refs: ReadonlySet<string>;
  /** In milliseconds since 1970. */
  readonly until: number;
}

/**
 * The people who asked for something lately, with the groups that they had then, for as long as the
 * token is valid that named them. Even names of Projects are revealed only to those who may see them,
 * so a change is not published to everyone.
 */
export class Audience {
  readonly #listeners = new LRUCache<string, Listener>({ max: MAX_PEOPLE });

  note({ credentials, userEntityRef, ownershipRefs }: Person): void {
    this.#listeners.set(userEntityRef, {
      userEntityRef,
      refs: claimsOf(ownershipRefs),
      until: credentials.expiresAt?.getTime() ?? Date.now() + TOKEN_MS,
    });
  }

  listeners(): Listener[] {
    const now = Date.now();
    return [...this.#listeners.values()]
      .filter(({ until }) => until > now)
      .sort((left, right) =>
        left.userEntityRef < right.userEntityRef ? -1 : 1,
      );
  }
}
