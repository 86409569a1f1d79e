import { addGpuCounts, GpuCounts } from './gpuCounts';
import { DEFAULT_GPU_FAMILY, normalizeGpuFamily } from './normalizeGpuFamily';

/**
 * How one GPU family stands against its limit.
 *
 * @public
 */
export type GpuLimitStanding = {
  family: string;
  /** GPUs in use. */
  used: number;
  /** The limit that applies; `undefined` when the family is not limited. */
  limit: number | undefined;
  /** Where the limit comes from; `undefined` when there is none. */
  limitedBy: 'family' | 'default' | undefined;
  /** GPUs left under the limit, never negative; `undefined` when not limited. */
  left: number | undefined;
};

/**
 * Tells how one family stands against the limits.
 *
 * The `Default` entry limits each family without its own entry, each
 * itself. Without either there is no limit.
 *
 * @public
 */
export function gpuLimitStanding(
  family: string,
  limits: GpuCounts,
  used: GpuCounts,
): GpuLimitStanding {
  const name = normalizeGpuFamily(family);
  const limitOf = strictestLimits(limits);
  const own = limitOf.get(name);
  const limit = own ?? limitOf.get(DEFAULT_GPU_FAMILY);
  const inUse = new Map(Object.entries(addGpuCounts(used))).get(name) ?? 0;
  let limitedBy: GpuLimitStanding['limitedBy'];
  if (limit !== undefined) {
    limitedBy = own === undefined ? 'default' : 'family';
  }
  return {
    family: name,
    used: inUse,
    limit,
    limitedBy,
    left: limit === undefined ? undefined : Math.max(0, limit - inUse),
  };
}

/**
 * A GPU family for which a demand goes past the limit.
 *
 * @public
 */
export type GpuLimitExcess = GpuLimitStanding & {
  /** GPUs that were asked for on top of those in use. */
  wanted: number;
  /** How many too many. */
  excess: number;
};

/**
 * Lists the families for which `wanted`, on top of what is used, goes past the limit.
 *
 * @public
 */
export function findGpuLimitExcesses(
  wanted: GpuCounts,
  limits: GpuCounts,
  used: GpuCounts,
): GpuLimitExcess[] {
  return Object.entries(addGpuCounts(wanted)).flatMap(([family, count]) => {
    const standing = gpuLimitStanding(family, limits, used);
    const excess =
      standing.limit === undefined ? 0 : standing.used + count - standing.limit;
    return count > 0 && excess > 0
      ? [{ ...standing, wanted: count, excess }]
      : [];
  });
}

// Two spellings of one family on a hub: the stricter one counts, as the hub would refuse by it.
function strictestLimits(limits: GpuCounts): Map<string, number> {
  const strictest = new Map<string, number>();
  for (const [family, limit] of Object.entries(limits)) {
    const name = normalizeGpuFamily(family);
    strictest.set(name, Math.min(limit, strictest.get(name) ?? limit));
  }
  return strictest;
}
