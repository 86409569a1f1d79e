import { KINDS } from '@paletteai/backstage-plugin-paletteai-common';
import {
  Hub,
  HubStoreListener,
} from '@paletteai/backstage-plugin-paletteai-node';
import { sourceKeyOf } from '../plan/sourceKey';
import { SOURCE_KINDS, SourceKind } from '../transform/sourceKinds';
import { SourceStores } from './ObjectLookup';

/** The stores of all kinds that become entities; starts their watches unless they run. */
export function openSourceStores(hub: Hub): SourceStores {
  return {
    tenant: hub.store(KINDS.tenant),
    project: hub.store(KINDS.project),
    profileBundle: hub.store(KINDS.profileBundle),
    computePool: hub.store(KINDS.computePool),
    aiWorkload: hub.store(KINDS.aiWorkload),
  };
}

/** Events about the sources of a hub. */
export interface SourcesListener {
  /**
   * An object changed, appeared, or went.
   *
   * @param announced - true when the hub said that it was deleted; false when a new list did not
   * hold it, and for every other change
   */
  onChange(source: string, announced: boolean): void;
  /** How fresh a snapshot is has changed, or a complete one was read. */
  onHealth(): void;
}

/** Subscribes to all stores of a hub; returns a function that ends it. */
export function watchSources(
  stores: SourceStores,
  listener: SourcesListener,
): () => void {
  const subscriptions = SOURCE_KINDS.map(kind =>
    stores[kind].subscribe(storeListener(kind, listener)),
  );
  return () => subscriptions.forEach(end => end());
}

function storeListener(
  kind: SourceKind,
  listener: SourcesListener,
): HubStoreListener {
  return {
    onChanges(changes) {
      for (const { type, cause, object } of changes) {
        listener.onChange(
          sourceKeyOf(kind, object),
          type === 'delete' && cause === 'event',
        );
      }
    },
    onSynced: () => listener.onHealth(),
    onStatus: () => listener.onHealth(),
  };
}
