import { FakeClock } from '../testUtils/FakeClock';
import { systemClock } from './Clock';

describe.each([
  ['the clock of the process', systemClock],
  ['a fake clock', FakeClock.create()],
])('%s', (_name, clock) => {
  it('ends a wait that would never end when the signal fires', async () => {
    const abort = new AbortController();
    const waiting = clock.wait(Infinity, abort.signal);
    abort.abort();
    await expect(waiting).resolves.toBeUndefined();
  });

  it('does not wait at all when the signal has fired', async () => {
    await expect(
      clock.wait(Infinity, AbortSignal.abort()),
    ).resolves.toBeUndefined();
  });
});

describe('FakeClock', () => {
  it('stops until it is advanced, then calls back in order of time', async () => {
    const clock = FakeClock.create({ start: '2026-01-15T09:00:00Z' });
    const seen: string[] = [];
    const note = (what: string) => () => {
      seen.push(`${what} at ${new Date(clock.now()).toISOString()}`);
    };
    clock.after(2_000, note('second'));
    clock.after(1_000, note('first'));
    clock.after(1_500, note('cancelled'))();
    const waiting = clock.wait(3_000).then(note('wait'));
    expect(clock.pending).toBe(3);
    clock.advance(3_000);
    await waiting;
    expect(seen).toEqual([
      'first at 2026-01-15T09:00:01.000Z',
      'second at 2026-01-15T09:00:02.000Z',
      'wait at 2026-01-15T09:00:03.000Z',
    ]);
    expect(clock.pending).toBe(0);
  });

  it('jumps to the end of each wait where that is asked for', async () => {
    const clock = FakeClock.create({ jumps: true });
    await clock.wait(1_000);
    await clock.wait(500);
    expect(clock.now()).toBe(1_500);
    expect(clock.waits).toEqual([1_000, 500]);
  });
});
