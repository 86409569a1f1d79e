import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Asks until the answer is not undefined.
 *
 * @returns the answer, or undefined after the time limit
 */
export async function eventually(ask, { limitMs, pauseMs = 50 }) {
  const deadline = performance.now() + limitMs;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined || performance.now() > deadline) {
      return answer;
    }
    await sleep(pauseMs);
  }
}
