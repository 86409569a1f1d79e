import type {
  AccessResponse,
  ComputePoolView,
  ObjectEvent,
  ProjectRef,
  ProjectView,
} from '@paletteai/backstage-plugin-paletteai-common';
import type { EventsQuery, InProjectRef } from '../api/PaletteAiApi';
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
 * What the person may do in a Project.
 *
 * @public
 */
export function useProjectAccess(
  ref: ProjectRef,
): PaletteAiQuery<AccessResponse> {
  return usePaletteAiQuery({
    noun: 'project',
    key: ['access', ref.hub, ref.project],
    fetch: (api, options) => api.getProjectAccess(ref, options),
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
    fetch: (api, options) => api.listEvents(query, options),
  });
}
