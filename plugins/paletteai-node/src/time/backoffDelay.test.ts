import fc from 'fast-check';
import { backoffDelay } from './backoffDelay';

describe('backoffDelay', () => {
  it('doubles its ceiling with each failure, up to 30 seconds', () => {
    expect(
      [1, 2, 3, 4, 5, 6, 1_000].map(failures => backoffDelay(failures, 0.5)),
    ).toEqual([800, 1_600, 3_200, 6_400, 12_800, 15_000, 15_000]);
  });

  it('spreads retries over the whole span below the ceiling', () => {
    expect(backoffDelay(1, 0)).toBe(0);
    expect(backoffDelay(1, 0.999)).toBeGreaterThan(1_590);
  });

  it('never comes back earlier than asked, nor much later', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        fc.nat(300_000),
        (failures, random, retryAfterMs) => {
          const delay = backoffDelay(failures, random, retryAfterMs);
          expect(delay).toBeGreaterThanOrEqual(retryAfterMs);
          expect(delay).toBeLessThan(retryAfterMs + 30_000);
        },
      ),
    );
  });
});
