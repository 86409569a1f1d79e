import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ProjectDeployments } from '../projects/ProjectDeployments';
import { paletteAiTranslationRef } from '../translation';
import { ProjectEntityCard } from './ProjectEntityCard';

/** App and model deployments of the Project that an entity stands for. */
export function DeploymentsCard() {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  return (
    <ProjectEntityCard title={t('cards.deployments')}>
      {projectRef => <ProjectDeployments projectRef={projectRef} />}
    </ProjectEntityCard>
  );
}
