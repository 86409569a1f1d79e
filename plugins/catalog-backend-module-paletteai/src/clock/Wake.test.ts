import { systemClock } from '@paletteai/backstage-plugin-paletteai-node';
import { FakeClock } from '@paletteai/backstage-plugin-paletteai-node/testUtils';
import { Wake } from './Wake';

describe('Wake', () => {
  const never = new AbortController().signal;

  it('ends a sleep when it is called', async () => {
    const wake = new Wake(FakeClock.create());
    const sleeping = wake.sleep(1_000, never);
    wake.call();
    await expect(sleeping).resolves.toBeUndefined();
  });

  it('does not lose a call that came before the sleep', async () => {
    const wake = new Wake(FakeClock.create());
    wake.call();
    await expect(wake.sleep(1_000, never)).resolves.toBeUndefined();
  });

  it('sleeps again after it was called', async () => {
    const clock = FakeClock.create();
    const wake = new Wake(clock);
    wake.call();
    await wake.sleep(1_000, never);
    let isAwake = false;
    const sleeping = wake.sleep(1_000, never).then(() => {
      isAwake = true;
    });
    await Promise.resolve();
    expect(isAwake).toBe(false);
    clock.advance(1_000);
    await sleeping;
    expect(isAwake).toBe(true);
  });

  it.each([
    ['a manual clock', FakeClock.create()],
    ['the time of the process', systemClock],
  ])('ends with its signal, on %s', async (_what, clock) => {
    const abort = new AbortController();
    const sleeping = new Wake(clock).sleep(Infinity, abort.signal);
    abort.abort();
    await expect(sleeping).resolves.toBeUndefined();
  });
});
