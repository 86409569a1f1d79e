import type { JsonObject } from '@backstage/types';
import type { KubernetesObject } from '../meta';
import type { Schema } from '../schema';

export type CustomResourceVersion = {
  name: string;
  served: boolean;
  storage: boolean;
  deprecated?: boolean;
  deprecationWarning?: string;
  schema?: { openAPIV3Schema?: Schema };
  subresources?: {
    status?: JsonObject;
    scale?: {
      specReplicasPath: string;
      statusReplicasPath: string;
      labelSelectorPath?: string;
    };
  };
  additionalPrinterColumns?: {
    name: string;
    type: string;
    jsonPath: string;
    format?: string;
    description?: string;
    priority?: number;
  }[];
  selectableFields?: { jsonPath: string }[];
};

export type CustomResourceNames = {
  plural: string;
  kind: string;
  singular?: string;
  listKind?: string;
  shortNames?: string[];
  categories?: string[];
};

/** A CustomResourceDefinition of `apiextensions.k8s.io/v1`. */
export type CustomResourceDefinition = KubernetesObject & {
  spec: {
    group: string;
    scope: 'Namespaced' | 'Cluster';
    names: CustomResourceNames;
    versions: CustomResourceVersion[];
    preserveUnknownFields?: boolean;
  };
};

/** Whether an object, which passed the validation of the kind, is a definition. */
export function isCustomResourceDefinition(
  object: KubernetesObject,
): object is CustomResourceDefinition {
  return (
    object.apiVersion === 'apiextensions.k8s.io/v1' &&
    object.kind === 'CustomResourceDefinition'
  );
}
