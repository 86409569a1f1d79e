import type { KubernetesObject } from '../../kubernetes/types';
import { CompanionOf, companionLabels } from '../../metadata/ownership';

/**
 * What tells whose a Secret is, without what it holds.
 *
 * @public
 */
export type SecretMarks = {
  uid: string | undefined;
  resourceVersion: string | undefined;
  /** As in Kubernetes, such as `Opaque`. */
  type: string | undefined;
  labels: Readonly<Record<string, string>>;
  /** The objects that it is deleted after. */
  owners: readonly SecretOwner[];
};

/**
 * An owner reference of a Secret.
 *
 * @public
 */
export type SecretOwner = {
  apiVersion: string;
  kind: string;
  name: string;
  uid: string;
};

/**
 * Reads the marks of a Secret.
 *
 * @public
 */
export function readSecretMarks(secret: KubernetesObject): SecretMarks {
  const { uid, resourceVersion, labels, ownerReferences } = secret.metadata;
  return {
    uid: textOf(uid),
    resourceVersion: textOf(resourceVersion),
    type: textOf(secret.type),
    labels: labels ?? {},
    owners: Array.isArray(ownerReferences)
      ? ownerReferences.flatMap(readOwner)
      : [],
  };
}

function readOwner(owner: unknown): SecretOwner[] {
  if (typeof owner !== 'object' || owner === null) {
    return [];
  }
  const text = (field: string) => String(Reflect.get(owner, field) ?? '');
  return [
    {
      apiVersion: text('apiVersion'),
      kind: text('kind'),
      name: text('name'),
      uid: text('uid'),
    },
  ];
}

/**
 * How a Secret stands to what is deleted.
 *
 * - `owned`: the hub deletes it after that
 * - `marked`: the portal created it for that, but the hub does not know
 * - `foreign`: it is somebody else's
 *
 * @public
 */
export type SecretBelonging = 'owned' | 'marked' | 'foreign';

/**
 * An object that Secrets may have been created for.
 *
 * @public
 */
export type SecretPurpose = {
  uid: string | undefined;
  name: string;
  /** What the labels of its companions call it; absent if they do not. */
  component?: CompanionOf;
};

/**
 * Whether a Secret was created for certain objects and for nothing else.
 *
 * @public
 */
export function belongingOf(
  { labels, owners }: SecretMarks,
  purposes: readonly SecretPurpose[],
): SecretBelonging {
  if (owners.length > 0) {
    return owners.every(owner => purposes.some(({ uid }) => uid === owner.uid))
      ? 'owned'
      : 'foreign';
  }
  return purposes.some(
    ({ component, name }) =>
      component !== undefined &&
      Object.entries(companionLabels(component, name)).every(
        ([key, value]) => labels[key] === value,
      ),
  )
    ? 'marked'
    : 'foreign';
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
