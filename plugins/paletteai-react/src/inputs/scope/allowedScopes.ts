import {
  AccessAction,
  AccessResponse,
  Page,
  PaletteAiApi,
  PaletteAiRequestOptions,
  ProjectView,
  TenantView,
} from '@paletteai/backstage-plugin-paletteai-common';
import {
  PaletteAiQuery,
  usePaletteAiQuery,
} from '../../query/usePaletteAiQuery';

/** Each requires a separate access request. */
const ASKED = 25;

/** What was found, and whether there is more that was not looked at. */
export type AllowedScopes<TItem> = {
  items: TItem[];
  /** Found before those were left out in which the person cannot act. */
  found: number;
  hasMore: boolean;
};

/** Tenants in which the person may create Projects. */
export function useTenantsFor(
  action: AccessAction,
  search: string,
): PaletteAiQuery<AllowedScopes<TenantView>> {
  return usePaletteAiQuery({
    noun: 'tenant',
    key: ['allowed', action, search],
    fetch: async (api, options) =>
      keepAllowed(
        await api.listTenants({ search, limit: ASKED }, options),
        action,
        ({ hub, name }) => api.getTenantAccess({ hub, tenant: name }, options),
      ),
    keepPrevious: true,
  });
}

/** Projects in which the person can perform an action. */
export function useProjectsFor(
  action: AccessAction,
  search: string,
): PaletteAiQuery<AllowedScopes<ProjectView>> {
  return usePaletteAiQuery({
    noun: 'project',
    key: ['allowed', action, search],
    fetch: (api, options) => findProjectsFor(api, action, search, options),
    keepPrevious: true,
  });
}

async function findProjectsFor(
  api: PaletteAiApi,
  action: AccessAction,
  search: string,
  options: PaletteAiRequestOptions,
) {
  const query = { search, limit: ASKED, orderField: 'displayName' } as const;
  return keepAllowed(
    await api.listProjects(query, options),
    action,
    ({ hub, name }) => api.getProjectAccess({ hub, project: name }, options),
  );
}

async function keepAllowed<TItem>(
  { items, pageInfo }: Page<TItem>,
  action: AccessAction,
  ask: (item: TItem) => Promise<AccessResponse>,
): Promise<AllowedScopes<TItem>> {
  const answers = await Promise.all(items.map(ask));
  return {
    items: items.filter((_, index) => answers[index].allowed.includes(action)),
    found: items.length,
    hasMore: pageInfo.nextCursor !== undefined,
  };
}
