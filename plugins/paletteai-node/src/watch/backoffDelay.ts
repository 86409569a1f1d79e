const BASE_MS = 800;
const CAP_MS = 30_000;

/**
 * Time to wait after a number of failures: full jitter, so that many replicas do not come back at
 * the same moment, and never earlier than the hub asks for.
 *
 * @param random - a number from 0 up to, not including, 1
 */
export function backoffDelay(
  failures: number,
  random: number,
  retryAfterMs = 0,
): number {
  const ceiling = Math.min(CAP_MS, BASE_MS * 2 ** Math.min(failures, 10));
  return retryAfterMs + Math.floor(random * ceiling);
}
