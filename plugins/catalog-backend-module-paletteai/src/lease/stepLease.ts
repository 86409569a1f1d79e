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

/** A record, and when this replica saw it first, on its own clock. */
export interface ObservedLease {
  readonly record: LeaseRecord;
  readonly since: number;
}

/** What to do about a lease. */
export type LeaseStep =
  | { readonly type: 'create'; readonly record: LeaseRecord }
  | { readonly type: 'replace'; readonly record: LeaseRecord }
  | { readonly type: 'wait'; readonly observed: ObservedLease };

/**
 * Decides what a replica does with the record that it has just read.
 *
 * Only spans on a replica's own clock are compared, so clocks need not agree: a lease is free when
 * its record has stayed the same for the whole expiry time under one's own eyes.
 */
export function stepLease(options: {
  readonly self: string;
  readonly record: LeaseRecord | undefined;
  readonly observed: ObservedLease | undefined;
  readonly now: number;
  readonly expiryMs: number;
}): LeaseStep {
  const { self, record, observed, now } = options;
  if (!record) {
    return { type: 'create', record: { holder: self, revision: 1, fence: 1 } };
  }
  const take: LeaseStep = { type: 'replace', record };
  if (record.holder === self || record.holder === '') {
    return take;
  }
  const since =
    observed &&
    observed.record.revision === record.revision &&
    observed.record.holder === record.holder
      ? observed.since
      : now;
  return now - since >= options.expiryMs
    ? take
    : { type: 'wait', observed: { record, since } };
}
