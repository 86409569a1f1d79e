import type { ListQuery } from '@paletteai/backstage-plugin-paletteai-common';
import { useSelectedProject } from '@paletteai/backstage-plugin-paletteai-react';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';

export type SortDescriptor = {
  column: string;
  direction: 'ascending' | 'descending';
};

/** What a list shows: filters and order from the URL, and the page. */
export type ListState = {
  query: ListQuery;
  sort: SortDescriptor;
  /** Number of pages before this one. */
  pageNumber: number;
  pageSize: number;
  hasFilters: boolean;
  setFilter: (filter: 'search' | 'tenant' | 'status', value: string) => void;
  clearFilters: () => void;
  setSort: (sort: SortDescriptor) => void;
  setPageSize: (size: number) => void;
  goForward: (cursor: string) => void;
  goBack: () => void;
};

const FILTERS = ['search', 'tenant', 'status'] as const;
const DEFAULT_PAGE_SIZE = 20;

export function useListState(defaultOrderField: string): ListState {
  const [parameters, setParameters] = useSearchParams();
  const { project: selected } = useSelectedProject();
  const [pageSize, setPageSize] = useState(DEFAULT_PAGE_SIZE);
  const [pages, setPages] = useState({ of: '', cursors: [] as string[] });

  const get = (name: string) => parameters.get(name) || undefined;
  const status = get('status');
  const order = get('order') === 'desc' ? 'desc' : 'asc';
  const orderField = get('orderField') ?? defaultOrderField;
  const narrowed: ListQuery = {
    ...selected,
    search: get('search'),
    tenant: get('tenant'),
    status: status ? [status] : undefined,
    orderField,
    order,
    limit: pageSize,
  };
  // Cursors lead through one list only; another filter or order starts again.
  const list = JSON.stringify(narrowed);
  const cursors = pages.of === list ? pages.cursors : [];

  function change(values: Record<string, string>) {
    setParameters(
      current => {
        const next = new URLSearchParams(current);
        for (const [name, value] of Object.entries(values)) {
          if (value) {
            next.set(name, value);
          } else {
            next.delete(name);
          }
        }
        return next;
      },
      { replace: true },
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
    hasFilters: FILTERS.some(filter => get(filter)),
    setFilter: (filter, value) => change({ [filter]: value }),
    clearFilters: () => {
      change({ search: '', tenant: '', status: '' });
      setPages({ of: '', cursors: [] });
    },
    setSort: ({ column, direction }) =>
      change({
        orderField: column,
        order: direction === 'ascending' ? 'asc' : 'desc',
      }),
    setPageSize,
    goForward: cursor => setPages({ of: list, cursors: [...cursors, cursor] }),
    goBack: () => setPages({ of: list, cursors: cursors.slice(0, -1) }),
  };
}
