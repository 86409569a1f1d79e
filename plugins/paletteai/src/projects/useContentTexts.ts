import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { ProjectView } from '@paletteai/backstage-plugin-paletteai-common';
import { paletteAiTranslationRef } from '../translation';

/** Says how many Compute Pools and deployments are in a Project, as far as that is known. */
export function useContentTexts() {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  return ({
    contents = {},
    computePoolCount,
  }: Pick<ProjectView, 'contents' | 'computePoolCount'>): string[] => {
    const pools = contents.computePools ?? computePoolCount;
    const { appDeployments: apps, modelDeployments: models } = contents;
    return [
      ...(pools === undefined ? [] : [t('projects.pools', { count: pools })]),
      ...(apps === undefined ? [] : [t('projects.apps', { count: apps })]),
      ...(models === undefined
        ? []
        : [t('projects.models', { count: models })]),
    ];
  };
}
