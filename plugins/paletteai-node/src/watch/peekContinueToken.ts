/** An API server writes the metadata of a list before its items. */
const HEAD_LENGTH = 2_000;

/**
 * The token of the next page, if it is seen at the beginning of a page. Only a hint, so that the
 * next page can be asked for before this one is parsed: what counts is what parsing finds.
 */
export function peekContinueToken(text: string): string | undefined {
  const head = text.slice(0, HEAD_LENGTH);
  const [metadata] = head.split('"items"', 1);
  return /"metadata":\{[^{}]*"continue":"([^"\\]+)"/.exec(metadata)?.[1];
}
