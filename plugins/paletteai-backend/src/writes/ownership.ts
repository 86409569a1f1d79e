import { createHash } from 'node:crypto';
import {
  JsonValue,
  KubernetesObject,
  OWNERSHIP_ANNOTATIONS,
  redact,
} from '@paletteai/backstage-plugin-paletteai-common';

/** Who asks for the namespace of a Project. */
export interface Creator {
  readonly hub: string;
  readonly tenant: string;
  /** As the hub sees the person. */
  readonly user: string;
}

type Metadata = KubernetesObject['metadata'];

/**
 * Marks what is created. Namespaces name the Tenant and the person who asked, other objects the request, so that both
 * can be told again; Secrets belong to an object instead.
 */
export function markObjects(
  objects: readonly KubernetesObject[],
  creator: Creator | undefined,
): KubernetesObject[] {
  const request = digestOf(objects.map(redact));
  return objects.map(object => {
    switch (object.kind) {
      case 'Secret':
        return object;
      case 'Namespace':
        return creator
          ? withAnnotations(object, creatorMarks(creator))
          : object;
      default:
        return withAnnotations(object, {
          [OWNERSHIP_ANNOTATIONS.request]: request,
        });
    }
  });
}

/** Whether a namespace was created for this Tenant, at the request of this person. */
export function isCreatedFor(metadata: Metadata, creator: Creator): boolean {
  return Object.entries(creatorMarks(creator)).every(
    ([key, mark]) => metadata.annotations?.[key] === mark,
  );
}

/** The Tenant that a namespace of the portal was created for. */
export function tenantOfNamespace({
  annotations,
}: Metadata): string | undefined {
  return annotations?.[OWNERSHIP_ANNOTATIONS.tenant];
}

/**
 * The same object, as one that belongs to another. The hub deletes it after that one. `blockOwnerDeletion` is left
 * out, as it takes rights that people who create do not have.
 */
export function ownedBy(
  object: KubernetesObject,
  owner: KubernetesObject | undefined,
): KubernetesObject {
  if (!owner) {
    return object;
  }
  const { apiVersion, kind } = owner;
  const { name, uid } = owner.metadata;
  return {
    ...object,
    metadata: {
      ...object.metadata,
      ownerReferences: [{ apiVersion, kind, name, uid }],
    },
  };
}

/** Whether an object on a hub belongs to another one and carries the labels with which it would be created. */
export function belongsTo(
  metadata: Metadata,
  owner: KubernetesObject,
  { labels = {} }: Metadata,
): boolean {
  const { uid } = owner.metadata;
  const references: unknown = metadata.ownerReferences;
  return (
    uid !== undefined &&
    Array.isArray(references) &&
    references.some(reference => reference?.uid === uid) &&
    Object.entries(labels).every(
      ([key, value]) => metadata.labels?.[key] === value,
    )
  );
}

/** A digest that depends on the values alone, not on the order of keys. */
export function digestOf(value: unknown): string {
  const text = JSON.stringify(sorted(JSON.parse(JSON.stringify(value))));
  return createHash('sha256').update(text).digest('hex');
}

function creatorMarks({ hub, tenant, user }: Creator): Record<string, string> {
  return {
    [OWNERSHIP_ANNOTATIONS.tenant]: tenant,
    [OWNERSHIP_ANNOTATIONS.creator]: digestOf([hub, tenant, user]),
  };
}

function withAnnotations(
  object: KubernetesObject,
  added: Record<string, string>,
): KubernetesObject {
  const { annotations } = object.metadata;
  return {
    ...object,
    metadata: {
      ...object.metadata,
      annotations: { ...annotations, ...added },
    },
  };
}

function sorted(value: JsonValue): JsonValue {
  if (Array.isArray(value)) {
    return value.map(sorted);
  }
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(
        Object.keys(value)
          .sort()
          .map(key => [key, sorted(value[key])]),
      )
    : value;
}
