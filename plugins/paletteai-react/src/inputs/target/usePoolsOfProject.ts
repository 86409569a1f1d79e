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
    fetch: async (api, options) => {
      const found: ComputePoolView[] = [];
      let cursor: string | undefined;
      do {
        const query = { ...project, limit: MOST, cursor };
        const page = await api.listComputePools(query, options);
        found.push(...page.items);
        cursor = page.pageInfo.nextCursor;
      } while (cursor);
      return found;
    },
    enabled: project !== undefined,
  });
}
