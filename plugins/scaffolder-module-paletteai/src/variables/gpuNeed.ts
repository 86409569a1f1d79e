import type { ProfileBundleView } from '@paletteai/backstage-plugin-paletteai-common';
import type { GpuNeed } from '@paletteai/backstage-plugin-paletteai-react';

/** GPUs that an app needs: those of the form, else those that its Profile Bundle names. */
export function gpuNeed(
  resources: unknown,
  bundle: ProfileBundleView | undefined,
): GpuNeed | undefined {
  const { gpu } = (resources ?? {}) as { gpu?: Partial<GpuNeed> };
  if (gpu?.count) {
    return { count: gpu.count, ...(gpu.family && { family: gpu.family }) };
  }
  const needed = bundle?.resourceRequirements?.gpu;
  return needed?.gpuCount
    ? {
        count: needed.gpuCount,
        ...(needed.family && { family: needed.family }),
      }
    : undefined;
}
