import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useCallback } from 'react';
import { paletteAiInputsTranslationRef } from '../translation';
import type { GpuNeed, PoolFit } from './poolFit';

/** Describes whether a deployment fits on a Compute Pool, and why. */
export function useFitText(): (
  fit: PoolFit,
  need: GpuNeed | undefined,
) => string {
  const { t } = useTranslationRef(paletteAiInputsTranslationRef);
  return useCallback(
    ({ verdict, free }: PoolFit, need: GpuNeed | undefined) => {
      const has =
        free.length > 0
          ? free
              .map(({ family, free: left, capacity }) =>
                t('fit.free', {
                  family,
                  free: String(left),
                  capacity: String(capacity),
                }),
              )
              .join(', ')
          : t('fit.none');
      if (!need) {
        return has;
      }
      const needs = t('fit.need', {
        gpus: String(need.count),
        family: need.family ?? t('fit.anyFamily'),
      });
      return t(`fit.${verdict}`, { has, needs });
    },
    [t],
  );
}
