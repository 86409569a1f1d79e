import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Flex, Text } from '@backstage/ui';
import type { ProjectRef } from '@paletteai/backstage-plugin-paletteai-common';
import {
  QueryState,
  useProject,
} from '@paletteai/backstage-plugin-paletteai-react';
import { Section } from '../facts/Section';
import { TextList } from '../facts/TextList';
import { useGpuTexts } from '../facts/useGpuTexts';
import { CreateLink } from '../router/CreateLink';
import { PageFrame } from '../router/PageFrame';
import { paletteAiTranslationRef } from '../translation';
import { ProjectComputePools } from './ProjectComputePools';
import { ProjectGroups } from './ProjectGroups';
import { ProjectSummary } from './ProjectSummary';

/** Overview of a Project. */
export function ProjectPage({ projectRef }: { projectRef: ProjectRef }) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const project = useProject(projectRef);
  const { displayName = projectRef.project, description } = project.data ?? {};
  const gpuTexts = useGpuTexts();

  return (
    <PageFrame
      title={displayName}
      activeTab="projects"
      description={description}
      actions={
        <CreateLink
          projectRef={projectRef}
          action="computePool.create"
          label={t('computePools.create')}
        />
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
              <GpuTexts texts={gpuTexts.ofLimits(view.gpuResources)} />
            </Section>
            <Section title={t('project.people')}>
              <ProjectGroups roleMapping={view.roleMapping} />
            </Section>
            <Section title={t('pages.computePools')}>
              <ProjectComputePools projectRef={projectRef} />
            </Section>
          </Flex>
        )}
      </QueryState>
    </PageFrame>
  );
}

function GpuTexts({ texts }: { texts: string[] }) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  return texts.length > 0 ? (
    <TextList texts={texts} />
  ) : (
    <Text color="secondary">{t('project.noGpuLimits')}</Text>
  );
}
