import type { JsonValue } from '@backstage/types';
import { invalid, type FieldError, type FieldErrorReason } from '../errors';
import { isJsonObject, jsonEqual } from '../json';
import type { KubernetesObject } from '../meta';
import type { RuleSet } from '../cel';
import type { ResourceStrategy } from '../resources';
import { validateListKeys, validateSchema, type Schema } from '../schema';

/** Rules see only values that have the shape they were written for. */
const blocking: FieldErrorReason[] = [
  'FieldValueNotSupported',
  'FieldValueRequired',
  'FieldValueTooLong',
  'FieldValueTooMany',
  'FieldValueTypeInvalid',
];

const rulesNotChecked = invalid(
  '',
  null,
  'some validation rules were not checked because the object was invalid; correct the existing errors to complete validation',
);

/** Validates custom resources by their schema, the keys of their lists, and their CEL rules. */
export function customResourceValidation(
  schema: Schema,
  rules: RuleSet,
): Pick<ResourceStrategy, 'validate' | 'validateStatus'> {
  const validate = (
    object: KubernetesObject,
    old?: KubernetesObject,
    before: readonly FieldError[] = [],
  ): FieldError[] => {
    const found = [
      ...validateSchema(object, schema),
      ...validateListKeys(object, schema),
    ];
    const fresh = old
      ? found.filter(error => isNew(error, object, old))
      : found;
    if (rules.isEmpty) {
      return fresh;
    }
    return [...before, ...fresh].some(error => blocking.includes(error.reason))
      ? [...fresh, rulesNotChecked]
      : [...fresh, ...rules.validate(object, old)];
  };
  return {
    validate,
    validateStatus: (object, old) => validate(object, old),
  };
}

/** A value that was wrong before may stay as it was. */
function isNew(
  error: FieldError,
  object: KubernetesObject,
  old: KubernetesObject,
): boolean {
  const path = segmentsOf(error.field);
  const owner =
    error.reason === 'FieldValueRequired' ? path.slice(0, -1) : path;
  if (owner.length === 0) {
    return true;
  }
  const now = valueAt(object, owner);
  return now === undefined || !jsonEqual(now, valueAt(old, owner));
}

function segmentsOf(field: string): string[] {
  return field === '<nil>' ? [] : field.split(/[.[\]]+/).filter(Boolean);
}

function valueAt(
  root: JsonValue | undefined,
  path: string[],
): JsonValue | undefined {
  return path.reduce<JsonValue | undefined>((value, key) => {
    if (Array.isArray(value)) {
      return value[Number(key)];
    }
    return isJsonObject(value) ? value[key] : undefined;
  }, root);
}
