const MAX_LENGTH = 63;

/** Tags from texts of any kind, without duplicates and in order. */
export function entityTags(texts: readonly string[]): string[] {
  const tags = texts.map(toTag).filter(tag => tag !== '');
  return [...new Set(tags)].sort();
}

/** Tags from the tags that people gave: `team: nlp` becomes `team:nlp`, `gpu: "true"` becomes `gpu`. */
export function tagsFromPairs(
  pairs: Readonly<Record<string, string>>,
): string[] {
  return Object.entries(pairs)
    .filter(([, value]) => value.toLowerCase() !== 'false')
    .map(([key, value]) =>
      value === '' || value.toLowerCase() === 'true' ? key : `${key}:${value}`,
    );
}

/** The catalog takes words of `a-z0-9:+#` with single dashes between them. */
function toTag(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9:+#]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, MAX_LENGTH)
    .replace(/-+$/, '');
}
