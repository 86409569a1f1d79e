import type {
  ComputePoolView,
  ProjectRef,
} from '@paletteai/backstage-plugin-paletteai-common';
import {
  PaletteAiQuery,
  usePaletteAiQuery,
} from '../../query/usePaletteAiQuery';

const MOST = 100;

/** Compute Pools of a Project. */
export function usePoolsOfProject(
  project: ProjectRef | undefined,
): PaletteAiQuery<ComputePoolView[]> {
  return usePaletteAiQuery({
    noun: 'computePool',
    key: ['of', project?.hub, project?.project],
    fetch: async (api, options) =>
      (await api.listComputePools({ ...project, limit: MOST }, options)).items,
    enabled: project !== undefined,
  });
}
