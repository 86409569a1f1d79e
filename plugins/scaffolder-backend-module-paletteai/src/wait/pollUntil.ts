import type { Clock } from '@paletteai/backstage-plugin-paletteai-node';

/** What a look gave: what is waited for, or why it is not there yet. */
export type Look<T> = { readonly found: T } | { readonly pending: string };

interface PollOptions<T> {
  /** Fails when it is of no use to look again. */
  look(): Promise<Look<T>>;
  readonly timeoutMs: number;
  /**
   * Ends it when the time is over, with a result or a failure.
   *
   * @param pending - what the last look gave
   */
  onTimeout(pending: string): T;
  readonly clock: Clock;
  readonly signal?: AbortSignal;
  /** Notified of everything new, and once a minute that it still continues. */
  log(message: string): void;
}

const PAUSE_MS = 3_000;
const REMINDER_MS = 60_000;

/** Polls until there is a result. Polls at least once, regardless of the timeout. */
export async function pollUntil<T>(options: PollOptions<T>): Promise<T> {
  const { look, timeoutMs, onTimeout, clock, signal, log } = options;
  const deadline = clock.now() + timeoutMs;
  let told = { message: '', at: 0 };
  for (;;) {
    signal?.throwIfAborted();
    const result = await look();
    if ('found' in result) {
      return result.found;
    }
    const { pending } = result;
    const now = clock.now();
    if (pending !== told.message || now - told.at >= REMINDER_MS) {
      log(pending);
      told = { message: pending, at: now };
    }
    if (now >= deadline) {
      return onTimeout(pending);
    }
    await clock.wait(Math.min(PAUSE_MS, deadline - now), signal);
  }
}
