import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { ReactNode } from 'react';
import { PageFrame } from '../router/PageFrame';
import type { TabId } from '../router/pageTabs';
import { paletteAiTranslationRef } from '../translation';
import { ListFilters } from './ListFilters';
import { ListTable, ListTableProps } from './ListTable';

export type ListPageProps<TItem> = ListTableProps<TItem> & {
  tab: TabId;
  actions?: ReactNode;
};

/** The page of a list that is a table: of all Projects, or of the chosen one. */
export function ListPage<TItem extends { ref: string }>({
  tab,
  actions,
  ...table
}: ListPageProps<TItem>) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const { query, state } = table;
  return (
    <PageFrame
      title={t(`pages.${tab}`)}
      activeTab={tab}
      actions={actions}
      updatedAt={query.dataUpdatedAt}
    >
      <ListFilters state={state} hasTenant={!state.query.project} />
      <ListTable {...table} />
    </PageFrame>
  );
}
