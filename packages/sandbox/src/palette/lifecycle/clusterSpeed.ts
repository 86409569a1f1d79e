/**
 * How long a cluster stays in each phase, in milliseconds.
 * @public
 */
export interface ClusterSpeed {
  readonly pendingMs: number;
  readonly provisioningMs: number;
  /** A cluster whose machines stay unhealthy for so long ends in Error. */
  readonly provisioningLimitMs: number;
  readonly deletingMs: number;
  /** For so long a deleted cluster is still returned when asked for by its uid. */
  readonly deletedRetentionMs: number;
}

/**
 * Quick enough to watch, slow enough to be seen.
 * @public
 */
export const defaultClusterSpeed: ClusterSpeed = {
  pendingMs: 3_000,
  provisioningMs: 20_000,
  provisioningLimitMs: 90_000,
  deletingMs: 10_000,
  deletedRetentionMs: 600_000,
};
