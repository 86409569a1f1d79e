import type {
  ComputePoolView,
  ComputeSummary,
  ComputeView,
  DeploymentView,
  ListQuery,
  Page,
  ProfileBundleView,
  ProjectFacetQuery,
  ProjectFacetValues,
  ProjectRef,
  ProjectView,
  TenantView,
} from '@paletteai/backstage-plugin-paletteai-common';
import { PaletteAiQuery, usePaletteAiQuery } from './usePaletteAiQuery';

/**
 * Tenants that the person may see.
 *
 * @public
 */
export function useTenants(
  query: ListQuery<'listTenants'> = {},
): PaletteAiQuery<Page<TenantView>> {
  return usePaletteAiQuery({
    noun: 'tenant',
    key: ['list', query],
    fetch: (api, options) => api.listTenants(query, options),
    keepPrevious: true,
  });
}

/**
 * Projects that the person is a member of.
 *
 * @public
 */
export function useProjects(
  query: ListQuery<'listProjects'> = {},
): PaletteAiQuery<Page<ProjectView>> {
  return usePaletteAiQuery({
    noun: 'project',
    key: ['list', query],
    fetch: (api, options) => api.listProjects(query, options),
    keepPrevious: true,
  });
}

/**
 * Values that Projects can be filtered by.
 *
 * @public
 */
export function useProjectFacet(
  query: ProjectFacetQuery,
): PaletteAiQuery<ProjectFacetValues> {
  return usePaletteAiQuery({
    noun: 'project',
    key: ['facet', query],
    fetch: (api, options) => api.listProjectFacet(query, options),
    keepPrevious: true,
  });
}

/**
 * Machines that a Project may use.
 *
 * @public
 */
export function useCompute(
  ref: ProjectRef,
): PaletteAiQuery<Pick<Page<ComputeView>, 'items' | 'incomplete'>> {
  return usePaletteAiQuery({
    noun: 'compute',
    key: ['list', ref.hub, ref.project],
    fetch: (api, options) => api.listCompute(ref, options),
  });
}

/**
 * What there is of machines for all Projects of the person together.
 *
 * @public
 */
export function useComputeSummary(
  query: { hub?: string; tenant?: string } = {},
): PaletteAiQuery<ComputeSummary & Pick<Page<unknown>, 'incomplete'>> {
  return usePaletteAiQuery({
    noun: 'compute',
    key: ['summary', query],
    fetch: (api, options) => api.getComputeSummary(query, options),
    keepPrevious: true,
  });
}

/**
 * Compute Pools that the person may see.
 *
 * @public
 */
export function useComputePools(
  query: ListQuery<'listComputePools'> = {},
): PaletteAiQuery<Page<ComputePoolView>> {
  return usePaletteAiQuery({
    noun: 'computePool',
    key: ['list', query],
    fetch: (api, options) => api.listComputePools(query, options),
    keepPrevious: true,
  });
}

/**
 * Profile Bundles that the person may see, one entry per version.
 *
 * @public
 */
export function useProfileBundles(
  query: ListQuery<'listProfileBundles'> = {},
): PaletteAiQuery<Page<ProfileBundleView>> {
  return usePaletteAiQuery({
    noun: 'profileBundle',
    key: ['list', query],
    fetch: (api, options) => api.listProfileBundles(query, options),
    keepPrevious: true,
  });
}

/**
 * App Deployments that the person may see.
 *
 * @public
 */
export function useAppDeployments(
  query: ListQuery<'listAppDeployments'> = {},
): PaletteAiQuery<Page<DeploymentView>> {
  return usePaletteAiQuery({
    noun: 'appDeployment',
    key: ['list', query],
    fetch: (api, options) => api.listAppDeployments(query, options),
    keepPrevious: true,
  });
}

/**
 * Model Deployments that the person may see.
 *
 * @public
 */
export function useModelDeployments(
  query: ListQuery<'listModelDeployments'> = {},
): PaletteAiQuery<Page<DeploymentView>> {
  return usePaletteAiQuery({
    noun: 'appDeployment',
    key: ['models', query],
    fetch: (api, options) => api.listModelDeployments(query, options),
    keepPrevious: true,
  });
}
