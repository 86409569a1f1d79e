import {
  useComputePools,
  useSelectedProject,
} from '@paletteai/backstage-plugin-paletteai-react';
import { CreatableEmptyState } from '../access/CreatableEmptyState';
import { ListPage } from '../list/ListPage';
import { useListState } from '../list/useListState';
import { usePaletteAiLinks } from '../router/usePaletteAiLinks';
import { useComputePoolColumns } from './useComputePoolColumns';

/** Compute Pools of all Projects or of the chosen one. */
export function ComputePoolsPage() {
  const { computePool } = usePaletteAiLinks();
  const { project } = useSelectedProject();
  const state = useListState('name');
  const pools = useComputePools(state.query);
  const columns = useComputePoolColumns();

  return (
    <ListPage
      tab="computePools"
      creates="computePool.create"
      query={pools}
      state={state}
      columns={columns}
      getHref={({ hub, namespace = '', name }) =>
        computePool({ hub, project: namespace, name })
      }
      emptyState={
        <CreatableEmptyState projectRef={project} action="computePool.create" />
      }
    />
  );
}
