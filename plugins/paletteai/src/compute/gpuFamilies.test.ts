import { gpuFamilies } from './gpuFamilies';
import { roundedMemory } from './roundedMemory';

const machines = (total: number, available: number) => ({
  total,
  available,
  inUse: total - available,
  unhealthy: 0,
  unknown: 0,
});

describe('gpuFamilies', () => {
  it('adds up the GPUs of all machines of a family', () => {
    expect(
      gpuFamilies([
        { gpu: { family: 'H100', gpuCount: 8 }, machines: machines(3, 1) },
        { gpu: { family: 'H100', gpuCount: 4 }, machines: machines(1, 1) },
        { gpu: { family: 'L40S', gpuCount: 2 }, machines: machines(2, 0) },
        { machines: machines(9, 9) },
      ]),
    ).toEqual([
      { family: 'H100', total: 28, free: 12 },
      { family: 'L40S', total: 4, free: 0 },
    ]);
  });

  it('leaves out a family of which the hub does not say how many GPUs there are', () => {
    expect(
      gpuFamilies([{ gpu: { family: 'H100' }, machines: machines(3, 1) }]),
    ).toEqual([]);
  });
});

describe('roundedMemory', () => {
  it.each([
    [512, '512 MiB'],
    [1_048_576, '1024 GiB'],
    [652_472, '637 GiB'],
  ])('writes %d MiB as %s', (mebibytes, text) => {
    expect(roundedMemory(mebibytes)).toBe(text);
  });
});
