import { RemovalLimits } from '../reconcile/guardRemovals';

/** The settings under `catalog.providers.paletteai`. Times are in milliseconds. */
export interface CatalogSettings {
  /** Between two full reconciles. */
  readonly frequencyMs: number;
  /** Between two mutations of the catalog. */
  readonly minimumPauseMs: number;
  readonly removals: RemovalLimits & {
    /** How long a snapshot must be empty before it is looked at again, and believed. */
    readonly confirmEmptyAfterMs: number;
  };
  readonly lifecycle: string;
  /** Base URL of the user interface by hub id, in place of the hub's own. */
  readonly uiUrls: Readonly<Record<string, string>>;
  /** Paths of pages by noun. */
  readonly uiPaths: Readonly<Record<string, string>>;
  readonly owner: OwnerSettings;
}

/** Who owns what, in the terms of the catalog. */
export interface OwnerSettings {
  readonly fallback: string;
  /** Whether Groups of the catalog may name the group that they stand for. */
  readonly useGroupAnnotation: boolean;
}
