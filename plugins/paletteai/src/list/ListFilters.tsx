import { Grid } from '@backstage/ui';
import { ListSearch } from './ListSearch';
import { StatusFilter } from './StatusFilter';
import { TenantFilter } from './TenantFilter';
import type { ListState } from './useListState';

export type ListFiltersProps = {
  state: ListState;
  /** Lists of one Project have no use for it. */
  hasTenant?: boolean;
};

/** Search and filters above a list. */
export function ListFilters({ state, hasTenant = false }: ListFiltersProps) {
  return (
    <Grid.Root columns={{ initial: '2', sm: '3' }} gap="4">
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
      <StatusFilter
        value={state.query.status?.[0]}
        onChange={value => state.setFilter('status', value)}
      />
    </Grid.Root>
  );
}
