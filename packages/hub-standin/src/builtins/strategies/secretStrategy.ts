import type { JsonObject } from '@backstage/types';
import type { BuiltinKind } from '../BuiltinKind';
import {
  forbidden,
  invalid,
  required,
  tooLong,
  type FieldError,
} from '../../errors';
import { jsonEqual } from '../../json';
import type { KubernetesObject } from '../../meta';
import { objectAt, textAt, textsAt } from './fields';

const keyPattern = /^[-._a-zA-Z0-9]+$/;
const keyRule =
  "a valid config key must consist of alphanumeric characters, '-', '_' or '.' (e.g. 'key.name',  or 'KEY_NAME',  or 'key-name', regex used for validation is '[-._a-zA-Z0-9]+')";

const requiredKeys: Record<string, string[]> = {
  'kubernetes.io/dockerconfigjson': ['.dockerconfigjson'],
  'kubernetes.io/tls': ['tls.crt', 'tls.key'],
  'kubernetes.io/ssh-auth': ['ssh-privatekey'],
};

export const secretStrategy: BuiltinKind['strategy'] = {
  applyDefaults(object) {
    object.type ??= 'Opaque';
    const plain = textsAt(object, 'stringData');
    if (Object.keys(plain).length > 0) {
      const encoded = Object.entries(plain).map(([key, value]) => [
        key,
        Buffer.from(value, 'utf8').toString('base64'),
      ]);
      object.data = {
        ...objectAt(object, 'data'),
        ...Object.fromEntries(encoded),
      };
    }
    delete object.stringData;
  },
  validate: (object, old) => [
    ...validateKeys(objectAt(object, 'data'), 'data'),
    ...(requiredKeys[textAt(object, 'type')] ?? [])
      .filter(key => objectAt(object, 'data')[key] === undefined)
      .map(key => required(`data[${key}]`)),
    ...(old && object.type !== old.type
      ? [invalid('type', object.type ?? '', 'field is immutable')]
      : []),
    ...(old ? validateImmutable(object, old, ['data']) : []),
  ],
};

export const configMapStrategy: BuiltinKind['strategy'] = {
  validate: (object, old) => [
    ...validateKeys(objectAt(object, 'data'), 'data'),
    ...validateTwice(object),
    ...validateKeys(objectAt(object, 'binaryData'), 'binaryData'),
    ...validateSize(object),
    ...(old ? validateImmutable(object, old, ['data', 'binaryData']) : []),
  ],
};

const maximumKeyLength = 253;

function validateKeys(data: JsonObject, field: string): FieldError[] {
  return Object.keys(data).flatMap(key =>
    problemsOfKey(key).map(problem =>
      invalid(`${field}[${key}]`, key, problem),
    ),
  );
}

/** Keys become the names of files. */
function problemsOfKey(key: string): string[] {
  const problems: string[] = [];
  if (key.length > maximumKeyLength) {
    problems.push(`must be no more than ${maximumKeyLength} bytes`);
  }
  if (!keyPattern.test(key)) {
    problems.push(keyRule);
  }
  if (key === '.' || key === '..') {
    problems.push(`must not be '${key}'`);
  } else if (key.startsWith('..')) {
    problems.push("must not start with '..'");
  }
  return problems;
}

function validateTwice(object: KubernetesObject): FieldError[] {
  const encoded = objectAt(object, 'binaryData');
  return Object.keys(objectAt(object, 'data'))
    .filter(key => Object.hasOwn(encoded, key))
    .map(key =>
      invalid(`data[${key}]`, key, 'duplicate of key present in binaryData'),
    );
}

const maximumBytes = 1024 * 1024;

/** All values together may be as large as an object of the store. */
function validateSize(object: KubernetesObject): FieldError[] {
  const texts = Object.values(textsAt(object, 'data'));
  const encoded = Object.values(textsAt(object, 'binaryData'));
  const bytes =
    texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) +
    encoded.reduce((sum, text) => sum + Buffer.byteLength(text, 'base64'), 0);
  return bytes > maximumBytes ? [tooLong('[]', maximumBytes)] : [];
}

function validateImmutable(
  object: KubernetesObject,
  old: KubernetesObject,
  fields: string[],
): FieldError[] {
  if (old.immutable !== true) {
    return [];
  }
  const errors = fields
    .filter(field => !jsonEqual(object[field], old[field]))
    .map(field =>
      forbidden(field, 'field is immutable when `immutable` is set'),
    );
  return object.immutable === true
    ? errors
    : [
        forbidden('immutable', 'field is immutable when `immutable` is set'),
        ...errors,
      ];
}
