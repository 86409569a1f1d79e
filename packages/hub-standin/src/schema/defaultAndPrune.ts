import type { JsonObject, JsonValue } from '@backstage/types';
import { cloneJson, isJsonObject } from '../json';
import {
  childPath,
  preservesUnknownFields,
  propertySchema,
  valueSchema,
  type Schema,
} from './Schema';

/** Sets the defaults of absent fields, and drops nulls where the schema does not allow them. */
export function applyDefaults(
  value: JsonValue | undefined,
  schema: Schema,
): void {
  if (Array.isArray(value)) {
    const { items } = schema;
    if (items) {
      value.forEach(item => applyDefaults(item, items));
    }
  } else if (isJsonObject(value)) {
    for (const key of Object.keys(value)) {
      const child = propertySchema(schema, key);
      if (value[key] === null && child && !child.nullable) {
        delete value[key];
      }
    }
    for (const [key, child] of Object.entries(schema.properties ?? {})) {
      if (child.default !== undefined && !Object.hasOwn(value, key)) {
        value[key] = cloneJson(child.default);
      }
    }
    for (const key of Object.keys(value)) {
      const child = propertySchema(schema, key);
      if (child) {
        applyDefaults(value[key], child);
      }
    }
  }
}

const embeddedFields = ['apiVersion', 'kind', 'metadata'];

/** Removes every field that the schema does not declare, and returns their paths as they came. */
export function pruneUnknownFields(value: JsonValue, schema: Schema): string[] {
  const paths: string[] = [];
  prune(value, schema, '', paths);
  return paths;
}

function prune(
  value: JsonValue | undefined,
  schema: Schema,
  path: string,
  paths: string[],
): void {
  const { items } = schema;
  if (Array.isArray(value) && items) {
    value.forEach((item, index) =>
      prune(item, items, `${path}[${index}]`, paths),
    );
  } else if (isJsonObject(value)) {
    pruneObject(value, schema, path, paths);
  }
}

function pruneObject(
  object: JsonObject,
  schema: Schema,
  path: string,
  paths: string[],
): void {
  const values = valueSchema(schema);
  const keepsAll =
    preservesUnknownFields(schema) || schema.additionalProperties === true;
  const embedded = schema['x-kubernetes-embedded-resource'] === true;
  for (const key of Object.keys(object)) {
    const keyed = childPath(path, key);
    if (schema.properties && Object.hasOwn(schema.properties, key)) {
      prune(object[key], schema.properties[key], keyed, paths);
    } else if (values) {
      prune(object[key], values, keyed, paths);
    } else if (!keepsAll && !(embedded && embeddedFields.includes(key))) {
      delete object[key];
      paths.push(keyed);
    }
  }
}
