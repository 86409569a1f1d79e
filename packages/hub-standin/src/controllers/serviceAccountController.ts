import type { ApiServer } from '../ApiServer';
import { createObject } from '../rest';
import { afterChanges } from './afterChanges';
import { internalContext } from './internalContext';

/** Gives every namespace the service account that its pods run as. */
export function startServiceAccountController(server: ApiServer): () => void {
  const pending = new Set<string>();
  const queue = afterChanges(() => {
    for (const namespace of pending) {
      ensureAccount(server, namespace);
    }
    pending.clear();
  });
  const stop = server.store
    .collection('', 'namespaces')
    .subscribe(({ key, current, previous }) => {
      if (current && !previous) {
        pending.add(key);
        queue.schedule();
      }
    });
  return () => {
    stop();
    queue.stop();
  };
}

function ensureAccount(server: ApiServer, namespace: string): void {
  const type = server.registry.find('', 'v1', 'serviceaccounts');
  const home = server.store.collection('', 'namespaces').get('', namespace);
  const accounts = server.store.collection('', 'serviceaccounts');
  if (type && home && !home.deleting && !accounts.get(namespace, 'default')) {
    createObject(server, internalContext(type, namespace), {
      apiVersion: 'v1',
      kind: 'ServiceAccount',
      metadata: { name: 'default' },
    });
  }
}
