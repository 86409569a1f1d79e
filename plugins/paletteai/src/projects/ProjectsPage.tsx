import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ButtonLink, Flex } from '@backstage/ui';
import {
  EmptyState,
  useProjects,
} from '@paletteai/backstage-plugin-paletteai-react';
import { ListTable } from '../list/ListTable';
import { ListTiles } from '../list/ListTiles';
import { PROJECT_FILTERS, useListState } from '../list/useListState';
import { PageFrame } from '../router/PageFrame';
import { usePaletteAiLinks } from '../router/usePaletteAiLinks';
import { useTemplateLinks } from '../router/useTemplateLinks';
import { paletteAiTranslationRef } from '../translation';
import { ProjectFilters } from './ProjectFilters';
import { ProjectTile } from './ProjectTile';
import { useProjectColumns } from './useProjectColumns';
import { useProjectsView } from './useProjectsView';
import { ViewToggle } from './ViewToggle';

/** All Projects that the person is a member of. */
export function ProjectsPage() {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const links = usePaletteAiLinks();
  const create = useTemplateLinks()('project.create');
  const state = useListState('displayName', PROJECT_FILTERS);
  const projects = useProjects(state.query);
  const columns = useProjectColumns();
  const [view, setView] = useProjectsView();
  const list = {
    query: projects,
    state,
    emptyState: (
      <EmptyState
        title={t('projects.empty.title')}
        description={t('projects.empty.description')}
      />
    ),
  };

  return (
    <PageFrame
      title={t('pages.projects')}
      activeTab="projects"
      actions={
        create && <ButtonLink href={create}>{t('projects.create')}</ButtonLink>
      }
      updatedAt={projects.dataUpdatedAt}
    >
      <Flex direction="column" gap="4">
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
            isWhole
            columns={columns}
            getHref={({ hub, name }) => links.project({ hub, project: name })}
          />
        )}
      </Flex>
    </PageFrame>
  );
}
