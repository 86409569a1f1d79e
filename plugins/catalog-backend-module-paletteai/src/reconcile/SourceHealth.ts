import { SourceKind } from '../transform/sourceKinds';

/** How far the snapshot of a kind can be trusted. */
export interface SourceHealth {
  /** Whether changes arrive as they happen. */
  readonly isLive: boolean;
  /** Whether the kind has no object at all. */
  readonly isEmpty: boolean;
  /** Whether that was looked at again, later. */
  readonly isEmptyConfirmed: boolean;
}

/** The health of all kinds of a hub. */
export type SourcesHealth = Readonly<Record<SourceKind, SourceHealth>>;
