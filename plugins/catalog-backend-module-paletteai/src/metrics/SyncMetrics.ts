import { WithheldReason } from '../reconcile/guardRemovals';

/** What a provider tells about its work. */
export interface SyncMetrics {
  /**
   * A mutation was applied.
   *
   * @param mutation - `lagSeconds` is the age of the oldest change in it
   */
  mutated(mutation: {
    readonly hub: string;
    readonly type: 'full' | 'delta';
    readonly upserts: number;
    readonly removals: number;
    readonly lagSeconds?: number;
  }): void;
  /** How many entities are kept in spite of there being no object for them. */
  withheld(hub: string, counts: Readonly<Record<WithheldReason, number>>): void;
  /** How many objects are not as expected. */
  problems(hub: string, count: number): void;
}
