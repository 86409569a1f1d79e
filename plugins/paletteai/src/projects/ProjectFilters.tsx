import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Grid } from '@backstage/ui';
import { ListSearch } from '../list/ListSearch';
import { SortSelect } from '../list/SortSelect';
import { StatusFilter } from '../list/StatusFilter';
import { TenantFilter } from '../list/TenantFilter';
import type { ListState } from '../list/useListState';
import { paletteAiTranslationRef } from '../translation';
import { OwnerFilter } from './OwnerFilter';
import { TagFilter } from './TagFilter';

export type ProjectFiltersProps = {
  state: ListState;
  /** Tables are ordered by their columns instead. */
  hasSort: boolean;
};

/** Search and filters above the Projects. */
export function ProjectFilters({ state, hasSort }: ProjectFiltersProps) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const { query } = state;
  return (
    <Grid.Root columns={{ initial: '2', sm: '3', lg: '6' }} gap="4">
      <ListSearch
        value={query.search ?? ''}
        onChange={value => state.setFilter('search', value)}
      />
      <TenantFilter
        value={query.tenant}
        onChange={value => state.setFilter('tenant', value)}
      />
      <StatusFilter
        value={query.status?.[0]}
        onChange={value => state.setFilter('status', value)}
      />
      <TagFilter values={query.tags ?? []} onChange={state.setTags} />
      <OwnerFilter
        value={query.owner}
        onChange={value => state.setFilter('owner', value)}
      />
      {hasSort && (
        <SortSelect
          value={state.sort}
          onChange={state.setSort}
          fields={[
            { id: 'displayName', label: t('fields.name') },
            { id: 'tenant', label: t('fields.tenant') },
            { id: 'status', label: t('fields.status') },
            { id: 'gpusUsed', label: t('fields.gpus') },
            { id: 'createdAt', label: t('fields.createdAt') },
          ]}
        />
      )}
    </Grid.Root>
  );
}
