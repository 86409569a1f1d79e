import type { ApiServer } from '../ApiServer';
import { isJsonObject, jsonEqual } from '../json';
import { counts, countObjects, hardLimits } from '../rest/quota';
import { readObject, type StoredObject } from '../store';
import { afterChanges, followCollections } from './support';

/** Keeps the counts in the status of ResourceQuotas. */
export function startQuotaController(server: ApiServer): () => void {
  const quotas = server.store.collection('', 'resourcequotas');
  const queue = afterChanges(() => {
    for (const quota of [...quotas.list('')]) {
      refresh(server, quota);
    }
  });
  const stop = followCollections(server, event => {
    const isCounted = !event.previous || event.deleted;
    if (quotas.size > 0 && isCounted) {
      queue.schedule();
    }
  });
  return () => {
    stop();
    queue.stop();
  };
}

function refresh(server: ApiServer, stored: StoredObject): void {
  const quota = readObject(stored);
  const hard = hardLimits(stored);
  const used = Object.fromEntries(
    Object.keys(hard).map(key => [key, usage(server, key, stored.namespace)]),
  );
  const status = { hard, used };
  const known = isJsonObject(quota.status) ? quota.status : {};
  if (!jsonEqual(known, status)) {
    server.store.collection('', 'resourcequotas').put({ ...quota, status });
  }
}

/** Amounts of what pods ask for are not added up: no pod runs here. */
function usage(server: ApiServer, key: string, namespace: string): string {
  const type = server.registry
    .resources()
    .find(candidate => counts(key, candidate));
  return type ? String(countObjects(server, type, namespace)) : '0';
}
