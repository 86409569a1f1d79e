import type { HardwareSummary } from '@paletteai/backstage-plugin-paletteai-common';

/** GPUs of one family in all machines. */
export type GpuFamily = { family: string; total: number; free: number };

/** Adds up the GPUs of machines, a row per family; those of machines that are in use or unhealthy are not free. */
export function gpuFamilies(
  hardware: readonly Pick<HardwareSummary, 'gpu' | 'machines'>[],
): GpuFamily[] {
  const families = new Map<string, GpuFamily>();
  for (const { gpu, machines } of hardware) {
    const { family, gpuCount = 0 } = gpu ?? {};
    if (family) {
      const { total = 0, free = 0 } = families.get(family) ?? {};
      families.set(family, {
        family,
        total: total + gpuCount * machines.total,
        free: free + gpuCount * machines.available,
      });
    }
  }
  return [...families.values()].filter(({ total }) => total > 0);
}
