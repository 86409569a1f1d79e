import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ButtonLink, Flex } from '@backstage/ui';
import {
  EmptyState,
  useProjects,
} from '@paletteai/backstage-plugin-paletteai-react';
import { ListFilters } from '../list/ListFilters';
import { ListTable } from '../list/ListTable';
import { useListState } from '../list/useListState';
import { PageFrame } from '../router/PageFrame';
import { usePaletteAiLinks } from '../router/usePaletteAiLinks';
import { paletteAiTranslationRef } from '../translation';
import { useProjectColumns } from './useProjectColumns';

/** All Projects that the person is a member of. */
export function ProjectsPage() {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const links = usePaletteAiLinks();
  const state = useListState('displayName');
  const projects = useProjects(state.query);
  const columns = useProjectColumns();
  const create = links.templates && (
    <ButtonLink href={links.templates}>{t('projects.create')}</ButtonLink>
  );

  return (
    <PageFrame
      title={t('pages.projects')}
      activeTab="projects"
      actions={create}
      updatedAt={projects.dataUpdatedAt}
    >
      <Flex direction="column" gap="4">
        <ListFilters state={state} hasTenant />
        <ListTable
          query={projects}
          state={state}
          columns={columns}
          getHref={({ hub, name }) => links.project({ hub, project: name })}
          emptyState={
            <EmptyState
              title={t('projects.empty.title')}
              description={t('projects.empty.description')}
            />
          }
        />
      </Flex>
    </PageFrame>
  );
}
