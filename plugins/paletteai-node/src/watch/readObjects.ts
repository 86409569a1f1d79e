import { KubernetesObject } from '@paletteai/backstage-plugin-paletteai-common';
import { parseObject } from './parseObject';
import { HubProjection } from './projectObject';
import { ReflectedHubStore } from './ReflectedHubStore';

/**
 * Reads the items of a list. One that cannot be read is noted as a problem, and stays as it was in
 * the store: it exists, so it must not look deleted.
 */
export function readObjects(
  items: readonly unknown[],
  store: ReflectedHubStore,
  project: HubProjection,
): KubernetesObject[] {
  const objects: KubernetesObject[] = [];
  for (const item of items) {
    const parsed = parseObject(item, store.kind, project);
    if ('object' in parsed) {
      store.noteProblem(parsed.key);
      objects.push(parsed.object);
    } else {
      store.noteProblem(parsed.key, parsed.problem);
      const held = store.getByKey(parsed.key);
      if (held) {
        objects.push(held);
      }
    }
  }
  return objects;
}

/** Reads the object of a watch event; undefined if it cannot be read. */
export function readObject(
  item: unknown,
  change: 'apply' | 'delete',
  store: ReflectedHubStore,
  project: HubProjection,
): KubernetesObject | undefined {
  // Of a deleted object only the name matters, so a projection cannot keep it alive.
  const parsed = parseObject(
    item,
    store.kind,
    change === 'delete' ? object => object : project,
  );
  if ('object' in parsed) {
    store.noteProblem(parsed.key);
    return parsed.object;
  }
  store.noteProblem(parsed.key, parsed.problem);
  return undefined;
}
