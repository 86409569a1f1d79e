import type { KubernetesObject } from '../meta';

/**
 * An object as the store keeps it: serialized, with what selection and garbage collection need
 * beside it. Every reader parses its own copy, so no one can change what is stored.
 */
export interface StoredObject {
  readonly key: string;
  readonly revision: number;
  readonly json: string;
  readonly name: string;
  readonly namespace: string;
  readonly uid: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly ownerUids: readonly string[];
  /** Whether the object is being deleted. */
  readonly deleting: boolean;
}

const none: readonly string[] = [];
const noLabels: Readonly<Record<string, string>> = {};

export function storedObject(
  object: KubernetesObject,
  revision: number,
): StoredObject {
  const { metadata } = object;
  const name = metadata.name ?? '';
  const namespace = metadata.namespace ?? '';
  metadata.resourceVersion = String(revision);
  return {
    key: objectKey(namespace, name),
    revision,
    json: JSON.stringify(object),
    name,
    namespace,
    uid: metadata.uid ?? '',
    labels: metadata.labels ?? noLabels,
    ownerUids: metadata.ownerReferences?.map(owner => owner.uid) ?? none,
    deleting: Boolean(metadata.deletionTimestamp),
  };
}

/** Keys sort as those of etcd do: by namespace, then by name. */
export function objectKey(namespace: string, name: string): string {
  return namespace ? `${namespace}/${name}` : name;
}

export function readObject(stored: StoredObject): KubernetesObject {
  return JSON.parse(stored.json);
}
