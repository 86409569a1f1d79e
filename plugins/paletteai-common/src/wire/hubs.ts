import type { KindName } from '../kinds/registry';

/**
 * State of the watch on one kind of one hub.
 *
 * @public
 */
export type KindStatus =
  | { state: 'connecting' }
  | { state: 'live' }
  | {
      state: 'stale';
      /** ISO 8601. */
      since: string;
      reason: string;
    }
  /** The portal's account cannot read the kind. */
  | { state: 'denied'; reason: string }
  /** The hub does not serve the kind. */
  | { state: 'absent' };

/**
 * A field that the suite reads or writes and the hub does not declare.
 *
 * @public
 */
export type CompatibilityGap = {
  kind: KindName;
  /** Such as `spec.gpuResources.limits`. */
  path: string;
  use: 'read' | 'write';
};

/**
 * A hub as the portal sees it.
 *
 * @public
 */
export type HubView = {
  /** Id in the portal's configuration. */
  id: string;
  title: string;
  /** Address of its PaletteAI user interface, where configured. */
  uiUrl?: string;
  kinds: Partial<Record<KindName, KindStatus>>;
  compatibility: {
    /** ISO 8601; absent when the hub was not asked yet. */
    checkedAt?: string;
    gaps: CompatibilityGap[];
  };
};
