import { setTimeout as sleep } from 'node:timers/promises';

const PATIENCE_MS = 30_000;
const PAUSE_MS = 20;

/** Waits until an expectation holds; fails with what was the matter last. */
export async function eventually(expectation: () => void): Promise<void> {
  await eventuallyAsync(async () => expectation());
}

/** Like `eventually`, for expectations that have to wait themselves. */
export async function eventuallyAsync(
  expectation: () => Promise<void>,
): Promise<void> {
  const giveUpAt = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      await expectation();
      return;
    } catch (error) {
      if (Date.now() > giveUpAt) {
        throw error;
      }
    }
    await sleep(PAUSE_MS);
  }
}
