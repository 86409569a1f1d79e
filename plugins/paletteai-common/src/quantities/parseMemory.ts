import { findMemoryUnit, MEMORY_UNITS, MemoryUnit } from './memoryUnits';

/**
 * Result of `parseMemory`.
 *
 * `mebibytes` is rounded up, so that a host that has it always has what was asked for.
 *
 * @internal
 */
export type MemoryParseResult =
  | { ok: true; mebibytes: number; bytes: bigint; unit: MemoryUnit }
  | {
      ok: false;
      /**
       * `empty`: no text; `number`: no positive decimal number in front;
       * `unit-missing`: a number alone; `unit-unknown`: a unit that is none of
       * {@link MEMORY_UNITS}; `too-large`: more than 1,024 PiB.
       */
      reason:
        | 'empty'
        | 'number'
        | 'unit-missing'
        | 'unit-unknown'
        | 'too-large';
    };

const BYTES_PER_MEBIBYTE = MEMORY_UNITS.MiB;
const MAX_BYTES = 1024n * MEMORY_UNITS.PiB;
// Bounded so that a pasted wall of digits costs nothing.
const MAX_TEXT_LENGTH = 64;

/**
 * Reads an amount of memory with its unit, such as `16 GiB` or `512MB`.
 *
 * The arithmetic is exact: `0.1 GB` is 100,000,000 bytes.
 *
 * @internal
 */
export function parseMemory(text: string): MemoryParseResult {
  const trimmed = text.trim();
  if (trimmed === '') {
    return { ok: false, reason: 'empty' };
  }
  if (trimmed.length > MAX_TEXT_LENGTH) {
    return { ok: false, reason: 'number' };
  }
  const match = /^(\d+)(?:\.(\d+))?\s*([A-Za-z]*)$/.exec(trimmed);
  if (!match) {
    return { ok: false, reason: 'number' };
  }
  const [, whole, fraction = '', unitText] = match;
  if (unitText === '') {
    return { ok: false, reason: 'unit-missing' };
  }
  const unit = findMemoryUnit(unitText);
  if (!unit) {
    return { ok: false, reason: 'unit-unknown' };
  }
  const bytes = divideUp(
    BigInt(whole + fraction) * MEMORY_UNITS[unit],
    10n ** BigInt(fraction.length),
  );
  if (bytes === 0n) {
    return { ok: false, reason: 'number' };
  }
  if (bytes > MAX_BYTES) {
    return { ok: false, reason: 'too-large' };
  }
  return {
    ok: true,
    bytes,
    unit,
    mebibytes: Number(divideUp(bytes, BYTES_PER_MEBIBYTE)),
  };
}

function divideUp(dividend: bigint, divisor: bigint): bigint {
  return (dividend + divisor - 1n) / divisor;
}
