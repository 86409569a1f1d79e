import { KubernetesObject } from '@paletteai/backstage-plugin-paletteai-common';

/** Identifies an object among those of its kind. */
export function objectKey(object: KubernetesObject): string {
  return keyOf(object.metadata.namespace ?? '', object.metadata.name);
}

export function keyOf(namespace: string, name: string): string {
  return `${namespace}/${name}`;
}

/** True if both are the same version of the same object. */
export function isSameVersion(
  a: KubernetesObject,
  b: KubernetesObject,
): boolean {
  return (
    a.metadata.uid === b.metadata.uid &&
    a.metadata.resourceVersion !== undefined &&
    a.metadata.resourceVersion === b.metadata.resourceVersion
  );
}
