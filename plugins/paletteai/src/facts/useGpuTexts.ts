import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { ComputePoolView } from '@paletteai/backstage-plugin-paletteai-common';
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

  return { ofCapacity };
}

function familiesOf(...counts: Readonly<Record<string, number>>[]): string[] {
  return [...new Set(counts.flatMap(Object.keys))].sort();
}
