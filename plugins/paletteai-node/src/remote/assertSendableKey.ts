import { InputError } from '@backstage/errors';

/** A key travels in a header. Refuses what could not, in words that do not hold it. */
export function assertSendableKey(key: string, title: string): void {
  if (!/^[\x21-\x7e]+$/.test(key)) {
    throw new InputError(
      `The key of ${title} is empty or holds spaces, line breaks or other characters that a key cannot have; copy it again`,
    );
  }
}
