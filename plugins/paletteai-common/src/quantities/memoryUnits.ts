/**
 * Units in which a person may write an amount of memory, with their size in bytes.
 *
 * Decimal units count by 1000, binary units by 1024. `Ki`, `Mi`, `Gi`, `Ti`
 * and `Pi` are the short forms that Kubernetes uses for the binary units.
 *
 * @internal
 */
export const MEMORY_UNITS = {
  KB: 1000n,
  MB: 1000n ** 2n,
  GB: 1000n ** 3n,
  TB: 1000n ** 4n,
  PB: 1000n ** 5n,
  KiB: 1024n,
  MiB: 1024n ** 2n,
  GiB: 1024n ** 3n,
  TiB: 1024n ** 4n,
  PiB: 1024n ** 5n,
  Ki: 1024n,
  Mi: 1024n ** 2n,
  Gi: 1024n ** 3n,
  Ti: 1024n ** 4n,
  Pi: 1024n ** 5n,
} as const;

/**
 * A unit of {@link MEMORY_UNITS}.
 *
 * @internal
 */
export type MemoryUnit = keyof typeof MEMORY_UNITS;

const UNITS_BY_LOWER_CASE = new Map<string, MemoryUnit>(
  (Object.keys(MEMORY_UNITS) as MemoryUnit[]).map(unit => [
    unit.toLowerCase(),
    unit,
  ]),
);

/**
 * Finds a unit by name, case-insensitive.
 *
 * @internal
 */
export function findMemoryUnit(text: string): MemoryUnit | undefined {
  return UNITS_BY_LOWER_CASE.get(text.toLowerCase());
}
