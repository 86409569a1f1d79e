import { setTimeout } from 'node:timers/promises';

/** Time, as far as waiting needs it. */
export interface Clock {
  /** Milliseconds that only ever grow. */
  now(): number;
  /** Rejects when the signal fires. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

/** The time of the machine. */
export const systemClock: Clock = {
  now: () => performance.now(),
  sleep: (milliseconds, signal) =>
    setTimeout(milliseconds, undefined, { signal }),
};
