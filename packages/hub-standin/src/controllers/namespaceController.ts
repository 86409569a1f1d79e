import type { ApiServer } from '../ApiServer';
import { readObject } from '../store';
import { deleteStored } from '../rest';
import { afterChanges, internalContext } from './support';

/** Empties namespaces that are being deleted, and lets them go once they are empty. */
export function startNamespaceController(server: ApiServer): () => void {
  const namespaces = server.store.collection('', 'namespaces');
  const terminating = new Set<string>();
  const queue = afterChanges(() => {
    for (const name of [...terminating]) {
      if (emptyNamespace(server, name)) {
        releaseNamespace(server, name);
      } else {
        // What is left waits for finalizers: look again when something changes.
        waitForContent(server, name, queue.schedule);
      }
    }
  });
  const stopWatching = namespaces.subscribe(({ key, current }) => {
    if (current?.deleting) {
      terminating.add(key);
      queue.schedule();
    } else {
      terminating.delete(key);
    }
  });
  return () => {
    stopWatching();
    queue.stop();
  };
}

/** Deletes what is in a namespace; true when nothing is left. */
function emptyNamespace(server: ApiServer, namespace: string): boolean {
  let left = 0;
  for (const type of server.registry.resources()) {
    if (type.namespaced && !type.respond) {
      const collection = server.store.collection(type.group, type.plural);
      for (const stored of [...collection.list(namespace)]) {
        if (!stored.deleting) {
          deleteStored(server, internalContext(type, namespace), stored, {
            dryRun: false,
            preconditions: {},
          });
        }
        left += collection.get(namespace, stored.name) ? 1 : 0;
      }
    }
  }
  return left === 0;
}

function releaseNamespace(server: ApiServer, name: string): void {
  const namespaces = server.store.collection('', 'namespaces');
  const stored = namespaces.get('', name);
  if (!stored) {
    return;
  }
  const namespace = readObject(stored);
  namespace.spec = {};
  if ((namespace.metadata.finalizers ?? []).length === 0) {
    namespaces.delete('', name, namespace);
  } else {
    namespaces.put(namespace);
  }
}

function waitForContent(
  server: ApiServer,
  namespace: string,
  schedule: () => void,
): void {
  for (const type of server.registry.resources()) {
    if (type.namespaced && !type.respond) {
      const collection = server.store.collection(type.group, type.plural);
      for (const stored of collection.list(namespace)) {
        const stop = collection.subscribe(event => {
          if (event.key === stored.key && event.deleted) {
            stop();
            schedule();
          }
        });
        return;
      }
    }
  }
}
