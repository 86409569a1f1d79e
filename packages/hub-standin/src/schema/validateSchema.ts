import { isIPv4 } from 'node:net';
import type { JsonObject, JsonValue } from '@backstage/types';
import {
  type FieldError,
  invalid,
  notSupported,
  required,
  tooLong,
  tooMany,
  typeInvalid,
} from '../errors';
import { isJsonObject, jsonEqual } from '../json';
import { childPath, propertySchema, type Schema } from './Schema';

/** What is wrong with a value by its schema, CEL rules and list keys apart. */
export function validateSchema(
  value: JsonValue,
  schema: Schema,
  path = '',
): FieldError[] {
  return [
    ...validateType(value, schema, path),
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
  if (
    expected[0] === '' ||
    (value === null && schema.nullable) ||
    expected.includes(actual) ||
    (actual === 'integer' && expected.includes('number'))
  ) {
    return [];
  }
  const detail = `${path} in body must be of type ${expected.join(
    ',',
  )}: ${JSON.stringify(actual)}`;
  return [typeInvalid(path, actual, detail)];
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

/** Length and pattern, of which only the first failure is told, and the format. */
function validateString(
  text: string,
  { minLength, maxLength, pattern, format }: Schema,
  path: string,
): FieldError[] {
  const errors: FieldError[] = [];
  // Characters, not UTF-16 units.
  const length = [...text].length;
  if (maxLength !== undefined && length > maxLength) {
    errors.push(tooLong(path, maxLength));
  } else if (minLength !== undefined && length < minLength) {
    const detail = `${path} in body should be at least ${minLength} chars long`;
    errors.push(invalid(path, text, detail));
  } else if (pattern && !regExpOf(pattern).test(text)) {
    const detail = `${path} in body should match '${pattern}'`;
    errors.push(invalid(path, text, detail));
  }
  if (format && !fitsFormat(text, format)) {
    const detail = `${path} in body must be of type ${format}: ${JSON.stringify(
      text,
    )}`;
    errors.push(typeInvalid(path, text, detail));
  }
  return errors;
}

const expressions = new Map<string, RegExp>();

function regExpOf(pattern: string): RegExp {
  const known = expressions.get(pattern);
  const expression = known ?? new RegExp(pattern, 'u');
  if (!known) {
    expressions.set(pattern, expression);
  }
  return expression;
}

function validateNumber(
  value: number,
  schema: Schema,
  path: string,
): FieldError[] {
  const errors: FieldError[] = [];
  const fail = (rule: string) =>
    errors.push(invalid(path, value, `${path} in body should be ${rule}`));
  const { minimum, maximum } = schema;
  if (maximum !== undefined && value > maximum) {
    fail(`less than or equal to ${maximum}`);
  }
  if (minimum !== undefined && value < minimum) {
    fail(`greater than or equal to ${minimum}`);
  }
  if (schema.format === 'int32' && Math.abs(value) >= 2 ** 31) {
    fail('an integer of 32 bits');
  }
  return errors;
}

function validateArray(
  value: JsonValue[],
  { items, minItems, maxItems }: Schema,
  path: string,
): FieldError[] {
  const errors: FieldError[] = items
    ? value.flatMap((item, index) =>
        validateSchema(item, items, `${path}[${index}]`),
      )
    : [];
  if (minItems !== undefined && value.length < minItems) {
    const detail = `${path} in body should have at least ${minItems} items`;
    errors.push(invalid(path, value.length, detail));
  }
  if (maxItems !== undefined && value.length > maxItems) {
    errors.push(tooMany(path, value.length, maxItems));
  }
  return errors;
}

function validateObject(
  value: JsonObject,
  schema: Schema,
  path: string,
): FieldError[] {
  const { maxProperties } = schema;
  const errors: FieldError[] = [];
  const size = Object.keys(value).length;
  if (maxProperties !== undefined && size > maxProperties) {
    errors.push(tooMany(path, size, maxProperties));
  }
  for (const key of Object.keys(value)) {
    const child = propertySchema(schema, key);
    if (child) {
      errors.push(
        ...validateSchema(value[key] ?? null, child, childPath(path, key)),
      );
    }
  }
  for (const key of schema.required ?? []) {
    if (!Object.hasOwn(value, key)) {
      errors.push(required(childPath(path, key)));
    }
  }
  return errors;
}

function validateEnum(
  value: JsonValue,
  schema: Schema,
  path: string,
): FieldError[] {
  if (!schema.enum || schema.enum.some(allowed => jsonEqual(allowed, value))) {
    return [];
  }
  const supported = schema.enum.map(allowed =>
    typeof allowed === 'string' ? allowed : JSON.stringify(allowed),
  );
  return [notSupported(path, value, supported)];
}

const dateTime =
  /^\d{4}-\d{2}-\d{2}[Tt\s]([01]\d|2[0-4]):[0-5]\d(:([0-5]\d|60))?([.,]\d+)?([Zz]|[+-]\d{2}:?\d{2})?$/;
const base64 =
  /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

const checks: Record<string, (text: string) => boolean> = {
  'date-time': text => dateTime.test(text) && isRealDate(text.slice(0, 10)),
  ipv4: isIPv4,
  byte: text => base64.test(text),
};

/** Whether a string has a format. Formats that are not listed here always fit. */
function fitsFormat(text: string, format: string): boolean {
  const check = Object.hasOwn(checks, format) ? checks[format] : undefined;
  return check ? check(text) : true;
}

function isRealDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
