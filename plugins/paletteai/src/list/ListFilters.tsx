import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Grid } from '@backstage/ui';
import { paletteAiTranslationRef } from '../translation';
import { FilterSelect } from './FilterSelect';
import { ListSearch } from './ListSearch';
import { TenantFilter } from './TenantFilter';
import type { ListState } from './useListState';

const STATUSES = ['ready', 'notReady', 'deleting', 'unknown'] as const;

export type ListFiltersProps = {
  state: ListState;
  /** Lists of one Project have no use for it. */
  hasTenant?: boolean;
};

/** Search and filters above a list. */
export function ListFilters({ state, hasTenant = false }: ListFiltersProps) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  return (
    <Grid.Root columns={{ initial: '1', sm: '3' }} gap="4">
      <ListSearch
        value={state.query.search ?? ''}
        onChange={value => state.setFilter('search', value)}
      />
      {hasTenant && (
        <TenantFilter
          value={state.query.tenant}
          onChange={value => state.setFilter('tenant', value)}
        />
      )}
      <FilterSelect
        label={t('list.status')}
        anyLabel={t('list.anyStatus')}
        value={state.query.status?.[0]}
        onChange={value => state.setFilter('status', value)}
        options={STATUSES.map(id => ({ id, label: t(`status.${id}`) }))}
      />
    </Grid.Root>
  );
}
