/** An object that changed, and who may know of it. */
export interface Change {
  /** As of `stringifyResourceRef`. */
  readonly ref: string;
  /** Refs of the groups of which one is enough. */
  readonly audience: readonly string[];
}
