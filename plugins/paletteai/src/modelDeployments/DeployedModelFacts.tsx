import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Text } from '@backstage/ui';
import type { DeploymentView } from '@paletteai/backstage-plugin-paletteai-common';
import { Facts } from '../facts/Facts';
import { paletteAiTranslationRef } from '../translation';

/** Which model a deployment serves, and to whom. */
export function DeployedModelFacts({ model }: Pick<DeploymentView, 'model'>) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  if (!model) {
    return <Text color="secondary">{t('modelDeployment.unknown')}</Text>;
  }
  const { id, source, revision, mode, exposure, apiKeySecretRef } = model;
  return (
    <Facts
      facts={[
        { label: t('modelDeployment.id'), value: id },
        {
          label: t('modelDeployment.source'),
          value: source && t(`modelSource.${source}`),
        },
        { label: t('modelDeployment.revision'), value: revision },
        {
          label: t('modelDeployment.mode'),
          value: mode && t(`modelMode.${mode}`),
        },
        {
          label: t('modelDeployment.exposure'),
          value: exposure && t(`modelExposure.${exposure}`),
        },
        {
          label: t('modelDeployment.apiKey'),
          value:
            apiKeySecretRef &&
            t('modelDeployment.inSecret', { name: apiKeySecretRef.name }),
        },
      ]}
    />
  );
}
