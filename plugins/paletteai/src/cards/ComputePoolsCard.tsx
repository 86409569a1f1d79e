import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ProjectComputePools } from '../projects/ProjectComputePools';
import { paletteAiTranslationRef } from '../translation';
import { ProjectEntityCard } from './ProjectEntityCard';

/** Compute Pools of the Project that an entity represents. */
export function ComputePoolsCard() {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  return (
    <ProjectEntityCard title={t('cards.computePools')}>
      {projectRef => <ProjectComputePools projectRef={projectRef} />}
    </ProjectEntityCard>
  );
}
