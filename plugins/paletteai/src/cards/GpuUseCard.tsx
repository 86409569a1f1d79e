import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { ProjectRef } from '@paletteai/backstage-plugin-paletteai-common';
import {
  QueryState,
  useProject,
} from '@paletteai/backstage-plugin-paletteai-react';
import { GpuMeters } from '../gpu/GpuMeters';
import { paletteAiTranslationRef } from '../translation';
import { ProjectEntityCard } from './ProjectEntityCard';

/** GPUs that the Project of an entity uses, against its limits. */
export function GpuUseCard() {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  return (
    <ProjectEntityCard title={t('cards.gpuUse')}>
      {projectRef => <GpuUse projectRef={projectRef} />}
    </ProjectEntityCard>
  );
}

function GpuUse({ projectRef }: { projectRef: ProjectRef }) {
  const project = useProject(projectRef);
  return (
    <QueryState query={project}>
      {({ gpuResources }) => <GpuMeters gpuResources={gpuResources} />}
    </QueryState>
  );
}
