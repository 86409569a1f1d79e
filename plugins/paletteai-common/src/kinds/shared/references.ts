import type { ObjectReader } from '../../parsing/ObjectReader';
import * as z from 'zod/v4';
import { label, subdomain, text } from './fields/text';
import type { JsonValue } from '../../kubernetes/types';
import { compact } from './renderObject';
import { FieldUse, read, readWrite } from './FieldUse';

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

/**
 * Level at which a value was set.
 *
 * @public
 */
export const SETTINGS_SCOPES = ['Tenant', 'Project'] as const;

/**
 * One of {@link SETTINGS_SCOPES}.
 *
 * @public
 */
export type SettingsScope = (typeof SETTINGS_SCOPES)[number];

/**
 * Points at Settings and says whose they are.
 *
 * @public
 */
export type ScopedReference = {
  name: string;
  namespace?: string;
  scope?: SettingsScope;
};

/** @internal */
export function readScopedReference(
  reader: ObjectReader,
): ScopedReference | undefined {
  const name = reader.requiredText('name');
  return name
    ? {
        name,
        namespace: reader.text('namespace'),
        scope: reader.choice('scope', SETTINGS_SCOPES),
      }
    : undefined;
}

/** Name of the Project that something belongs to. @internal */
export function projectName() {
  return label('project.required', 'project.format');
}

/** Points at a Profile Bundle. @internal */
export function profileBundle() {
  return z.strictObject(
    {
      name: subdomain('profileBundle.required', 'profileBundle.format'),
      namespace: label(
        'profileBundle.format',
        'profileBundle.format',
      ).optional(),
      version: text({
        required: 'profileBundle.version',
        format: 'profileBundle.version',
        pattern: /^v[0-9]+([.][0-9]+[.][0-9]+)?$/,
        maximum: 32,
      }).optional(),
    },
    { error: 'profileBundle.required' },
  );
}

/** Points at a Compute Config, in the namespace of the Project when none is given. @internal */
export function computeConfigReference() {
  return z.strictObject(
    {
      name: subdomain(
        'computeConfig.name.required',
        'computeConfig.name.format',
      ),
      namespace: label(
        'computeConfig.namespace.format',
        'computeConfig.namespace.format',
      ).optional(),
    },
    { error: 'computeConfig.name.required' },
  );
}

/** Cloud type of the clusters that PaletteAI makes. @internal */
export const CLOUD_TYPE = 'edge-native';

/** @internal */
export function renderReference(
  reference: { name: string; namespace?: string | undefined } | undefined,
): { [key: string]: JsonValue } | undefined {
  return (
    reference &&
    compact({ name: reference.name, namespace: reference.namespace })
  );
}

/** @internal */
export function renderProfileBundleReference(
  bundle:
    | {
        name: string;
        namespace?: string | undefined;
        version?: string | undefined;
      }
    | undefined,
  cloudType?: string,
): { [key: string]: JsonValue } | undefined {
  return (
    bundle &&
    compact({
      name: bundle.name,
      namespace: bundle.namespace,
      cloudType,
      version: bundle.version,
    })
  );
}

/** @internal */
export function draftReference(reference: ObjectReference | undefined) {
  return reference && { name: reference.name, namespace: reference.namespace };
}

/** @internal */
export function draftBundle(bundle: ProfileBundleReference | undefined) {
  return (
    bundle && {
      name: bundle.name,
      namespace: bundle.namespace,
      version: bundle.version,
    }
  );
}

/** @internal */
export function referenceFieldUses(): FieldUse[] {
  return readWrite('name', 'namespace');
}

/** @internal */
export function profileBundleReferenceFieldUses(): FieldUse[] {
  return [...readWrite('name', 'namespace', 'version'), ...read('cloudType')];
}

/** @internal */
export function secretKeyReferenceFieldUses(): FieldUse[] {
  return readWrite('name', 'key');
}
