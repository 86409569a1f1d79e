import { useApi } from '@backstage/core-plugin-api';
import type { TenantRef } from '@paletteai/backstage-plugin-paletteai-common';
import { paletteAiApiRef } from '@paletteai/backstage-plugin-paletteai-react';
import { useQuery } from '@tanstack/react-query';

const MAX_PROJECTS = 1_000;
const STALE_MS = 60_000;

/** OIDC groups with a role in a Tenant or in those of its Projects that the person sees; none while they cannot be read. */
export function useTenantGroups(tenant: TenantRef | undefined): string[] {
  const api = useApi(paletteAiApiRef);
  const { data } = useQuery({
    queryKey: ['paletteai-scaffolder', 'groups', tenant],
    queryFn: async ({ signal }) => {
      if (!tenant) {
        return [];
      }
      const [{ adminGroups }, { items }] = await Promise.all([
        api.getTenant(tenant, { signal }),
        api.listProjects({ ...tenant, limit: MAX_PROJECTS }, { signal }),
      ]);
      const ofProjects = items.flatMap(({ roleMapping }) => [
        ...roleMapping.admin,
        ...roleMapping.editor,
        ...roleMapping.viewer,
      ]);
      return [...new Set([...adminGroups, ...ofProjects])].sort((a, b) =>
        a.localeCompare(b),
      );
    },
    enabled: Boolean(tenant),
    staleTime: STALE_MS,
  });
  return data ?? [];
}
