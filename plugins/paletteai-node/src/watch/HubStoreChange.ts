import { KubernetesObject } from '@paletteai/backstage-plugin-paletteai-common';
import { HubKindStatus } from './HubKindStatus';

/**
 * One difference between two snapshots. Objects that did not change cause none, also when a list
 * was read again.
 *
 * @public
 */
export type HubStoreChange =
  | {
      readonly type: 'apply';
      readonly object: KubernetesObject;
      /** The same object before; undefined if it is new. */
      readonly previous?: KubernetesObject;
    }
  | { readonly type: 'delete'; readonly object: KubernetesObject };

/**
 * What a subscriber of a {@link HubStore} may want to know.
 *
 * @public
 */
export interface HubStoreListener {
  /**
   * Called after the store has changed. One call holds all differences that a new list brought.
   */
  onChanges?(changes: readonly HubStoreChange[]): void;
  /** Called when a complete snapshot was read, also when it brought no change. */
  onSynced?(): void;
  /** Called when the freshness of the snapshot changed. */
  onStatus?(status: HubKindStatus): void;
}
