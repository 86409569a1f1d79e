import {
  addGpuCounts,
  DEFAULT_GPU_FAMILY,
  gpuLimitStanding,
  GpuResources,
} from '@paletteai/backstage-plugin-paletteai-common';

/** GPUs of one family in use, against what may be used. */
export type GpuRow = {
  family: string;
  /** `undefined` when the hub does not say. */
  used: number | undefined;
  /** `undefined` when there is none. */
  limit: number | undefined;
};

/** A row per family that is in use or has a limit; the limit of all others last. */
export function gpuRows({ limits, used }: GpuResources): GpuRow[] {
  const families = Object.keys(addGpuCounts(limits, used ?? {}));
  return [
    ...families.filter(family => family !== DEFAULT_GPU_FAMILY),
    ...families.filter(family => family === DEFAULT_GPU_FAMILY),
  ].map(family => {
    const standing = gpuLimitStanding(family, limits, used ?? {});
    return {
      family,
      used: used && family !== DEFAULT_GPU_FAMILY ? standing.used : undefined,
      limit: standing.limit,
    };
  });
}
