import { InputError } from '@backstage/errors';

/** A key travels in a header. Refuses what could not, in words that do not hold it. */
export function assertSendableKey(key: string, title: string): void {
  if (!/^[\x21-\x7e]+$/.test(key)) {
    throw new InputError(
      `The key of ${title} is empty or contains spaces, line breaks or other invalid characters. Copy it again`,
    );
  }
}
