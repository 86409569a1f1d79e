import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  EmptyState,
  useComputePools,
  useSelectedProject,
} from '@paletteai/backstage-plugin-paletteai-react';
import { ListFilters } from '../list/ListFilters';
import { ListTable } from '../list/ListTable';
import { useListState } from '../list/useListState';
import { CreateLink } from '../router/CreateLink';
import { PageFrame } from '../router/PageFrame';
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
    <PageFrame
      title={t('pages.computePools')}
      activeTab="computePools"
      actions={
        project && (
          <CreateLink
            projectRef={project}
            action="computePool.create"
            label={t('computePools.create')}
          />
        )
      }
      updatedAt={pools.dataUpdatedAt}
    >
      <ListFilters state={state} hasTenant={!project} />
      <ListTable
        query={pools}
        state={state}
        columns={columns}
        getHref={({ hub, namespace = '', name }) =>
          computePool({ hub, project: namespace, name })
        }
        emptyState={
          <EmptyState
            title={t('computePools.empty.title')}
            description={t('computePools.empty.description')}
          />
        }
      />
    </PageFrame>
  );
}
