import type { ObjectReader } from '../../parsing/ObjectReader';

/**
 * Points at an object by name, in the same namespace when none is given.
 *
 * @public
 */
export type ObjectReference = { name: string; namespace?: string };

/**
 * Points at a Profile Bundle, and at the version that it is expected to have.
 *
 * @public
 */
export type ProfileBundleReference = ObjectReference & {
  cloudType?: string;
  version?: string;
};

/**
 * Points at one key of a Secret in the same namespace.
 *
 * @public
 */
export type SecretKeyReference = { name: string; key: string };

/** @internal */
export function readReference(
  reader: ObjectReader,
): ObjectReference | undefined {
  const name = reader.requiredText('name');
  return name ? { name, namespace: reader.text('namespace') } : undefined;
}

/** @internal */
export function readProfileBundleReference(
  reader: ObjectReader,
): ProfileBundleReference | undefined {
  const reference = readReference(reader);
  return (
    reference && {
      ...reference,
      cloudType: reader.text('cloudType'),
      version: reader.text('version'),
    }
  );
}

/** @internal */
export function readSecretKeyReference(
  reader: ObjectReader,
): SecretKeyReference | undefined {
  const name = reader.requiredText('name');
  const key = reader.requiredText('key');
  return name && key ? { name, key } : undefined;
}
