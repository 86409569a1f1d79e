import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { useQuery } from '@tanstack/react-query';
import { groupName } from './groupName';

const MAX_GROUPS = 1_000;
const STALE_MS = 60_000;

/** Names of the groups of the catalog. Only suggestions, so that there are none while the catalog cannot be asked. */
export function useCatalogGroups(): string[] {
  const catalog = useApi(catalogApiRef);
  const { data } = useQuery({
    queryKey: ['paletteai-scaffolder', 'groups'],
    queryFn: async () => {
      const { items } = await catalog.queryEntities({
        filter: { kind: 'Group' },
        fields: ['kind', 'metadata.name', 'metadata.annotations'],
        limit: MAX_GROUPS,
      });
      const names = items.flatMap(group => groupName(group) ?? []);
      return [...new Set(names)].sort((a, b) => a.localeCompare(b));
    },
    staleTime: STALE_MS,
  });
  return data ?? [];
}
