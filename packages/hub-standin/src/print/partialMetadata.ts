import type { KubernetesObject, ObjectMeta } from '../meta';

export function isPartial(as: string | undefined): boolean {
  return as === 'PartialObjectMetadata' || as === 'PartialObjectMetadataList';
}

export type PartialObjectMetadata = {
  kind: string;
  apiVersion: string;
  metadata: ObjectMeta;
};

/** An object reduced to its metadata. */
export function toPartialMetadata(
  object: KubernetesObject,
): PartialObjectMetadata {
  return {
    kind: 'PartialObjectMetadata',
    apiVersion: 'meta.k8s.io/v1',
    metadata: object.metadata,
  };
}
