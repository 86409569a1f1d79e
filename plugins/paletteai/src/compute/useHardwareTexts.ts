import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { ComputeGroup } from '@paletteai/backstage-plugin-paletteai-common';
import { paletteAiTranslationRef } from '../translation';
import { roundedMemory } from './roundedMemory';

type Hardware = Pick<
  ComputeGroup,
  'gpu' | 'cpuCount' | 'memoryMiB' | 'architecture'
>;

/** Names the hardware of machines. */
export function useHardwareTexts() {
  const { t } = useTranslationRef(paletteAiTranslationRef);

  function gpuOf({ gpu }: Hardware): string {
    const { family, gpuCount } = gpu ?? {};
    if (!family) {
      return t('compute.noGpu');
    }
    return gpuCount === undefined
      ? family
      : t('compute.gpuAndCount', { family, number: String(gpuCount) });
  }

  function gpuMemoryOf({ gpu }: Hardware): string | undefined {
    return gpu?.gpuMemory === undefined
      ? undefined
      : t('compute.gpuMemory', { memory: roundedMemory(gpu.gpuMemory) });
  }

  function sizesOf({ cpuCount, memoryMiB }: Hardware): string[] {
    return [
      ...(cpuCount === undefined
        ? []
        : [t('compute.cpus', { count: cpuCount })]),
      ...(memoryMiB === undefined ? [] : [roundedMemory(memoryMiB)]),
    ];
  }

  return { gpuOf, gpuMemoryOf, sizesOf };
}
