import fc from 'fast-check';
import { FakeClock } from '../testUtils/FakeClock';
import { RateLimiter } from './RateLimiter';

const BUDGET = { perSecond: 10, burst: 5 };

describe('RateLimiter', () => {
  it('lets a burst through, then keeps to the rate', async () => {
    const clock = FakeClock.create({ jumps: true });
    const limiter = RateLimiter.create(clock);
    const times: number[] = [];

    for (let index = 0; index < 8; index += 1) {
      await limiter.acquire('a', BUDGET);
      times.push(clock.now());
    }

    expect(times).toEqual([0, 0, 0, 0, 0, 100, 200, 300]);
  });

  it('never exceeds the budget in any second, however requests come', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 60 }),
        async pauses => {
          const clock = FakeClock.create({ jumps: true });
          const limiter = RateLimiter.create(clock);
          const times: number[] = [];
          for (const pause of pauses) {
            await clock.wait(pause);
            await limiter.acquire('a', BUDGET);
            times.push(clock.now());
          }
          for (const start of times) {
            const within = times.filter(
              time => time >= start && time < start + 1_000,
            );
            expect(within.length).toBeLessThanOrEqual(
              BUDGET.burst + BUDGET.perSecond,
            );
          }
        },
      ),
    );
  });

  it('counts hosts and prefixes on their own', async () => {
    const clock = FakeClock.create({ jumps: true });
    const limiter = RateLimiter.create(clock);
    for (let index = 0; index < 5; index += 1) {
      await limiter.acquire('a', BUDGET);
      await limiter.acquire('b', BUDGET);
    }

    expect(clock.waits).toEqual([]);
  });

  it('holds everything back as long as the remote asked', async () => {
    const clock = FakeClock.create({ jumps: true });
    const limiter = RateLimiter.create(clock);
    limiter.pause('a', BUDGET, 7_000);

    await limiter.acquire('a', BUDGET);

    expect(clock.now()).toBe(7_000);
  });

  it('lets those behind continue when someone gives up', async () => {
    const limiter = RateLimiter.create(FakeClock.create({ jumps: true }));
    const gone = AbortSignal.abort(new Error('gone'));

    const given = limiter.acquire('a', BUDGET, gone).catch(error => error);
    const next = limiter.acquire('a', BUDGET);

    expect((await given).message).toBe('gone');
    await expect(next).resolves.toBeUndefined();
  });
});
