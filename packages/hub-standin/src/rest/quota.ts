import { forbiddenResource } from '../errors';
import { isJsonObject } from '../json';
import { groupResourceOf, type ResourceType } from '../resources';
import { readObject, type StoredObject } from '../store';
import { collectionOf, type RestServer } from './RestContext';

/** Refuses a new object when a ResourceQuota of its namespace has no room for it. */
export function checkQuota(
  server: RestServer,
  type: ResourceType,
  namespace: string,
  name: string,
): void {
  const quotas = server.store.collection('', 'resourcequotas');
  if (!type.namespaced || quotas.size === 0) {
    return;
  }
  for (const quota of quotas.list(namespace)) {
    const used = countObjects(server, type, namespace);
    const exceeded = Object.entries(hardLimits(quota)).find(
      ([key, limit]) => counts(key, type) && used + 1 > Number(limit),
    );
    if (exceeded) {
      const [key, limit] = exceeded;
      throw forbiddenResource(
        groupResourceOf(type),
        name,
        `exceeded quota: ${quota.name}, requested: ${key}=1, used: ${key}=${used}, limited: ${key}=${limit}`,
      );
    }
  }
}

/** What a quota limits, by key. */
export function hardLimits(quota: StoredObject): Record<string, string> {
  const { spec } = readObject(quota);
  const hard = isJsonObject(spec) && isJsonObject(spec.hard) ? spec.hard : {};
  return Object.fromEntries(
    Object.entries(hard).map(([key, limit]) => [key, String(limit)]),
  );
}

/** Whether a key of a quota counts the objects of a resource; only core resources go by their plain name. */
export function counts(key: string, { group, plural }: ResourceType): boolean {
  return (
    key === `count/${group ? `${plural}.${group}` : plural}` ||
    (group === '' && key === plural)
  );
}

export function countObjects(
  server: RestServer,
  type: ResourceType,
  namespace: string,
): number {
  return [...collectionOf(server, type).list(namespace)].length;
}
