/** Longer than the metadata of any list. */
const LENGTH = 4_000;

/** An API server writes the metadata of a list of built-in objects before its items. */
const BEFORE = /^[^[\]]*"metadata":\{[^{}]*"continue":"([^"\\]+)"/;

/** And that of custom resources after them. */
const AFTER = /"metadata":\{[^{}]*"continue":"([^"\\]+)"[^{}]*\}\}\s*$/;

/**
 * The token of the next page, if it is seen at the beginning or end of a page. Only a hint, so that
 * the next page can be asked for before this one is parsed: what counts is what parsing finds.
 */
export function peekContinueToken(text: string): string | undefined {
  const found =
    BEFORE.exec(text.slice(0, LENGTH)) ?? AFTER.exec(text.slice(-LENGTH));
  return found?.[1];
}
