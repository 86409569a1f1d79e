import {
  KindDefinition,
  KubernetesObject,
} from '@paletteai/backstage-plugin-paletteai-common';
import { HubKindStatus } from './HubKindStatus';

/**
 * The snapshot of all objects of one kind on one hub, kept in memory and up to date by a watch.
 * Reading it costs the hub nothing. No failure ever takes an object out of it: see `status` for
 * how fresh it is.
 *
 * Objects are kept as far as something reads them, see {@link projectObject}. Read an object from
 * the hub with `hub.client()` before you write it back.
 *
 * @public
 */
export interface HubStore {
  /** ID of the hub. */
  readonly hub: string;
  /** Kind of the objects. */
  readonly kind: KindDefinition;
  /** How fresh the snapshot is. */
  readonly status: HubKindStatus;
  /** True from the first complete snapshot on. Before it, the store is empty and says nothing. */
  readonly synced: boolean;
  /** How many objects are held. */
  readonly size: number;
  /** ISO time of the last word from the hub, be it only a sign of life. */
  readonly lastHeardAt: string | undefined;
  /** Objects that could not be read, by `namespace/name`, with the reason. */
  readonly problems: ReadonlyMap<string, string>;

  /**
   * One object, as it was last seen.
   *
   * @param namespace - empty for kinds that have none
   */
  get(namespace: string, name: string): KubernetesObject | undefined;
  /** All objects, or those of one namespace. They are shared: do not change them. */
  list(namespace?: string): KubernetesObject[];
  /** Resolves at the first complete snapshot; rejects when the signal fires before. */
  whenSynced(signal?: AbortSignal): Promise<void>;
  /**
   * Tells what changes from now on.
   *
   * @returns a function that ends the subscription
   */
  subscribe(listener: HubStoreListener): () => void;
}

/**
 * One difference between two snapshots. Objects that did not change cause none, also when a list
 * was read again.
 *
 * @public
 */
export type HubStoreChange =
  | {
      readonly type: 'apply';
      readonly cause: HubStoreChangeCause;
      readonly object: KubernetesObject;
      /** The same object before; undefined if it is new. */
      readonly previous?: KubernetesObject;
    }
  | {
      readonly type: 'delete';
      readonly cause: HubStoreChangeCause;
      readonly object: KubernetesObject;
    };

/**
 * How a change became known.
 *
 * - `event`: the hub announced it on a watch, so it happened
 * - `relist`: a new list differs from what was held. A deletion is then only the absence of an object
 *   from that list, which is less certain.
 *
 * @public
 */
export type HubStoreChangeCause = 'event' | 'relist';

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
