import type {
  AccessAction,
  AccessResponse,
  Page,
  PaletteAiApi,
  PaletteAiRequestOptions,
  ProjectRef,
} from '@paletteai/backstage-plugin-paletteai-common';
import { PaletteAiQuery, usePaletteAiQuery } from './usePaletteAiQuery';

/** Each Tenant and each Project requires a separate request. */
const ASKED = 25;

/**
 * Whether the person may create Projects.
 *
 * @public
 */
export type ProjectCreationAccess = {
  /**
   * In a Tenant, or perhaps in one of those that were not asked about, where
   * there are very many.
   */
  isAllowed: boolean;
  /** Groups that administer the Tenants that the person sees, and so may create Projects. */
  adminGroups: string[];
};

/**
 * What the person may do in a Project; asked for once `enabled`.
 *
 * @public
 */
export function useProjectAccess(
  ref: ProjectRef,
  { enabled = true }: { enabled?: boolean } = {},
): PaletteAiQuery<AccessResponse> {
  return usePaletteAiQuery({
    noun: 'project',
    key: ['access', ref.hub, ref.project],
    fetch: (api, options) => api.getProjectAccess(ref, options),
    enabled,
  });
}

/**
 * Whether the person may create Projects, in any Tenant that they see.
 *
 * @public
 */
export function useProjectCreationAccess(): PaletteAiQuery<ProjectCreationAccess> {
  return usePaletteAiQuery({
    noun: 'tenant',
    key: ['access', 'project.create'],
    fetch: findProjectCreationAccess,
  });
}

/**
 * Whether the person may create something in a Project, in any of those that
 * they see; not ruled out where there are very many.
 *
 * @public
 */
export function useInProjectCreationAccess(
  action: AccessAction,
): PaletteAiQuery<boolean> {
  return usePaletteAiQuery({
    noun: 'project',
    key: ['access', 'anyProject', action],
    fetch: async (api, options) => {
      const page = await api.listProjects({ limit: ASKED }, options);
      return isAllowedInAny(page, action, ({ hub, name }) =>
        api.getProjectAccess({ hub, project: name }, options),
      );
    },
  });
}

async function findProjectCreationAccess(
  api: PaletteAiApi,
  options: PaletteAiRequestOptions,
): Promise<ProjectCreationAccess> {
  const page = await api.listTenants({ limit: ASKED }, options);
  const groups = new Set(page.items.flatMap(({ adminGroups }) => adminGroups));
  const isAllowed = await isAllowedInAny(
    page,
    'project.create',
    ({ hub, name }) => api.getTenantAccess({ hub, tenant: name }, options),
  );
  return { isAllowed, adminGroups: [...groups].sort() };
}

/** Asks about one after the other, as one that allows it is enough. */
async function isAllowedInAny<TItem>(
  { items, pageInfo }: Page<TItem>,
  action: AccessAction,
  ask: (item: TItem) => Promise<AccessResponse>,
): Promise<boolean> {
  for (const item of items) {
    const { allowed } = await ask(item);
    if (allowed.includes(action)) {
      return true;
    }
  }
  return pageInfo.nextCursor !== undefined;
}
