/** The times of a watch; each with the reason for its default. */
export interface ReflectorTiming {
  /**
   * A watch is ended by the hub after at least so long. It bounds for how long a right that was
   * taken away still lets events through.
   */
  readonly shortestWatchSeconds: number;
  readonly longestWatchSeconds: number;
  /**
   * Longest silence of a watch. Bookmarks come once a minute, so more means a connection that is
   * only open on this side.
   */
  readonly watchdogMs: number;
  /** Spread of the watchdog, so that all watches of a frozen hub do not return at once. */
  readonly watchdogSpreadMs: number;
}

export const DEFAULT_TIMING: ReflectorTiming = {
  shortestWatchSeconds: 240,
  longestWatchSeconds: 300,
  watchdogMs: 75_000,
  watchdogSpreadMs: 10_000,
};
