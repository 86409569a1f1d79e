import {
  apiVersionOf,
  KindDefinition,
  KubernetesObject,
} from '@paletteai/backstage-plugin-paletteai-common';
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

/** An object, or why it could not be read. `key` names it as well as can be. */
export type ParsedObject =
  | { readonly key: string; readonly object: KubernetesObject }
  | { readonly key: string; readonly problem: string };

/** Checks and projects one object of a list or watch. Never throws. */
export function parseObject(
  value: unknown,
  kind: KindDefinition,
  project: HubProjection,
): ParsedObject {
  if (!isObject(value)) {
    return { key: '(without a name)', problem: 'it has no name' };
  }
  // Items of a list lack both for kinds that are built into Kubernetes.
  value.apiVersion ??= apiVersionOf(kind);
  value.kind ??= kind.kind;
  const key = `${value.metadata.namespace ?? ''}/${value.metadata.name}`;
  try {
    return { key, object: project(value) };
  } catch (error) {
    return {
      key,
      problem: error instanceof Error ? error.message : String(error),
    };
  }
}

function isObject(value: unknown): value is KubernetesObject {
  if (typeof value !== 'object' || value === null || !('metadata' in value)) {
    return false;
  }
  const { metadata } = value;
  return (
    typeof metadata === 'object' &&
    metadata !== null &&
    'name' in metadata &&
    typeof metadata.name === 'string' &&
    metadata.name !== '' &&
    (!('namespace' in metadata) ||
      metadata.namespace === undefined ||
      typeof metadata.namespace === 'string')
  );
}
