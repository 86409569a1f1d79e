import type {
  ProjectView,
  Readiness,
} from '@paletteai/backstage-plugin-paletteai-common';

interface Searchable {
  readonly name: string;
  readonly displayName?: string;
  readonly description?: string;
}

/** Whether every word of a search stands somewhere in the names or the description. */
export function matchesSearch(
  item: Searchable,
  search: string | undefined,
): boolean {
  const text = [item.name, item.displayName, item.description]
    .join(' ')
    .toLowerCase();
  return (search ?? '')
    .toLowerCase()
    .split(/\s+/)
    .every(word => text.includes(word));
}

/** Whether the readiness or the phase is among the wanted. */
export function matchesStatus(
  item: { readonly readiness: Readiness; readonly phase?: string },
  status: readonly string[] | undefined,
): boolean {
  const has = [item.readiness, item.phase ?? ''].map(text =>
    text.toLowerCase(),
  );
  return !status || status.some(wanted => has.includes(wanted.toLowerCase()));
}

/** Whether a project has all tags, each `key=value` or just `key`. */
export function matchesTags(
  { tags }: Pick<ProjectView, 'tags'>,
  wanted: readonly string[] | undefined,
): boolean {
  return (wanted ?? []).every(tag => {
    const [key, ...value] = tag.split('=');
    return (
      Object.hasOwn(tags, key) &&
      (value.length === 0 || tags[key] === value.join('='))
    );
  });
}
