/** Words an error of JSON.parse as Go's decoder would, as far as the position can be known. */
export function describeSyntaxError(text: string, error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const position = Number(/position (\d+)/.exec(message)?.[1] ?? text.length);
  const isTruncated =
    position >= text.length || /end of JSON|Unterminated/.test(message);
  return isTruncated
    ? 'unexpected end of JSON input'
    : `invalid character ${quoteCharacter(
        text[position],
      )} looking for beginning of value`;
}

function quoteCharacter(character: string): string {
  return character === "'" ? `'\\''` : `'${character}'`;
}
