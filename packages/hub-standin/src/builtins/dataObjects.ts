import { forbidden, invalid, tooLong, type FieldError } from '../errors';
import { jsonEqual } from '../json';
import type { KubernetesObject } from '../meta';
import type { BuiltinKind } from './builtinKinds';
import { objectAt } from './fields';

const MAX_KEY_LENGTH = 253;
const MAX_BYTES = 1024 * 1024;

export const secretStrategy: BuiltinKind['strategy'] = {
  applyDefaults(object) {
    object.type ??= 'Opaque';
    const plain = Object.entries(objectAt(object, 'stringData'));
    if (plain.length > 0) {
      const encoded = plain.map(([key, value]) => [
        key,
        Buffer.from(String(value), 'utf8').toString('base64'),
      ]);
      object.data = {
        ...objectAt(object, 'data'),
        ...Object.fromEntries(encoded),
      };
    }
    delete object.stringData;
  },
  validate: (object, old) => [
    ...validateValues(object, ['data']),
    ...(old && object.type !== old.type
      ? [invalid('type', object.type ?? '', 'field is immutable')]
      : []),
    ...(old ? validateImmutable(object, old, ['data']) : []),
  ],
};

export const configMapStrategy: BuiltinKind['strategy'] = {
  validate: (object, old) => [
    ...validateValues(object, ['data', 'binaryData']),
    ...(old ? validateImmutable(object, old, ['data', 'binaryData']) : []),
  ],
};

function validateValues(
  object: KubernetesObject,
  fields: string[],
): FieldError[] {
  const errors = fields.flatMap(field =>
    Object.keys(objectAt(object, field)).flatMap(key =>
      problemsOfKey(key).map(problem =>
        invalid(`${field}[${key}]`, key, problem),
      ),
    ),
  );
  const bytes = fields
    .flatMap(field => Object.values(objectAt(object, field)))
    .reduce<number>((sum, value) => sum + Buffer.byteLength(String(value)), 0);
  return bytes > MAX_BYTES ? [...errors, tooLong('data', MAX_BYTES)] : errors;
}

/** Keys become the names of files. */
function problemsOfKey(key: string): string[] {
  if (key.length > MAX_KEY_LENGTH) {
    return [`must be no more than ${MAX_KEY_LENGTH} bytes`];
  }
  return /^[-._a-zA-Z0-9]+$/.test(key) && !/^\.\.?$|^\.\./.test(key)
    ? []
    : [
        "a valid config key must consist of alphanumeric characters, '-', '_' or '.', and must not start with '..'",
      ];
}

function validateImmutable(
  object: KubernetesObject,
  old: KubernetesObject,
  fields: string[],
): FieldError[] {
  return old.immutable === true
    ? ['immutable', ...fields]
        .filter(field => !jsonEqual(object[field], old[field]))
        .map(field =>
          forbidden(field, 'field is immutable when `immutable` is set'),
        )
    : [];
}
