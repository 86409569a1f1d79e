import type { ListQuery } from '@paletteai/backstage-plugin-paletteai-common';
import { useSelectedProject } from '@paletteai/backstage-plugin-paletteai-react';
import { useLocation, useSearchParams } from 'react-router-dom';
import { PAGE_SIZES } from './pagination';

export type SortDescriptor = {
  column: string;
  direction: 'ascending' | 'descending';
};

/** A filter that has one value. */
export type FilterName = 'search' | 'tenant' | 'status' | 'owner';

type Narrowed<OrderField extends string> = Omit<
  ListQuery<'listProjects'>,
  'orderField'
> & { project?: string; orderField: OrderField };

/** What a list shows: filters and order from the URL, and the page. */
export type ListState<OrderField extends string = string> = {
  query: Narrowed<OrderField> & { cursor?: string };
  sort: SortDescriptor;
  /** Number of pages before this one. */
  pageNumber: number;
  pageSize: number;
  hasFilters: boolean;
  setFilter: (filter: FilterName, value: string) => void;
  setTags: (tags: string[]) => void;
  clearFilters: () => void;
  setSort: (sort: SortDescriptor) => void;
  setPageSize: (size: number) => void;
  goForward: (cursor: string) => void;
  goBack: () => void;
};

/** Kept with the entry of the browser's history, so that going back leads to the same page of the list. */
type Pages = { of: string; cursors: string[] };

const FILTERS = ['search', 'tenant', 'status'] as const;

/** Additional filters of lists of Projects. */
export const PROJECT_FILTERS = ['owner', 'tag'] as const;

const DEFAULT_PAGE_SIZE = 20;

/**
 * What a list shows, kept in the URL.
 *
 * @param more - filters that not every list has; what the URL says of others is left alone
 */
export function useListState<OrderField extends string>(
  defaultOrderField: OrderField,
  more: readonly (typeof PROJECT_FILTERS)[number][] = [],
): ListState<OrderField> {
  const filters = [...FILTERS, ...more];
  const [parameters, setParameters] = useSearchParams();
  const { state } = useLocation();
  const { project: selected } = useSelectedProject();

  const get = (name: string) => parameters.get(name) || undefined;
  const status = get('status');
  const tags = more.includes('tag')
    ? parameters.getAll('tag').filter(Boolean)
    : [];
  const order = get('order') === 'desc' ? 'desc' : 'asc';
  // The API refuses what it cannot order by, and the page says so.
  const orderField = (get('orderField') ?? defaultOrderField) as OrderField;
  const pageSize =
    PAGE_SIZES.find(size => String(size) === get('limit')) ?? DEFAULT_PAGE_SIZE;
  const narrowed: Narrowed<OrderField> = {
    ...selected,
    search: get('search'),
    tenant: get('tenant'),
    status: status ? [status] : undefined,
    owner: more.includes('owner') ? get('owner') : undefined,
    tags: tags.length > 0 ? tags : undefined,
    orderField,
    order,
    limit: pageSize,
  };
  // Cursors lead through one list only; another filter or order starts again.
  const list = JSON.stringify(narrowed);
  const pages = pagesIn(state);
  const cursors = pages?.of === list ? pages.cursors : [];

  function change(
    values: Record<string, string | string[]>,
    changedPages?: Pages,
  ) {
    setParameters(
      current => {
        const next = new URLSearchParams(current);
        for (const [name, value] of Object.entries(values)) {
          next.delete(name);
          for (const each of [value].flat().filter(Boolean)) {
            next.append(name, each);
          }
        }
        return next;
      },
      { replace: true, state: { ...state, pages: changedPages } },
    );
  }

  return {
    query: { ...narrowed, cursor: cursors[cursors.length - 1] },
    sort: {
      column: orderField,
      direction: order === 'asc' ? 'ascending' : 'descending',
    },
    pageNumber: cursors.length,
    pageSize,
    hasFilters: filters.some(filter => get(filter)),
    setFilter: (filter, value) => change({ [filter]: value }),
    setTags: chosen => change({ tag: chosen }),
    clearFilters: () =>
      change(Object.fromEntries(filters.map(filter => [filter, '']))),
    setSort: ({ column, direction }) =>
      change({
        orderField: column,
        order: direction === 'ascending' ? 'asc' : 'desc',
      }),
    setPageSize: size => change({ limit: String(size) }),
    goForward: cursor =>
      change({}, { of: list, cursors: [...cursors, cursor] }),
    goBack: () => change({}, { of: list, cursors: cursors.slice(0, -1) }),
  };
}

function pagesIn(state: unknown): Pages | undefined {
  return typeof state === 'object' && state !== null && 'pages' in state
    ? (state.pages as Pages | undefined)
    : undefined;
}
