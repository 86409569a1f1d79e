import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  useComputePools,
  useSelectedProject,
} from '@paletteai/backstage-plugin-paletteai-react';
import { CreatableEmptyState } from '../access/CreatableEmptyState';
import { CreateLink } from '../access/CreateLink';
import { ListPage } from '../list/ListPage';
import { useListState } from '../list/useListState';
import { usePaletteAiLinks } from '../router/usePaletteAiLinks';
import { paletteAiTranslationRef } from '../translation';
import { useComputePoolColumns } from './useComputePoolColumns';

/** Compute Pools of all Projects or of the chosen one. */
export function ComputePoolsPage() {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const { computePool } = usePaletteAiLinks();
  const { project } = useSelectedProject();
  const state = useListState('name');
  const pools = useComputePools(state.query);
  const columns = useComputePoolColumns();

  return (
    <ListPage
      tab="computePools"
      actions={
        project && (
          <CreateLink
            projectRef={project}
            action="computePool.create"
            label={t('computePools.create')}
          />
        )
      }
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
