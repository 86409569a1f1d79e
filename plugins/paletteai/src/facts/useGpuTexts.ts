import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type {
  ComputePoolView,
  GpuResources,
} from '@paletteai/backstage-plugin-paletteai-common';
import { paletteAiTranslationRef } from '../translation';

/** Says how many GPUs are in use, a line per family. */
export function useGpuTexts() {
  const { t } = useTranslationRef(paletteAiTranslationRef);

  function ofCapacity({
    gpuCapacity,
    gpuUsed,
  }: Pick<ComputePoolView, 'gpuCapacity' | 'gpuUsed'>): string[] {
    return familiesOf(gpuCapacity, gpuUsed).map(family =>
      t('fields.gpuOf', {
        family,
        used: String(gpuUsed[family] ?? 0),
        capacity: String(gpuCapacity[family] ?? 0),
      }),
    );
  }

  function ofLimits({ limits, used }: GpuResources): string[] {
    return familiesOf(limits, used ?? {}).map(family => {
      if (limits[family] === undefined) {
        const count = String(used?.[family]);
        return t('fields.gpuUnlimited', { family, used: count });
      }
      const limit = String(limits[family]);
      return used
        ? t('fields.gpuOf', {
            family,
            used: String(used[family] ?? 0),
            capacity: limit,
          })
        : t('fields.gpuUnknown', { family, limit });
    });
  }

  return { ofCapacity, ofLimits };
}

function familiesOf(...counts: Readonly<Record<string, number>>[]): string[] {
  return [...new Set(counts.flatMap(Object.keys))].sort();
}
