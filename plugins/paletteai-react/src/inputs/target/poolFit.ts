import {
  addGpuCounts,
  ComputePoolView,
  normalizeGpuFamily,
} from '@paletteai/backstage-plugin-paletteai-common';

/**
 * Required GPUs; of any family if none is given.
 *
 * @public
 */
export type GpuNeed = { family?: string; count: number };

/**
 * Whether a Compute Pool has room for what is needed.
 *
 * @public
 */
export type PoolFit = {
  /** `unknown` if the pool does not report its GPUs. */
  verdict: 'fits' | 'lacks' | 'unknown';
  /** GPUs that no one uses, by family. */
  free: { family: string; free: number; capacity: number }[];
};

/**
 * Compares the free GPUs of a Compute Pool with what is needed.
 *
 * @public
 */
export function poolFit(
  pool: Pick<ComputePoolView, 'gpuCapacity' | 'gpuUsed'>,
  need: GpuNeed | undefined,
): PoolFit {
  const used = new Map(Object.entries(addGpuCounts(pool.gpuUsed)));
  const free = Object.entries(addGpuCounts(pool.gpuCapacity)).map(
    ([family, capacity]) => ({
      family,
      capacity,
      free: Math.max(0, capacity - (used.get(family) ?? 0)),
    }),
  );
  return { verdict: verdictOf(free, need), free };
}

function verdictOf(
  free: PoolFit['free'],
  need: GpuNeed | undefined,
): PoolFit['verdict'] {
  if (!need || need.count <= 0) {
    return 'fits';
  }
  if (free.length === 0) {
    return 'unknown';
  }
  const { family, count } = need;
  const wanted = family && normalizeGpuFamily(family);
  return free.some(
    each => (!wanted || each.family === wanted) && each.free >= count,
  )
    ? 'fits'
    : 'lacks';
}
