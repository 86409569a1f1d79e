import {
  type ComputePoolView,
  type ProjectRef,
  itemsOfAllPages,
} from '@paletteai/backstage-plugin-paletteai-common';
import {
  PaletteAiQuery,
  usePaletteAiQuery,
} from '../../query/usePaletteAiQuery';

/** Compute Pools of a Project. */
export function usePoolsOfProject(
  project: ProjectRef | undefined,
): PaletteAiQuery<ComputePoolView[]> {
  return usePaletteAiQuery({
    noun: 'computePool',
    key: ['of', project?.hub, project?.project],
    fetch: async (api, options) => {
      const found: ComputePoolView[] = [];
      const items = itemsOfAllPages(page =>
        api.listComputePools({ ...project, ...page }, options),
      );
      for await (const item of items) {
        found.push(item);
      }
      return found;
    },
    enabled: project !== undefined,
  });
}
