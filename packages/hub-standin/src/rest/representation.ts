import type { KubernetesObject } from '../meta';
import { apiVersionOf, type ResourceType } from '../resources';
import { readObject, type StoredObject } from '../store';

/** A stored object in the version of the request. */
export function readAs(
  type: ResourceType,
  stored: StoredObject,
): KubernetesObject {
  const object = readObject(stored);
  object.apiVersion = apiVersionOf(type);
  return object;
}

/** The same as text, without parsing when the stored version is the one that is asked for. */
export function jsonAs(type: ResourceType, stored: StoredObject): string {
  return type.version === type.storageVersion
    ? stored.json
    : JSON.stringify(readAs(type, stored));
}

/** The object as it is stored. */
export function toStorage(
  type: ResourceType,
  object: KubernetesObject,
): KubernetesObject {
  return {
    ...object,
    apiVersion: apiVersionOf({ ...type, version: type.storageVersion }),
  };
}
