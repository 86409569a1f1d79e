import { createHmac } from 'node:crypto';

/** Turns the ref of a group or person into what stands for it in entities. */
export type AudienceKey = (ref: string) => string;

/** Enough that no two refs meet, and short enough for the search index of the catalog. */
const KEY_LENGTH = 32;

/**
 * Keys by which entities say who may see them. They are keyed hashes, since an entity can have readers
 * who must not learn of the groups of its other readers, nor be able to test a guess.
 */
export function createAudienceKey(secret: string): AudienceKey {
  return ref =>
    createHmac('sha256', secret)
      .update(ref.toLocaleLowerCase('en-US'))
      .digest('hex')
      .slice(0, KEY_LENGTH);
}
