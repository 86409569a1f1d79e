import { normalizeGpuFamily } from './normalizeGpuFamily';

/**
 * Number of GPUs per family. Keys may be in any spelling of the family.
 *
 * @public
 */
export type GpuCounts = Readonly<Record<string, number>>;

/**
 * Adds up GPU counts, family by family, after bringing the families to one
 * spelling. Associative and commutative.
 *
 * @public
 */
export function addGpuCounts(...counts: GpuCounts[]): GpuCounts {
  const sums = new Map<string, number>();
  for (const [family, count] of counts.flatMap(each => Object.entries(each))) {
    const name = normalizeGpuFamily(family);
    sums.set(name, (sums.get(name) ?? 0) + count);
  }
  return Object.fromEntries(
    [...sums].sort(([left], [right]) => (left < right ? -1 : 1)),
  );
}
