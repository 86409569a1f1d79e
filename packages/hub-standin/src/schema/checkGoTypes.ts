import type { JsonValue } from '@backstage/types';
import { isJsonObject } from '../json';
import { childPath, propertySchema } from './propertySchema';
import { valueSchema, type Schema } from './Schema';

const quantity =
  /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+|[numkMGTPE]|[KMGTPE]i)?$/;
const quantityRule =
  "quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'";

/**
 * The first value that could not be decoded into the Go type behind a schema, in the words of the
 * decoder; undefined when all could. Removes nulls on the way, which decode to nothing.
 */
export function checkGoTypes(
  value: JsonValue,
  schema: Schema,
  path = '',
  owner = schema['x-type-name'] ?? '',
): string | undefined {
  if (isJsonObject(value)) {
    dropNulls(value);
  }
  const expected = expectedGoType(schema);
  if (!expected || value === null) {
    return undefined;
  }
  if (!fits(value, schema)) {
    return mismatch(value, schema, expected, path, owner);
  }
  return checkChildren(value, schema, path, schema['x-type-name'] ?? owner);
}

function checkChildren(
  value: JsonValue,
  schema: Schema,
  path: string,
  owner: string,
): string | undefined {
  if (Array.isArray(value)) {
    const { items } = schema;
    return first(value, item =>
      items ? checkGoTypes(item, items, path, owner) : undefined,
    );
  }
  if (isJsonObject(value)) {
    return first(Object.keys(value), key => {
      const child = propertySchema(schema, key);
      const isField = child !== valueSchema(schema);
      return child
        ? checkGoTypes(
            value[key] ?? null,
            child,
            isField ? childPath(path, key) : path,
            owner,
          )
        : undefined;
    });
  }
  return undefined;
}

function first<T>(
  items: T[],
  check: (item: T) => string | undefined,
): string | undefined {
  for (const item of items) {
    const finding = check(item);
    if (finding) {
      return finding;
    }
  }
  return undefined;
}

function mismatch(
  value: JsonValue,
  schema: Schema,
  expected: string,
  path: string,
  owner: string,
): string {
  if (schema.format === 'quantity') {
    return quantityRule;
  }
  if (schema.format === 'date-time' && typeof value === 'string') {
    return `parsing time ${JSON.stringify(
      value,
    )} as "2006-01-02T15:04:05Z07:00": cannot parse ${JSON.stringify(
      value,
    )} as "2006"`;
  }
  if (schema.format === 'byte' && typeof value === 'string') {
    return `illegal base64 data at input byte ${badBase64Position(value)}`;
  }
  return `json: cannot unmarshal ${goKind(
    value,
  )} into Go struct field ${owner}.${path} of type ${expected}`;
}

function fits(value: JsonValue, schema: Schema): boolean {
  if (schema['x-kubernetes-int-or-string']) {
    return schema.format === 'quantity'
      ? typeof value === 'number' ||
          (typeof value === 'string' && quantity.test(value.trim()))
      : typeof value === 'string' || Number.isInteger(value);
  }
  switch (schema.type) {
    case 'string':
      return typeof value === 'string' && fitsStringFormat(value, schema);
    case 'integer':
      return Number.isInteger(value);
    case 'array':
      return Array.isArray(value);
    case 'object':
      return isJsonObject(value);
    default:
      return typeof value === schema.type;
  }
}

function fitsStringFormat(value: string, schema: Schema): boolean {
  if (schema.format === 'date-time') {
    return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(
      value,
    );
  }
  return schema.format !== 'byte' || badBase64Position(value) < 0;
}

/** Where a text stops being base64; -1 when it is. */
function badBase64Position(text: string): number {
  const clean = text.replace(/[\r\n]/g, '');
  const wrong = clean.search(/[^A-Za-z0-9+/=]/);
  if (wrong >= 0) {
    return wrong;
  }
  if (clean.length % 4 !== 0) {
    return clean.length - (clean.length % 4);
  }
  return -1;
}

function expectedGoType(schema: Schema): string | undefined {
  if (schema['x-kubernetes-int-or-string']) {
    return 'intstr.IntOrString';
  }
  switch (schema.type) {
    case 'string':
      return schema.format === 'byte' ? '[]uint8' : 'string';
    case 'integer':
      return schema.format ?? 'int64';
    case 'number':
      return 'float64';
    case 'boolean':
      return 'bool';
    case 'array':
      return `[]${namedType(schema.items)}`;
    case 'object': {
      const values = valueSchema(schema);
      return values ? `map[string]${namedType(values)}` : namedType(schema);
    }
    default:
      return undefined;
  }
}

function namedType(schema: Schema | undefined): string {
  if (!schema) {
    return 'interface {}';
  }
  const name = schema['x-type-name'];
  return name ? `v1.${name}` : expectedGoType(schema) ?? 'interface {}';
}

function goKind(value: JsonValue): string {
  if (Array.isArray(value)) {
    return 'array';
  }
  if (typeof value === 'number') {
    return Number.isInteger(value) ? 'number' : `number ${value}`;
  }
  return typeof value === 'boolean' ? 'bool' : typeof value;
}

function dropNulls(object: { [key in string]?: JsonValue }): void {
  for (const key of Object.keys(object)) {
    if (object[key] === null) {
      delete object[key];
    }
  }
}
