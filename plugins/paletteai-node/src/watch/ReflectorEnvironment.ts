import { setTimeout as sleep } from 'node:timers/promises';

/** Time and chance, so that tests can do without. */
export interface ReflectorEnvironment {
  /** Milliseconds of a clock that never jumps. */
  monotonicNow(): number;
  /** Rejects when the signal fires. */
  wait(delayMs: number, signal: AbortSignal): Promise<void>;
  /** From 0 up to, not including, 1. */
  random(): number;
}

export const SYSTEM_ENVIRONMENT: ReflectorEnvironment = {
  monotonicNow: () => performance.now(),
  wait: async (delayMs, signal) => {
    await sleep(delayMs, undefined, { signal, ref: false });
  },
  random: () => Math.random(),
};
