import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Flex } from '@backstage/ui';
import {
  AccessFailure,
  useProjectCreationAccess,
  useProjects,
} from '@paletteai/backstage-plugin-paletteai-react';
import { ListTable } from '../list/ListTable';
import { ListTiles } from '../list/ListTiles';
import { PROJECT_FILTERS, useListState } from '../list/useListState';
import { PageFrame } from '../router/PageFrame';
import { usePaletteAiLinks } from '../router/usePaletteAiLinks';
import { paletteAiTranslationRef } from '../translation';
import { CreateProjectLink } from './CreateProjectLink';
import { NoProjects } from './NoProjects';
import { ProjectFilters } from './ProjectFilters';
import { ProjectTile } from './ProjectTile';
import { useProjectColumns } from './useProjectColumns';
import { useProjectsView } from './useProjectsView';
import { ViewToggle } from './ViewToggle';

/** All Projects that the person is a member of. */
export function ProjectsPage() {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const links = usePaletteAiLinks();
  const state = useListState('displayName', PROJECT_FILTERS);
  const projects = useProjects(state.query);
  const creation = useProjectCreationAccess();
  const columns = useProjectColumns();
  const [view, setView] = useProjectsView();
  const list = { query: projects, state, emptyState: <NoProjects /> };

  return (
    <PageFrame
      title={t('pages.projects')}
      activeTab="projects"
      actions={<CreateProjectLink />}
      updatedAt={projects.dataUpdatedAt}
    >
      <Flex direction="column" gap="4">
        {projects.data && <AccessFailure query={creation} />}
        <ProjectFilters state={state} hasSort={view === 'tiles'} />
        <Flex justify="end">
          <ViewToggle value={view} onChange={setView} />
        </Flex>
        {view === 'tiles' ? (
          <ListTiles
            {...list}
            label={t('pages.projects')}
            tile={project => <ProjectTile project={project} />}
          />
        ) : (
          <ListTable
            {...list}
            columns={columns}
            getHref={({ hub, name }) => links.project({ hub, project: name })}
          />
        )}
      </Flex>
    </PageFrame>
  );
}
