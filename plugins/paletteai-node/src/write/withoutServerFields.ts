import { KubernetesObject } from '@paletteai/backstage-plugin-paletteai-common';

/**
 * A copy without managed fields, which the API server refuses in an apply and no one wants to read.
 */
export function withoutServerFields(
  object: KubernetesObject,
): KubernetesObject {
  const { managedFields: _, ...metadata } = object.metadata;
  return { ...object, metadata };
}
