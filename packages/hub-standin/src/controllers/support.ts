import type { ApiServer } from '../ApiServer';
import type { ResourceType } from '../resources';
import type { RestContext } from '../rest';
import type { StoreListener } from '../store';

/** Runs a step shortly after it was requested: once for many requests, and never within a change. */
export function afterChanges(step: () => void): {
  schedule: () => void;
  stop: () => void;
} {
  let pending: NodeJS.Immediate | undefined;
  let stopped = false;
  return {
    schedule() {
      if (!pending && !stopped) {
        pending = setImmediate(() => {
          pending = undefined;
          step();
        });
      }
    },
    stop() {
      stopped = true;
      clearImmediate(pending);
    },
  };
}

/** Listens to the changes of every resource, including those that are served later. */
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

/** A request of the server itself. */
export function internalContext(
  type: ResourceType,
  namespace: string,
): RestContext {
  return {
    type,
    namespace,
    user: { name: 'system:apiserver', groups: ['system:masters'] },
    subresource: '',
    options: {
      dryRun: false,
      fieldValidation: 'Ignore',
      fieldManager: 'kube-controller-manager',
      force: false,
    },
    warnings: [],
  };
}
