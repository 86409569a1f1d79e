import type { ApiServer } from '../ApiServer';
import type { StoreListener } from '../store';

/** Listens to the changes of every resource, those that are served later on included. */
export function followCollections(
  server: ApiServer,
  listener: StoreListener,
): () => void {
  const subscriptions = new Map<string, () => void>();
  const follow = () => {
    for (const { group, plural } of server.registry.resources()) {
      const key = `${group}/${plural}`;
      if (!subscriptions.has(key)) {
        const collection = server.store.collection(group, plural);
        subscriptions.set(key, collection.subscribe(listener));
      }
    }
  };
  follow();
  const stopFollowing = server.registry.onChange(follow);
  return () => {
    stopFollowing();
    subscriptions.forEach(stop => stop());
  };
}
