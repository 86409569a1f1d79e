import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { ColumnConfig } from '@backstage/ui';
import type { DeploymentView } from '@paletteai/backstage-plugin-paletteai-common';
import {
  EmptyState,
  useAppDeployments,
  useSelectedProject,
} from '@paletteai/backstage-plugin-paletteai-react';
import {
  createdColumn,
  nameColumn,
  projectColumn,
  statusColumn,
  textColumn,
} from '../list/columns';
import { ListFilters } from '../list/ListFilters';
import { ListTable, Row } from '../list/ListTable';
import { useListState } from '../list/useListState';
import { CreateLink } from '../router/CreateLink';
import { PageFrame } from '../router/PageFrame';
import { usePaletteAiLinks } from '../router/usePaletteAiLinks';
import { paletteAiTranslationRef } from '../translation';

/** App deployments of all Projects or of the chosen one. */
export function AppDeploymentsPage() {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const { appDeployment } = usePaletteAiLinks();
  const { project } = useSelectedProject();
  const state = useListState('displayName');
  const deployments = useAppDeployments(state.query);
  const columns: ColumnConfig<Row<DeploymentView>>[] = [
    nameColumn(t('fields.name'), 'displayName'),
    projectColumn(t('fields.project')),
    statusColumn(t('fields.status')),
    textColumn(
      t('fields.bundle'),
      'bundle',
      ({ profileBundleRef }) => profileBundleRef?.name ?? '',
    ),
    textColumn(
      t('fields.computePool'),
      'computePool',
      ({ currentComputePoolRef, computePoolRef }) =>
        (currentComputePoolRef ?? computePoolRef)?.name ?? '',
    ),
    createdColumn(t('fields.createdAt')),
  ];

  return (
    <PageFrame
      title={t('pages.appDeployments')}
      activeTab="appDeployments"
      actions={
        project && (
          <CreateLink
            projectRef={project}
            action="appDeployment.create"
            label={t('appDeployments.create')}
          />
        )
      }
      updatedAt={deployments.dataUpdatedAt}
    >
      <ListFilters state={state} hasTenant={!project} />
      <ListTable
        query={deployments}
        state={state}
        columns={columns}
        getHref={({ hub, namespace = '', name }) =>
          appDeployment({ hub, project: namespace, name })
        }
        emptyState={
          <EmptyState
            title={t('appDeployments.empty.title')}
            description={t('appDeployments.empty.description')}
          />
        }
      />
    </PageFrame>
  );
}
