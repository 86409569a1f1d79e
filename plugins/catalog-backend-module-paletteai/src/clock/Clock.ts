/** Time, so that tests can pass it. */
export interface Clock {
  /** Milliseconds since some moment; never goes back. */
  now(): number;
  /** Resolves after the time has passed, or at once when the signal fires. */
  wait(milliseconds: number, signal: AbortSignal): Promise<void>;
}
