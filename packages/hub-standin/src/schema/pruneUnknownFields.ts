import type { JsonObject, JsonValue } from '@backstage/types';
import { isJsonObject } from '../json';
import { childPath } from './propertySchema';
import { preservesUnknownFields, valueSchema, type Schema } from './Schema';

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
  if (Array.isArray(value)) {
    value.forEach((item, index) => {
      if (schema.items) {
        prune(item, schema.items, `${path}[${index}]`, paths);
      }
    });
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
