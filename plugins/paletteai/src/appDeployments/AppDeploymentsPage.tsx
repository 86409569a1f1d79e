import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  useAppDeployments,
  useSelectedProject,
} from '@paletteai/backstage-plugin-paletteai-react';
import { CreatableEmptyState } from '../access/CreatableEmptyState';
import { CreateLink } from '../access/CreateLink';
import { useDeploymentColumns } from '../deployments/useDeploymentColumns';
import { ListPage } from '../list/ListPage';
import { useListState } from '../list/useListState';
import { usePaletteAiLinks } from '../router/usePaletteAiLinks';
import { paletteAiTranslationRef } from '../translation';

/** App deployments of all Projects or of the chosen one. */
export function AppDeploymentsPage() {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const { appDeployment } = usePaletteAiLinks();
  const { project } = useSelectedProject();
  const state = useListState('displayName');
  const deployments = useAppDeployments(state.query);
  const columns = useDeploymentColumns();

  return (
    <ListPage
      tab="appDeployments"
      actions={
        project && (
          <CreateLink
            projectRef={project}
            action="appDeployment.create"
            label={t('appDeployments.create')}
          />
        )
      }
      query={deployments}
      state={state}
      columns={columns}
      getHref={({ hub, namespace = '', name }) =>
        appDeployment({ hub, project: namespace, name })
      }
      emptyState={
        <CreatableEmptyState
          projectRef={project}
          action="appDeployment.create"
        />
      }
    />
  );
}
