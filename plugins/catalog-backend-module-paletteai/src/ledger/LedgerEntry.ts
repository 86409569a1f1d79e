/** An entity that was given to the catalog. */
export interface LedgerEntry {
  readonly ref: string;
  /** The object on the hub that it was made from, as of `sourceKey`. */
  readonly source: string;
  /** Of the entity; empty if it is not certain that the catalog has it. */
  readonly hash: string;
}
