import {
  useAppDeployments,
  useSelectedProject,
} from '@paletteai/backstage-plugin-paletteai-react';
import { CreatableEmptyState } from '../access/CreatableEmptyState';
import { useDeploymentColumns } from '../deployments/useDeploymentColumns';
import { ListPage } from '../list/ListPage';
import { useListState } from '../list/useListState';
import { usePaletteAiLinks } from '../router/usePaletteAiLinks';

/** App Deployments of all Projects or of the chosen one. */
export function AppDeploymentsPage() {
  const { appDeployment } = usePaletteAiLinks();
  const { project } = useSelectedProject();
  const state = useListState('displayName');
  const deployments = useAppDeployments(state.query);
  const columns = useDeploymentColumns();

  return (
    <ListPage
      tab="appDeployments"
      creates="appDeployment.create"
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
