import fc from 'fast-check';
import { formatMemory } from './formatMemory';
import { MEMORY_UNITS, MemoryUnit } from './memoryUnits';
import { parseMemory } from './parseMemory';

function mebibytesOf(text: string): number | string {
  const result = parseMemory(text);
  return result.ok ? result.mebibytes : result.reason;
}

describe('parseMemory', () => {
  it.each([
    ['16 GiB', 16384],
    ['16GiB', 16384],
    ['16 Gi', 16384],
    ['16 gib', 16384],
    ['  16   GiB  ', 16384],
    ['1.5 GiB', 1536],
    ['16384 MiB', 16384],
    ['1048576 KiB', 1024],
    ['1 TiB', 1024 * 1024],
    ['1 PiB', 1024 * 1024 * 1024],
    // 16,000,000,000 bytes are 15,258.79 MiB
    ['16 GB', 15259],
    ['1 MB', 1],
    ['1 KB', 1],
    ['0.5 MB', 1],
  ])('reads %j as %j MiB', (text, expected) => {
    expect(mebibytesOf(text)).toBe(expected);
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['16', 'unit-missing'],
    ['16.5', 'unit-missing'],
    ['16 XB', 'unit-unknown'],
    ['16 G', 'unit-unknown'],
    ['16 bytes', 'unit-unknown'],
    ['GiB', 'number'],
    ['-1 GiB', 'number'],
    ['+1 GiB', 'number'],
    ['0 GiB', 'number'],
    ['0.0 KB', 'number'],
    ['1,5 GiB', 'number'],
    ['1e3 GiB', 'number'],
    ['.5 GiB', 'number'],
    ['16 Gi B', 'number'],
    ['Infinity GiB', 'number'],
    ['1025 PiB', 'too-large'],
    [`${'9'.repeat(40)} GB`, 'too-large'],
    ['9'.repeat(65), 'number'],
  ])('refuses %j with reason %j', (text, expected) => {
    expect(mebibytesOf(text)).toBe(expected);
  });

  it('never throws, and never gives less than was asked for or a MiB more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const result = parseMemory(text);
        const surplus = result.ok
          ? BigInt(result.mebibytes) * MEMORY_UNITS.MiB - result.bytes
          : 0n;
        expect(surplus >= 0n && surplus < MEMORY_UNITS.MiB).toBe(true);
      }),
    );
  });

  it('reads every unit in every case of its letters', () => {
    const units = Object.keys(MEMORY_UNITS) as MemoryUnit[];
    fc.assert(
      fc.property(
        fc.constantFrom(...units),
        fc.integer({ min: 1, max: 1000 }),
        (unit, amount) => {
          const expected = BigInt(amount) * MEMORY_UNITS[unit];
          for (const spelling of [
            unit,
            unit.toLowerCase(),
            unit.toUpperCase(),
          ]) {
            expect(parseMemory(`${amount} ${spelling}`)).toMatchObject({
              ok: true,
              bytes: expected,
            });
          }
        },
      ),
    );
  });

  it('reads what formatMemory wrote', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1024 ** 3 }), mebibytes => {
        expect(mebibytesOf(formatMemory(mebibytes))).toBe(mebibytes);
      }),
    );
  });
});

describe('formatMemory', () => {
  it.each([
    [1, '1 MiB'],
    [1023, '1023 MiB'],
    [1024, '1 GiB'],
    [1536, '1536 MiB'],
    [16384, '16 GiB'],
    [1024 * 1024, '1 TiB'],
    [1024 ** 3, '1 PiB'],
    [1024 ** 4, '1024 PiB'],
    [0, '0 MiB'],
  ])('writes %j MiB as %j', (mebibytes, expected) => {
    expect(formatMemory(mebibytes)).toBe(expected);
  });
});
