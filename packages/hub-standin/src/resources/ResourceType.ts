import type { UserInfo } from '../authentication';
import type { FieldError, GroupResource } from '../errors';
import { validateSubdomainName, type KubernetesObject } from '../meta';
import type { Schema } from '../schema';

/** A column of a Table. */
export interface PrinterColumn {
  readonly name: string;
  readonly type: string;
  readonly format?: string;
  readonly description?: string;
  /** Columns with 0 are always shown, others with `-o wide`. */
  readonly priority?: number;
  readonly jsonPath: string;
}

/** How objects of a kind are created, changed and deleted. */
export interface ResourceStrategy {
  /** Whether an update without a resourceVersion replaces whatever is there. */
  readonly allowsUnconditionalUpdate: boolean;
  /** Whether PUT creates what does not exist. */
  readonly allowsCreateOnUpdate: boolean;
  /** Whether a finished DELETE answers with the object, not with a Status. */
  readonly returnsDeletedObject: boolean;
  /** Whether `metadata.generation` counts changes outside of metadata and status. */
  readonly countsGenerations: boolean;
  /** What is wrong with a name, each as a phrase. Empty if it is valid. */
  validateName(name: string): string[];
  applyDefaults?(object: KubernetesObject): void;
  prepareForCreate?(object: KubernetesObject): void;
  prepareForUpdate?(object: KubernetesObject, old: KubernetesObject): void;
  /** What is wrong with an object, except for its metadata. `old` is set for a change. */
  validate?(object: KubernetesObject, old?: KubernetesObject): FieldError[];
  /** The same for a change through the status subresource. */
  validateStatus?(
    object: KubernetesObject,
    old: KubernetesObject,
  ): FieldError[];
}

/** The behavior of most kinds. Others override what differs. */
export const defaultStrategy: ResourceStrategy = {
  allowsUnconditionalUpdate: true,
  allowsCreateOnUpdate: false,
  returnsDeletedObject: false,
  countsGenerations: false,
  validateName: validateSubdomainName,
};

/** Everything that can be done with stored objects. */
export const allVerbs: readonly string[] = [
  'create',
  'delete',
  'deletecollection',
  'get',
  'list',
  'patch',
  'update',
  'watch',
];

/** One resource in one version, with everything needed to serve it. */
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
  /** The schema of the whole object, with `apiVersion`, `kind` and `metadata` in full. */
  readonly schema: Schema;
  readonly columns: readonly PrinterColumn[];
  /** Paths that field selectors can use, in addition to metadata.name and metadata.namespace. */
  readonly selectableFields: readonly string[];
  readonly strategy: ResourceStrategy;
  readonly custom: boolean;
  /** For reviews: creates the answer. Nothing is stored. */
  readonly respond?: (
    object: KubernetesObject,
    user: UserInfo,
  ) => KubernetesObject;
}

export function apiVersionOf(type: { group: string; version: string }): string {
  return type.group ? `${type.group}/${type.version}` : type.version;
}

export function groupResourceOf(type: ResourceType): GroupResource {
  return { group: type.group, resource: type.plural };
}

export function groupKindOf(type: ResourceType): GroupResource {
  return { group: type.group, resource: type.kind };
}
