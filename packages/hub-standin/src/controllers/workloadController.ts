import type { JsonObject } from '@backstage/types';
import type { ApiServer } from '../ApiServer';
import { formatTime } from '../Clock';
import { isJsonObject } from '../json';
import type { KubernetesObject } from '../meta';
import { readObject, type Collection, type StoreEvent } from '../store';

export type WorkloadOptions = {
  /** How long a workload takes to be ready, in milliseconds. */
  delay: number;
  /** Images whose pods never start. */
  isBrokenImage: (image: string) => boolean;
};

const kinds = [
  { group: 'apps', plural: 'deployments' },
  { group: 'apps', plural: 'statefulsets' },
  { group: 'batch', plural: 'jobs' },
];

/** Stands in for the controllers and nodes of a cluster: workloads become ready after a while. */
export function startWorkloadController(
  server: ApiServer,
  options: WorkloadOptions,
): () => void {
  const cancels = new Set<() => void>();
  const stops = kinds.map(({ group, plural }) => {
    const collection = server.store.collection(group, plural);
    return collection.subscribe(event => {
      for (const after of stepsFor(event, options)) {
        const cancel = server.clock.after(after, () => {
          cancels.delete(cancel);
          advance(server, collection, event.key, after > 0, options);
        });
        cancels.add(cancel);
      }
    });
  });
  return () => {
    stops.forEach(stop => stop());
    cancels.forEach(cancel => cancel());
  };
}

/** A new or changed specification is observed immediately and carried out after the delay. */
function stepsFor(
  { current, previous }: StoreEvent,
  { delay }: WorkloadOptions,
): number[] {
  if (!current) {
    return [];
  }
  const generation = readObject(current).metadata.generation;
  const known = previous && readObject(previous).metadata.generation;
  return generation === known ? [] : [0, Math.max(1, delay)];
}

function advance(
  server: ApiServer,
  collection: Collection,
  key: string,
  finished: boolean,
  { isBrokenImage }: WorkloadOptions,
): void {
  const [namespace, name] = key.split('/');
  const stored = collection.get(namespace, name);
  if (!stored || stored.deleting) {
    return;
  }
  const object = readObject(stored);
  const isBroken = imagesOf(object).some(isBrokenImage);
  const status = statusOf(
    object,
    finished && !isBroken,
    formatTime(server.clock.now()),
  );
  collection.put({ ...object, status });
}

function imagesOf(object: KubernetesObject): string[] {
  const images: string[] = [];
  const visit = (value: JsonObject[string]): void => {
    if (Array.isArray(value)) {
      value.forEach(visit);
    } else if (typeof value === 'object' && value !== null) {
      if (typeof value.image === 'string') {
        images.push(value.image);
      }
      Object.values(value).forEach(visit);
    }
  };
  visit(object.spec);
  return images;
}

/** The status of a workload that was just observed, or whose pods are running. */
function statusOf(
  { kind, metadata, spec }: KubernetesObject,
  ready: boolean,
  now: string,
): JsonObject {
  const count = (field: string) => {
    const value = isJsonObject(spec) ? spec[field] : undefined;
    return typeof value === 'number' ? value : 1;
  };
  const condition = (type: string, isTrue: boolean) => {
    const status = isTrue ? 'True' : 'False';
    return { type, status, lastTransitionTime: now };
  };
  if (kind === 'Job') {
    return ready
      ? {
          completionTime: now,
          succeeded: count('completions'),
          conditions: [condition('Complete', true)],
        }
      : { active: 1 };
  }
  const replicas = count('replicas');
  return {
    observedGeneration: metadata.generation,
    replicas,
    ...(ready ? { readyReplicas: replicas, availableReplicas: replicas } : {}),
    conditions: [condition('Available', ready)],
  };
}
