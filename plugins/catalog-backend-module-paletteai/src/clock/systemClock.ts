import { setTimeout as sleep } from 'node:timers/promises';
import { Clock } from './Clock';

const LONGEST_MS = 2 ** 31 - 1;

/** The time of this process. */
export const systemClock: Clock = {
  now: () => performance.now(),
  async wait(milliseconds, signal) {
    try {
      await sleep(Math.min(milliseconds, LONGEST_MS), undefined, {
        signal,
        ref: false,
      });
    } catch (error) {
      if (!signal.aborted) {
        throw error;
      }
    }
  },
};
