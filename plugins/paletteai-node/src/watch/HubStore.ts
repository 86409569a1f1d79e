import {
  KindDefinition,
  KubernetesObject,
} from '@paletteai/backstage-plugin-paletteai-common';
import { HubKindStatus } from './HubKindStatus';
import { HubStoreListener } from './HubStoreChange';

/**
 * The snapshot of all objects of one kind on one hub, kept in memory and up to date by a watch.
 * Reading it costs the hub nothing. No failure ever takes an object out of it: see `status` for
 * how fresh it is.
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
