import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { EmptyState } from '@paletteai/backstage-plugin-paletteai-react';
import { paletteAiTranslationRef } from '../translation';

/** Shown where there are no Model Deployments. */
export function NoModelDeployments() {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  return (
    <EmptyState
      title={t('modelDeployments.empty.title')}
      description={t('modelDeployments.empty.description')}
    />
  );
}
