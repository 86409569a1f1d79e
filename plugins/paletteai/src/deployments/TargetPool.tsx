import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { DeploymentView } from '@paletteai/backstage-plugin-paletteai-common';
import { MaybeLink } from '../facts/MaybeLink';
import { usePaletteAiLinks } from '../router/usePaletteAiLinks';
import { paletteAiTranslationRef } from '../translation';

/** The pool that a deployment runs on, else the one that it was asked to run on. */
export function TargetPool({ deployment }: { deployment: DeploymentView }) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const { computePool } = usePaletteAiLinks();
  const { hub, namespace = '', dedicatedComputePool } = deployment;
  const poolRef = deployment.currentComputePoolRef ?? deployment.computePoolRef;
  if (poolRef) {
    const { name, namespace: project = namespace } = poolRef;
    return <MaybeLink href={computePool({ hub, project, name })} text={name} />;
  }
  return dedicatedComputePool ? (
    <>{t('deployment.dedicated', { name: dedicatedComputePool.name ?? '' })}</>
  ) : (
    <>{t('fields.none')}</>
  );
}
