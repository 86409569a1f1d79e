import type { JsonObject, JsonValue } from '@backstage/types';
import {
  invalid,
  required,
  tooMany,
  typeInvalid,
  type FieldError,
} from '../errors';
import { isJsonObject, jsonEqual } from '../json';
import { childPath } from './propertySchema';
import { valueSchema, type Schema } from './Schema';
import { validateEnum, validateNumber, validateString } from './validateScalar';

/** What an API server finds wrong with a value by its schema, CEL rules and list keys apart. */
export function validateSchema(
  value: JsonValue,
  schema: Schema,
  path = '',
): FieldError[] {
  return [
    ...validateType(value, schema, path),
    ...validateCombinations(value, schema, path),
    ...validateByKind(value, schema, path),
    ...(value === null ? [] : validateEnum(value, schema, path)),
  ];
}

function validateByKind(
  value: JsonValue,
  schema: Schema,
  path: string,
): FieldError[] {
  if (typeof value === 'string') {
    return validateString(value, schema, path);
  }
  if (typeof value === 'number') {
    return validateNumber(value, schema, path);
  }
  if (Array.isArray(value)) {
    return validateArray(value, schema, path);
  }
  return isJsonObject(value) ? validateObject(value, schema, path) : [];
}

function validateType(
  value: JsonValue,
  schema: Schema,
  path: string,
): FieldError[] {
  const expected = schema['x-kubernetes-int-or-string']
    ? ['integer', 'string']
    : [schema.type ?? ''];
  const actual = typeOf(value);
  if (expected[0] === '' || (value === null && schema.nullable)) {
    return [];
  }
  const fits =
    expected.includes(actual) ||
    (actual === 'integer' && expected.includes('number'));
  if (actual === 'number' && schema.format && expected[0] === 'integer') {
    return [
      typeInvalid(
        path,
        'float64',
        `${path} in body must be of type ${schema.format}: "float64"`,
      ),
    ];
  }
  return fits
    ? []
    : [
        typeInvalid(
          path,
          actual,
          `${path} in body must be of type ${expected.join(
            ',',
          )}: ${JSON.stringify(actual)}`,
        ),
      ];
}

function typeOf(value: JsonValue): string {
  if (value === null) {
    return 'null';
  }
  if (Array.isArray(value)) {
    return 'array';
  }
  if (typeof value === 'number') {
    return Number.isInteger(value) ? 'integer' : 'number';
  }
  return typeof value;
}

function validateArray(
  value: JsonValue[],
  schema: Schema,
  path: string,
): FieldError[] {
  const errors: FieldError[] = [];
  const { items } = schema;
  if (items) {
    value.forEach((item, index) =>
      errors.push(...validateSchema(item, items, `${path}[${index}]`)),
    );
  }
  if (schema.minItems !== undefined && value.length < schema.minItems) {
    errors.push(
      invalid(
        path,
        value.length,
        `${path} in body should have at least ${schema.minItems} items`,
      ),
    );
  }
  if (schema.maxItems !== undefined && value.length > schema.maxItems) {
    errors.push(tooMany(path, value.length, schema.maxItems));
  }
  if (schema.uniqueItems && hasDuplicates(value)) {
    errors.push(
      invalid(path, '', `${path} in body shouldn't contain duplicates`),
    );
  }
  return errors;
}

function hasDuplicates(value: JsonValue[]): boolean {
  return value.some((item, index) =>
    value.slice(0, index).some(earlier => jsonEqual(item, earlier)),
  );
}

function validateObject(
  value: JsonObject,
  schema: Schema,
  path: string,
): FieldError[] {
  const errors: FieldError[] = [];
  const size = Object.keys(value).length;
  if (schema.minProperties !== undefined && size < schema.minProperties) {
    errors.push(
      invalid(
        path,
        size,
        `${path} in body should have at least ${schema.minProperties} properties`,
      ),
    );
  }
  if (schema.maxProperties !== undefined && size > schema.maxProperties) {
    errors.push(tooMany(path, size, schema.maxProperties));
  }
  errors.push(...validateProperties(value, schema, path));
  for (const key of schema.required ?? []) {
    if (!Object.hasOwn(value, key)) {
      errors.push(required(childPath(path, key)));
    }
  }
  return errors;
}

function validateProperties(
  value: JsonObject,
  schema: Schema,
  path: string,
): FieldError[] {
  const values = valueSchema(schema);
  const properties = schema.properties ?? {};
  return Object.keys(value).flatMap(key => {
    const keyed = childPath(path, key);
    if (Object.hasOwn(properties, key)) {
      return validateSchema(value[key] ?? null, properties[key], keyed);
    }
    if (values) {
      return validateSchema(value[key] ?? null, values, keyed);
    }
    return [];
  });
}

function validateCombinations(
  value: JsonValue,
  schema: Schema,
  path: string,
): FieldError[] {
  const errors: FieldError[] = [];
  const fail = (rule: string) =>
    errors.push(invalid('', '', `${JSON.stringify(path)} must ${rule}`));
  const failures = (alternatives: Schema[]) =>
    alternatives.map(alternative => validateSchema(value, alternative, path));
  if (schema.anyOf && schema.anyOf.length > 0) {
    const found = failures(schema.anyOf);
    if (found.every(list => list.length > 0)) {
      fail('validate at least one schema (anyOf)');
      errors.push(...found[0]);
    }
  }
  if (schema.oneOf && schema.oneOf.length > 0) {
    const found = failures(schema.oneOf);
    const valid = found.filter(list => list.length === 0).length;
    if (valid !== 1) {
      const seen =
        valid === 0 ? 'Found none valid' : `Found ${valid} valid alternatives`;
      fail(`validate one and only one schema (oneOf). ${seen}`);
      errors.push(...(valid === 0 ? found[0] : []));
    }
  }
  if (schema.allOf && schema.allOf.length > 0) {
    const found = failures(schema.allOf);
    const invalidCount = found.filter(list => list.length > 0).length;
    errors.push(...found.flat());
    if (invalidCount > 0) {
      const none = invalidCount === found.length ? '. None validated' : '';
      fail(`validate all the schemas (allOf)${none}`);
    }
  }
  if (schema.not && validateSchema(value, schema.not, path).length === 0) {
    fail('not validate the schema (not)');
  }
  return errors;
}
