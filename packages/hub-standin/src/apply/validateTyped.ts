import type { JsonObject } from '@backstage/types';
import { cloneJson } from '../json';
import {
  pruneUnknownFields,
  validateListKeys,
  validateSchema,
  type Schema,
} from '../schema';

const numeric = ['integer', 'number'];

/**
 * What prevents a configuration from being merged by a schema: undeclared fields, wrong types, duplicate items.
 * Each finding starts with its path.
 */
export function validateTyped(value: JsonObject, schema: Schema): string[] {
  const unknown = pruneUnknownFields(cloneJson(value), schema);
  const mistyped = validateSchema(value, schema).filter(
    ({ reason, body }) =>
      reason === 'FieldValueTypeInvalid' && !body.includes('"null"'),
  );
  return [
    ...unknown.map(path => `.${path}: field not declared in schema`),
    ...mistyped.map(({ field, body }) => {
      const expected = /of type (\w+)/.exec(body)?.[1] ?? '';
      const shown = numeric.includes(expected) ? 'numeric' : expected;
      return `.${field}: expected ${shown}`;
    }),
    ...validateListKeys(value, schema).map(
      ({ field, body }) => `.${field}: duplicate entries for key: ${body}`,
    ),
  ];
}
