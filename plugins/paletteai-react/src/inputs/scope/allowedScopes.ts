import type {
  AccessAction,
  PaletteAiApi,
  TenantView,
} from '@paletteai/backstage-plugin-paletteai-common';
import {
  PaletteAiQuery,
  usePaletteAiQuery,
} from '../../query/usePaletteAiQuery';

const SHOWN = 25;

/** What was found, and whether there is more that was not looked at. */
export type AllowedScopes<TItem> = {
  items: TItem[];
  hasMore: boolean;
};

type AllowedProject = Awaited<
  ReturnType<PaletteAiApi['listProjectAccess']>
>['items'][number];

/** Tenants in which the person may create Projects. */
export function useTenantsFor(
  action: AccessAction,
  search: string,
): PaletteAiQuery<AllowedScopes<TenantView>> {
  return usePaletteAiQuery({
    noun: 'tenant',
    key: ['allowed', action, search],
    fetch: async (api, options) => {
      const { items, pageInfo } = await api.listTenants(
        { search, limit: SHOWN },
        options,
      );
      const answers = await Promise.all(
        items.map(({ hub, name }) =>
          api.getTenantAccess({ hub, tenant: name }, options),
        ),
      );
      return {
        items: items.filter((_, index) =>
          answers[index].allowed.includes(action),
        ),
        hasMore: pageInfo.nextCursor !== undefined,
      };
    },
    keepPrevious: true,
  });
}

/** Projects in which the person can perform an action. */
export function useProjectsFor(
  action: AccessAction,
  search: string,
): PaletteAiQuery<AllowedScopes<AllowedProject>> {
  return usePaletteAiQuery({
    noun: 'project',
    key: ['allowed', action, search],
    fetch: async (api, options) => {
      const { items, pageInfo } = await api.listProjectAccess(
        { action: [action], search, limit: SHOWN },
        options,
      );
      return { items, hasMore: pageInfo.nextCursor !== undefined };
    },
    keepPrevious: true,
  });
}
