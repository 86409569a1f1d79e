import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { CellText } from '@backstage/ui';
import { useModelDeployments } from '@paletteai/backstage-plugin-paletteai-react';
import {
  DeploymentColumn,
  useDeploymentColumns,
} from '../deployments/useDeploymentColumns';
import { ListPage } from '../list/ListPage';
import { useListState } from '../list/useListState';
import { usePaletteAiLinks } from '../router/usePaletteAiLinks';
import { paletteAiTranslationRef } from '../translation';
import { NoModelDeployments } from './NoModelDeployments';

/** Model Deployments of all Projects or of the chosen one. */
export function ModelDeploymentsPage() {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const { modelDeployment } = usePaletteAiLinks();
  const state = useListState('displayName');
  const deployments = useModelDeployments(state.query);
  const modelColumn: DeploymentColumn = {
    id: 'model',
    label: t('modelDeployment.id'),
    cell: ({ model }) => (
      <CellText
        title={model?.id ?? ''}
        description={model?.source && t(`modelSource.${model.source}`)}
      />
    ),
  };
  const columns = useDeploymentColumns([modelColumn]);

  return (
    <ListPage
      tab="modelDeployments"
      query={deployments}
      state={state}
      columns={columns}
      getHref={({ hub, namespace = '', name }) =>
        modelDeployment({ hub, project: namespace, name })
      }
      emptyState={<NoModelDeployments />}
    />
  );
}
