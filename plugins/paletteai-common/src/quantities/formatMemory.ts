const UNITS = ['MiB', 'GiB', 'TiB', 'PiB'];

/**
 * Writes an amount of memory in the largest binary unit that needs no fraction,
 * so that `parseMemory` reads exactly the same amount again.
 *
 * @param mebibytes - a whole number of MiB
 * @internal
 */
export function formatMemory(mebibytes: number): string {
  let amount = mebibytes;
  let unit = 0;
  while (unit < UNITS.length - 1 && amount !== 0 && amount % 1024 === 0) {
    amount /= 1024;
    unit += 1;
  }
  return `${amount} ${UNITS[unit]}`;
}
