/** What the database says about a lease. */
export interface LeaseRecord {
  /** The replica that holds it; empty when it was let go. */
  readonly holder: string;
  /** Changes with every heartbeat. */
  readonly revision: number;
  /**
   * Changes when another replica takes the lease, and when one has written that no longer held it:
   * whoever knows an older number does not know what the catalog has.
   */
  readonly fence: number;
}

/** Where the records of leases are kept, for all replicas. */
export interface LeaseRecords {
  read(): Promise<LeaseRecord | undefined>;
  /** Writes the first record; false if there is one. */
  create(record: LeaseRecord): Promise<boolean>;
  /** Writes a new holder, or a heartbeat of the same, in place of a record; false if it changed. */
  replace(record: LeaseRecord, holder: string): Promise<boolean>;
}
