/** How leases beat, in milliseconds. */
export interface LeaseTiming {
  /** Between two heartbeats, and between two looks of those who wait. */
  readonly beatMs: number;
  /** After so long without a heartbeat the lease is free. */
  readonly expiryMs: number;
}

/** A replica that dies is replaced after 25 s at most. */
export const DEFAULT_LEASE_TIMING: LeaseTiming = {
  beatMs: 5_000,
  expiryMs: 20_000,
};
