import type {
  ListQuery,
  Page,
} from '@paletteai/backstage-plugin-paletteai-common';

/**
 * What any of the lists can be asked for.
 *
 * @public
 */
export type AnyListQuery = Omit<
  ListQuery<'listProjects'> & ListQuery<'listComputePools'>,
  'orderField'
> & { orderField?: string };

type Listed = {
  hub: string;
  name: string;
  namespace?: string;
  displayName?: string;
  tenant?: string;
  readiness: string;
  phase?: string;
  tags?: Record<string, string>;
  roleMapping?: { admin: string[] };
};

const PAGE_SIZE = 20;

/** Filters, sorts and cuts as the API does. Cursors are offsets. */
export function pageOf<TItem extends Listed>(
  all: readonly TItem[],
  query: AnyListQuery = {},
): Page<TItem> {
  const { orderField = 'name', order = 'asc', limit = PAGE_SIZE } = query;
  const offset = Number(query.cursor ?? 0);
  const sign = order === 'asc' ? 1 : -1;
  const matching = all
    .filter(item => matches(item, query))
    .sort(
      (a, b) =>
        sign * textOf(a, orderField).localeCompare(textOf(b, orderField)),
    );
  const hasMore = offset + limit < matching.length;
  return {
    items: matching.slice(offset, offset + limit),
    totalItems: matching.length,
    pageInfo: hasMore ? { nextCursor: String(offset + limit) } : {},
    incomplete: [],
  };
}

function matches(item: Listed, query: AnyListQuery): boolean {
  const { hub, tenant, project, search = '', status, tags, owner } = query;
  const text = `${item.name} ${item.displayName ?? ''}`.toLowerCase();
  return (
    (!hub || item.hub === hub) &&
    (!tenant || item.tenant === tenant) &&
    (!project || item.namespace === project) &&
    (!owner || Boolean(item.roleMapping?.admin.includes(owner))) &&
    (tags ?? []).every(tag => hasTag(item, tag)) &&
    text.includes(search.toLowerCase()) &&
    (!status?.length ||
      status.includes(item.readiness) ||
      status.includes(item.phase ?? ''))
  );
}

function hasTag({ tags = {} }: Listed, tag: string): boolean {
  const [key, value] = tag.split('=');
  return tags[key] === value;
}

function textOf(item: Listed, field: string): string {
  const name = field === 'status' ? 'readiness' : field;
  return String(new Map<string, unknown>(Object.entries(item)).get(name) ?? '');
}
