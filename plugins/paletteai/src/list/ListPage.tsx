import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useSelectedProject } from '@paletteai/backstage-plugin-paletteai-react';
import { AnyProjectAccessFailure } from '../access/AnyProjectAccessFailure';
import { CreateLink } from '../access/CreateLink';
import { PageFrame } from '../router/PageFrame';
import type { TabId } from '../router/pageTabs';
import type { InProjectTemplateAction } from '../router/templates';
import { paletteAiTranslationRef } from '../translation';
import { ListFilters } from './ListFilters';
import { ListTable, ListTableProps } from './ListTable';

export type ListPageProps<TItem> = ListTableProps<TItem> & {
  tab: TabId;
  /** What the page offers to create. */
  creates?: InProjectTemplateAction;
};

/** The page of a list that is a table: of all Projects, or of the chosen one. */
export function ListPage<TItem extends { ref: string }>({
  tab,
  creates,
  ...table
}: ListPageProps<TItem>) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const { project } = useSelectedProject();
  const { query, state } = table;
  return (
    <PageFrame
      title={t(`pages.${tab}`)}
      activeTab={tab}
      actions={creates && <CreateLink projectRef={project} action={creates} />}
      updatedAt={query.dataUpdatedAt}
    >
      {/* The frame says so of a Project that was chosen; where nothing can be shown, the list says why. */}
      {creates && !project && query.dataUpdatedAt > 0 && (
        <AnyProjectAccessFailure action={creates} />
      )}
      <ListFilters state={state} hasTenant={!project} />
      <ListTable {...table} />
    </PageFrame>
  );
}
