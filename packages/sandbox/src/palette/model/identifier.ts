import { createHash } from 'node:crypto';

/**
 * A 24 digit hexadecimal uid, the same for the same words.
 * @public
 */
export function identifier(...words: Array<string | number>): string {
  return createHash('sha256')
    .update(words.join('/'))
    .digest('hex')
    .slice(0, 24);
}
