import { setTimeout as sleep } from 'node:timers/promises';

const PAUSE_MS = 20;

/**
 * Tries until it does not throw, and returns what that gave; fails with the last error when the
 * time is up.
 *
 * @public
 */
export async function eventually<T>(
  attempt: () => Promise<T> | T,
  timeoutMs = 30_000,
): Promise<T> {
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (performance.now() > deadline) {
        throw error;
      }
      await sleep(PAUSE_MS);
    }
  }
}
