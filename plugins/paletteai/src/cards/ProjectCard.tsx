import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { ProjectRef } from '@paletteai/backstage-plugin-paletteai-common';
import {
  QueryState,
  useProject,
} from '@paletteai/backstage-plugin-paletteai-react';
import { ProjectSummary } from '../projects/ProjectSummary';
import { paletteAiTranslationRef } from '../translation';
import { ProjectEntityCard } from './ProjectEntityCard';

/** Summary of the Project that an entity represents. */
export function ProjectCard() {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  return (
    <ProjectEntityCard title={t('cards.project')}>
      {projectRef => <Summary projectRef={projectRef} />}
    </ProjectEntityCard>
  );
}

function Summary({ projectRef }: { projectRef: ProjectRef }) {
  const project = useProject(projectRef);
  return (
    <QueryState query={project}>
      {view => <ProjectSummary project={view} />}
    </QueryState>
  );
}
