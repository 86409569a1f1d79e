import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Button, Flex } from '@backstage/ui';
import type { Page } from '@paletteai/backstage-plugin-paletteai-common';
import {
  EmptyState,
  IncompleteSources,
  PaletteAiQuery,
  QueryState,
} from '@paletteai/backstage-plugin-paletteai-react';
import type { ReactNode } from 'react';
import { paletteAiTranslationRef } from '../translation';
import type { ListState } from './useListState';

export type ListBodyProps<TItem> = {
  query: PaletteAiQuery<Page<TItem>>;
  state: ListState;
  /** Shown if there are no items. */
  emptyState: ReactNode;
  /** Renders a page that has items. */
  children: (page: Page<TItem>) => ReactNode;
};

/** A page of a list, or why there is none. */
export function ListBody<TItem>({
  query,
  state,
  emptyState,
  children,
}: ListBodyProps<TItem>) {
  const isNarrowed = state.hasFilters || state.pageNumber > 0;
  return (
    <QueryState query={query}>
      {page => (
        <Flex direction="column" gap="4">
          <IncompleteSources sources={page.incomplete} />
          {page.items.length > 0
            ? children(page)
            : (isNarrowed && <NoMatch onClear={state.clearFilters} />) ||
              emptyState}
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
