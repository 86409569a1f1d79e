import type {
  AccessResponse,
  PaletteAiApi,
  PaletteAiRequestOptions,
  ProjectRef,
} from '@paletteai/backstage-plugin-paletteai-common';
import { PaletteAiQuery, usePaletteAiQuery } from './usePaletteAiQuery';

/** Each Tenant needs a request of its own. */
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

/** Asks about one Tenant after the other, as one that allows it is enough. */
async function findProjectCreationAccess(
  api: PaletteAiApi,
  options: PaletteAiRequestOptions,
): Promise<ProjectCreationAccess> {
  const { items, pageInfo } = await api.listTenants({ limit: ASKED }, options);
  const groups = new Set(items.flatMap(({ adminGroups }) => adminGroups));
  const adminGroups = [...groups].sort();
  for (const { hub, name } of items) {
    const { allowed } = await api.getTenantAccess(
      { hub, tenant: name },
      options,
    );
    if (allowed.includes('project.create')) {
      return { isAllowed: true, adminGroups };
    }
  }
  return { isAllowed: pageInfo.nextCursor !== undefined, adminGroups };
}
