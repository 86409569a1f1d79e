/** What the database says about a lease. */
export interface LeaseRecord {
  /** The replica that holds it; empty when it was let go. */
  readonly holder: string;
  /** Changes with every heartbeat. */
  readonly revision: number;
}

/** Where the records of leases are kept, for all replicas. */
export interface LeaseRecords {
  read(): Promise<LeaseRecord | undefined>;
  /** Writes the first record; false if there is one. */
  create(record: LeaseRecord): Promise<boolean>;
  /** Writes a record in place of the one with a revision; false if that is no longer there. */
  replace(revision: number, record: LeaseRecord): Promise<boolean>;
}
