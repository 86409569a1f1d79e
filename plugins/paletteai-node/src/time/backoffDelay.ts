const BASE_MS = 800;
const MAX_MS = 30_000;

/**
 * How long to wait after a number of failures in a row: full jitter below a ceiling that doubles
 * with each failure, so that replicas do not all come back at the same moment, and never earlier
 * than the remote asked for.
 *
 * @param random - a number from 0 up to, not including, 1
 * @param retryAfterMs - what the remote asked for, already bounded
 * @public
 */
export function backoffDelay(
  failures: number,
  random: number,
  retryAfterMs = 0,
): number {
  const ceiling = Math.min(MAX_MS, BASE_MS * 2 ** Math.min(failures, 10));
  return retryAfterMs + Math.floor(random * ceiling);
}
