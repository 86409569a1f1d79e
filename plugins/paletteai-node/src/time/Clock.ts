import { setTimeout as sleep } from 'node:timers/promises';

/** Longer delays overflow the timers of Node.js, which then fire at once. */
const MAX_DELAY_MS = 2 ** 31 - 1;

/**
 * Time and chance, so that tests can control both.
 *
 * @public
 */
export interface Clock {
  /** Milliseconds since some moment; never goes back. */
  now(): number;
  /** Resolves after the delay, or at once when the signal fires: callers check the signal. */
  wait(delayMs: number, signal?: AbortSignal): Promise<void>;
  /** From 0 up to, not including, 1. */
  random(): number;
}

/**
 * The clock of this process. Its timers do not keep the process alive.
 *
 * @public
 */
export const systemClock: Clock = {
  now: () => performance.now(),
  async wait(delayMs, signal) {
    try {
      await sleep(Math.min(delayMs, MAX_DELAY_MS), undefined, {
        signal,
        ref: false,
      });
    } catch (error) {
      if (!signal?.aborted) {
        throw error;
      }
    }
  },
  random: () => Math.random(),
};
