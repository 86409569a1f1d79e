/** The cursor of the next page from a Link header: `<https://…?cursor=abc>; rel="next"`. */
export function nextCursor(link: string | null): string | undefined {
  const target = /<([^>]*)>\s*;\s*rel="?next"?/.exec(link ?? '')?.[1];
  return target && URL.canParse(target, 'https://huggingface.co')
    ? new URL(target, 'https://huggingface.co').searchParams.get('cursor') ??
        undefined
    : undefined;
}
