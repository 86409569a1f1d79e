import type {
  KubernetesObject,
  MessageCode,
  RequestProblem,
} from '@paletteai/backstage-plugin-paletteai-common';

/** What a person wants to be created on a hub. */
export interface Creation {
  readonly hub: string;
  /** For which a namespace is created; only with a namespace among the objects. */
  readonly tenant?: string;
  /**
   * In the order in which they are created: the namespace, if it takes one, then the object that it is all about, then
   * what belongs to that.
   */
  readonly objects: readonly KubernetesObject[];
  /** Said when another object has the name already. */
  readonly nameTaken: MessageCode;
  /** The field of the request that names an object. */
  fieldOf(object: KubernetesObject): string;
  /** More about a deletion that is under way and keeps the name. */
  findDeletion?(): Promise<RequestProblem | undefined>;
  /** Groups whose members can grant what may be missing. */
  readonly adminGroups: readonly string[];
}

/** The object that a creation is all about. */
export function mainOf({
  objects,
}: Pick<Creation, 'objects'>): KubernetesObject {
  const main = objects.find(({ kind }) => kind !== 'Namespace');
  if (!main) {
    throw new Error('A creation has an object besides a namespace');
  }
  return main;
}
