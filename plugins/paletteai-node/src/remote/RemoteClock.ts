import { setTimeout as sleep } from 'node:timers/promises';

/** Time and chance for clients of remotes, so that tests can do without. */
export interface RemoteClock {
  /** Milliseconds of a clock that never jumps. */
  now(): number;
  /** Rejects when the signal fires. */
  wait(delayMs: number, signal?: AbortSignal): Promise<void>;
  /** From 0 up to, not including, 1. */
  random(): number;
}

export const SYSTEM_CLOCK: RemoteClock = {
  now: () => performance.now(),
  wait: async (delayMs, signal) => {
    await sleep(delayMs, undefined, { signal });
  },
  random: () => Math.random(),
};
