import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Button, ColumnConfig, Flex, Table } from '@backstage/ui';
import type { Page } from '@paletteai/backstage-plugin-paletteai-common';
import {
  EmptyState,
  IncompleteSources,
  PaletteAiQuery,
  QueryState,
} from '@paletteai/backstage-plugin-paletteai-react';
import type { ReactNode } from 'react';
import { paletteAiTranslationRef } from '../translation';
import { pagination } from './pagination';
import type { ListState } from './useListState';

/** An item with the key that tables want. */
export type Row<TItem> = TItem & { id: string };

export type ListTableProps<TItem> = {
  query: PaletteAiQuery<Page<TItem>>;
  state: ListState;
  columns: ColumnConfig<Row<TItem>>[];
  getHref?: (item: TItem) => string | undefined;
  /** Shown when there is nothing at all. */
  emptyState: ReactNode;
};

/** A page of a list, or why there is none. */
export function ListTable<TItem extends { ref: string }>({
  query,
  state,
  columns,
  getHref,
  emptyState,
}: ListTableProps<TItem>) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const isNarrowed = state.hasFilters || state.pageNumber > 0;
  return (
    <QueryState query={query}>
      {page => (
        <Flex direction="column" gap="4">
          <IncompleteSources sources={page.incomplete} />
          {page.items.length > 0 ? (
            <Table
              columnConfig={columns}
              data={page.items.map(item => ({ ...item, id: item.ref }))}
              isStale={query.isPlaceholderData}
              sort={{
                descriptor: state.sort,
                onSortChange: ({ column, direction }) =>
                  state.setSort({ column: String(column), direction }),
              }}
              rowConfig={{ getHref }}
              pagination={pagination(page, state, range =>
                t('list.range', range),
              )}
            />
          ) : (
            (isNarrowed && <NoMatch onClear={state.clearFilters} />) ||
            emptyState
          )}
        </Flex>
      )}
    </QueryState>
  );
}

function NoMatch({ onClear }: { onClear: () => void }) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  return (
    <EmptyState
      title={t('list.noMatch.title')}
      description={t('list.noMatch.description')}
      action={
        <Button variant="secondary" onPress={onClear}>
          {t('list.clear')}
        </Button>
      }
    />
  );
}
