import type {
  AccessAction,
  AccessResponse,
  PaletteAiApi,
  PaletteAiRequestOptions,
  ProjectRef,
} from '@paletteai/backstage-plugin-paletteai-common';
import { PaletteAiQuery, usePaletteAiQuery } from './usePaletteAiQuery';

/** Each Tenant requires a separate request. */
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
 * Whether the person may create something in any of the Projects that they see.
 *
 * @public
 */
export function useInProjectCreationAccess(
  action: AccessAction,
): PaletteAiQuery<boolean> {
  return usePaletteAiQuery({
    noun: 'project',
    key: ['access', 'anyProject', action],
    fetch: (api, options) => isAllowedInAnyProject(api, action, options),
  });
}

/** Pages without a Project lead on to others, as each asks about a bounded number of them. */
async function isAllowedInAnyProject(
  api: PaletteAiApi,
  action: AccessAction,
  options: PaletteAiRequestOptions,
): Promise<boolean> {
  let cursor: string | undefined;
  do {
    const { items, pageInfo } = await api.listProjectAccess(
      { action: [action], limit: 1, cursor },
      options,
    );
    if (items.length > 0) {
      return true;
    }
    cursor = pageInfo.nextCursor;
  } while (cursor);
  return false;
}

async function findProjectCreationAccess(
  api: PaletteAiApi,
  options: PaletteAiRequestOptions,
): Promise<ProjectCreationAccess> {
  const page = await api.listTenants({ limit: ASKED }, options);
  const groups = new Set(page.items.flatMap(({ adminGroups }) => adminGroups));
  const adminGroups = [...groups].sort();
  // One after the other, as one that allows it is enough.
  for (const { hub, name } of page.items) {
    const { allowed } = await api.getTenantAccess(
      { hub, tenant: name },
      options,
    );
    if (allowed.includes('project.create')) {
      return { isAllowed: true, adminGroups };
    }
  }
  return { isAllowed: page.pageInfo.nextCursor !== undefined, adminGroups };
}
