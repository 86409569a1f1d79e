import type { TablePaginationType } from '@backstage/ui';
import type { Page } from '@paletteai/backstage-plugin-paletteai-common';
import type { ListState } from './useListState';

/** How many items a page can have. */
export const PAGE_SIZES = [20, 50, 100];

type Range = { from: string; to: string; total: string };

/** What a table needs to lead through pages by cursors. */
export function pagination(
  page: Page<unknown>,
  state: ListState,
  label: (range: Range) => string,
): Extract<TablePaginationType, { type: 'page' }> {
  const { nextCursor } = page.pageInfo;
  const offset = state.pageNumber * state.pageSize;
  return {
    type: 'page',
    pageSize: state.pageSize,
    pageSizeOptions: PAGE_SIZES,
    offset,
    totalCount: page.totalItems,
    hasNextPage: nextCursor !== undefined,
    hasPreviousPage: state.pageNumber > 0,
    onNextPage: () => nextCursor && state.goForward(nextCursor),
    onPreviousPage: state.goBack,
    onPageSizeChange: state.setPageSize,
    getLabel: () =>
      label({
        from: String(offset + 1),
        to: String(offset + page.items.length),
        total: String(page.totalItems),
      }),
  };
}
