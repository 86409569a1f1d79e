import fc from 'fast-check';
import { addGpuCounts } from './gpuCounts';
import { findGpuLimitExcesses, gpuLimitStanding } from './gpuLimits';

describe('gpuLimitStanding', () => {
  it('takes the limit of the family, in whatever spelling', () => {
    expect(
      gpuLimitStanding(
        'NVIDIA A100',
        { 'NVIDIA-A100': 8, Default: 2 },
        { 'nvidia a100': 3 },
      ),
    ).toEqual({
      family: 'NVIDIA-A100',
      used: 3,
      limit: 8,
      limitedBy: 'family',
      left: 5,
    });
  });

  it('falls back to Default for each family that has no entry', () => {
    const limits = { 'NVIDIA-A100': 8, Default: 2 };
    const used = { 'NVIDIA-H100': 1, 'NVIDIA-L40S': 2 };
    expect(gpuLimitStanding('H100', limits, used).limitedBy).toBe('default');
    expect(gpuLimitStanding('NVIDIA H100', limits, used).left).toBe(1);
    expect(gpuLimitStanding('NVIDIA L40S', limits, used).left).toBe(0);
  });

  it('says that there is no limit when neither is set', () => {
    expect(gpuLimitStanding('NVIDIA H100', { 'NVIDIA-A100': 8 }, {})).toEqual({
      family: 'NVIDIA-H100',
      used: 0,
      limit: undefined,
      limitedBy: undefined,
      left: undefined,
    });
  });

  it('never has less than nothing left', () => {
    expect(
      gpuLimitStanding(
        'NVIDIA A100',
        { 'NVIDIA-A100': 2 },
        { 'NVIDIA-A100': 5 },
      ).left,
    ).toBe(0);
  });

  it('counts the stricter of two spellings of one family', () => {
    expect(
      gpuLimitStanding(
        'A100',
        { 'NVIDIA A100': 8, A100: 3, 'a100 80GB': 4 },
        {},
      ).limit,
    ).toBe(3);
  });

  it('is not fooled by family names that every object inherits', () => {
    expect(gpuLimitStanding('constructor', {}, {}).limit).toBeUndefined();
    expect(gpuLimitStanding('__proto__', {}, {}).used).toBe(0);
  });
});

describe('findGpuLimitExcesses', () => {
  it('lists what goes past its limit and by how much', () => {
    const excesses = findGpuLimitExcesses(
      { 'NVIDIA A100': 4, 'NVIDIA H100': 2, 'NVIDIA L40S': 9 },
      { 'NVIDIA-A100': 8, Default: 3 },
      { 'NVIDIA-A100': 6, 'NVIDIA-H100': 1 },
    );
    expect(
      excesses.map(({ family, wanted, excess }) => [family, wanted, excess]),
    ).toEqual([
      ['NVIDIA-A100', 4, 2],
      ['NVIDIA-L40S', 9, 6],
    ]);
  });

  it('blames no one who asks for nothing, even past the limit', () => {
    expect(
      findGpuLimitExcesses(
        { 'NVIDIA A100': 0 },
        { Default: 1 },
        { 'NVIDIA A100': 4 },
      ),
    ).toEqual([]);
  });
});

describe('addGpuCounts', () => {
  const counts = fc.dictionary(
    fc.constantFrom(
      'NVIDIA A100',
      'NVIDIA-A100',
      'nvidia h100',
      'Default',
      'L4',
    ),
    fc.nat(1000),
  );

  it('is associative and commutative', () => {
    fc.assert(
      fc.property(counts, counts, counts, (a, b, c) => {
        const flat = addGpuCounts(a, b, c);
        expect(addGpuCounts(addGpuCounts(a, b), c)).toEqual(flat);
        expect(addGpuCounts(a, addGpuCounts(b, c))).toEqual(flat);
        expect(addGpuCounts(c, b, a)).toEqual(flat);
      }),
    );
  });

  it('loses no GPU', () => {
    fc.assert(
      fc.property(counts, counts, (a, b) => {
        const sum = (each: Record<string, number>) =>
          Object.values(each).reduce((total, count) => total + count, 0);
        expect(sum(addGpuCounts(a, b))).toBe(sum(a) + sum(b));
      }),
    );
  });
});
