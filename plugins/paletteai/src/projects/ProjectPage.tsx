import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Flex } from '@backstage/ui';
import type { ProjectRef } from '@paletteai/backstage-plugin-paletteai-common';
import {
  QueryState,
  useProject,
} from '@paletteai/backstage-plugin-paletteai-react';
import { CreateLink } from '../access/CreateLink';
import { DeleteProjectButton } from '../deletion/DeleteProjectButton';
import { CatalogLink } from '../facts/CatalogLink';
import { Section } from '../facts/Section';
import { GpuMeters } from '../gpu/GpuMeters';
import { PageFrame } from '../router/PageFrame';
import { paletteAiTranslationRef } from '../translation';
import { ProjectApps } from './ProjectApps';
import { ProjectComputePools } from './ProjectComputePools';
import { ProjectGroups } from './ProjectGroups';
import { ProjectModels } from './ProjectModels';
import { ProjectSummary } from './ProjectSummary';

/** Overview of a Project. */
export function ProjectPage({ projectRef }: { projectRef: ProjectRef }) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const project = useProject(projectRef);
  const { displayName = projectRef.project, description } = project.data ?? {};

  return (
    <PageFrame
      title={displayName}
      activeTab="projects"
      description={description}
      actions={
        <>
          <CreateLink projectRef={projectRef} action="computePool.create" />
          <CreateLink projectRef={projectRef} action="appDeployment.create" />
          {project.data && (
            <>
              <CatalogLink kind="system" resourceRef={project.data.ref} />
              <DeleteProjectButton project={project.data} />
            </>
          )}
        </>
      }
      updatedAt={project.dataUpdatedAt}
    >
      <QueryState query={project}>
        {view => (
          <Flex direction="column" gap="4">
            <Section title={t('tabs.overview')}>
              <ProjectSummary project={view} />
            </Section>
            <Section title={t('project.gpus')}>
              <GpuMeters gpuResources={view.gpuResources} />
            </Section>
            <Section title={t('project.people')}>
              <ProjectGroups roleMapping={view.roleMapping} />
            </Section>
            <Section title={t('pages.computePools')}>
              <ProjectComputePools projectRef={projectRef} />
            </Section>
            <Section title={t('pages.appDeployments')}>
              <ProjectApps projectRef={projectRef} />
            </Section>
            <Section title={t('pages.modelDeployments')}>
              <ProjectModels projectRef={projectRef} />
            </Section>
          </Flex>
        )}
      </QueryState>
    </PageFrame>
  );
}
