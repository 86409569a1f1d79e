const MAX_WAIT_MS = 5 * 60_000;

/** Reads a Retry-After header in seconds or as a date; undefined when absent or unreadable. */
export function retryAfterMs(
  header: string | string[] | undefined,
  now: number = Date.now(),
): number | undefined {
  const value = Array.isArray(header) ? header[0] : header;
  if (value === undefined) {
    return undefined;
  }
  const wait = /^\d+$/.test(value.trim())
    ? Number(value) * 1000
    : Date.parse(value) - now;
  return Number.isFinite(wait)
    ? Math.min(Math.max(wait, 0), MAX_WAIT_MS)
    : undefined;
}
