import type {
  ComputePoolView,
  DeploymentView,
  EventsQuery,
  InProjectRef,
  ObjectEvent,
  ProfileBundleVersionsView,
  ProjectRef,
  ProjectView,
} from '@paletteai/backstage-plugin-paletteai-common';
import type { QueryNoun } from './nouns';
import { PaletteAiQuery, usePaletteAiQuery } from './usePaletteAiQuery';

/**
 * One Project.
 *
 * @public
 */
export function useProject(ref: ProjectRef): PaletteAiQuery<ProjectView> {
  return usePaletteAiQuery({
    noun: 'project',
    key: ['get', ref.hub, ref.project],
    fetch: (api, options) => api.getProject(ref, options),
  });
}

/**
 * One Compute Pool.
 *
 * @public
 */
export function useComputePool(
  ref: InProjectRef,
): PaletteAiQuery<ComputePoolView> {
  return usePaletteAiQuery({
    noun: 'computePool',
    key: ['get', ref.hub, ref.project, ref.name],
    fetch: (api, options) => api.getComputePool(ref, options),
  });
}

/**
 * One App Deployment.
 *
 * @public
 */
export function useAppDeployment(
  ref: InProjectRef,
): PaletteAiQuery<DeploymentView> {
  return usePaletteAiQuery({
    noun: 'appDeployment',
    key: ['get', ref.hub, ref.project, ref.name],
    fetch: (api, options) => api.getAppDeployment(ref, options),
  });
}

/**
 * One Model Deployment.
 *
 * @public
 */
export function useModelDeployment(
  ref: InProjectRef,
): PaletteAiQuery<DeploymentView> {
  return usePaletteAiQuery({
    noun: 'appDeployment',
    key: ['model', ref.hub, ref.project, ref.name],
    fetch: (api, options) => api.getModelDeployment(ref, options),
  });
}

/**
 * One Profile Bundle with its versions, the newest first.
 *
 * @public
 */
export function useProfileBundle(
  ref: ProjectRef & { bundleName: string },
): PaletteAiQuery<ProfileBundleVersionsView> {
  return usePaletteAiQuery({
    noun: 'profileBundle',
    key: ['get', ref.hub, ref.project, ref.bundleName],
    fetch: (api, options) => api.getProfileBundle(ref, options),
  });
}

const EVENT_NOUNS: Partial<Record<EventsQuery['kind'], QueryNoun>> = {
  project: 'project',
  settings: 'project',
  compute: 'compute',
  computeConfig: 'compute',
  profileBundle: 'profileBundle',
  aiWorkload: 'appDeployment',
};

/**
 * What happened to an object, the newest first.
 *
 * @public
 */
export function useEvents(query: EventsQuery): PaletteAiQuery<ObjectEvent[]> {
  return usePaletteAiQuery({
    noun: EVENT_NOUNS[query.kind] ?? 'computePool',
    key: ['events', query.hub, query.project, query.kind, query.name],
    fetch: async (api, options) => (await api.listEvents(query, options)).items,
  });
}
