import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Flex, Text } from '@backstage/ui';
import { ProjectApps } from '../projects/ProjectApps';
import { ProjectModels } from '../projects/ProjectModels';
import { paletteAiTranslationRef } from '../translation';
import { ProjectEntityCard } from './ProjectEntityCard';

/** App and Model Deployments of the Project that an entity represents. */
export function DeploymentsCard() {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  return (
    <ProjectEntityCard title={t('cards.deployments')}>
      {projectRef => (
        <Flex direction="column" gap="4">
          <Text weight="bold">{t('pages.appDeployments')}</Text>
          <ProjectApps projectRef={projectRef} />
          <Text weight="bold">{t('pages.modelDeployments')}</Text>
          <ProjectModels projectRef={projectRef} />
        </Flex>
      )}
    </ProjectEntityCard>
  );
}
