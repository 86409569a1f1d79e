import type { UserInfo } from '../authentication';
import type { GroupResource } from '../errors';
import type { KubernetesObject } from '../meta';
import type { Schema } from '../schema/Schema';
import type { PrinterColumn } from './PrinterColumn';
import type { ResourceStrategy } from './ResourceStrategy';

export type ScaleSubresource = {
  specReplicasPath: string;
  statusReplicasPath: string;
  labelSelectorPath?: string;
};

/** One resource in one version, with all that the server needs to serve it. */
export interface ResourceType {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  readonly listKind: string;
  readonly plural: string;
  readonly singular: string;
  readonly shortNames: readonly string[];
  readonly categories: readonly string[];
  readonly namespaced: boolean;
  /** The version that the store holds; the same as `version` for most. */
  readonly storageVersion: string;
  readonly verbs: readonly string[];
  readonly hasStatus: boolean;
  readonly scale?: ScaleSubresource;
  /** Further subresources by name, with their verbs. */
  readonly subresources: Readonly<Record<string, SubresourceType>>;
  /** The schema of the whole object, with `apiVersion`, `kind` and `metadata` in full. */
  readonly schema: Schema;
  readonly columns: readonly PrinterColumn[];
  /** Paths beside metadata.name and metadata.namespace that field selectors may name. */
  readonly selectableFields: readonly string[];
  readonly strategy: ResourceStrategy;
  readonly custom: boolean;
  /** For kinds that are questions: makes the answer, and nothing is stored. */
  readonly respond?: (
    object: KubernetesObject,
    user: UserInfo,
  ) => KubernetesObject;
  /** A text for the Warning header when this version is deprecated. */
  readonly deprecationWarning?: string;
}

export type SubresourceType = {
  kind: string;
  group?: string;
  version?: string;
  verbs: readonly string[];
};

export function apiVersionOf(type: { group: string; version: string }): string {
  return type.group ? `${type.group}/${type.version}` : type.version;
}

export function groupResourceOf(type: ResourceType): GroupResource {
  return { group: type.group, resource: type.plural };
}

export function groupKindOf(type: ResourceType): GroupResource {
  return { group: type.group, resource: type.kind };
}
