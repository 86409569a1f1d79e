import type { JsonObject, JsonValue } from '@backstage/types';
import { cloneJson, isJsonObject } from '../json';
import { propertySchema } from './propertySchema';
import { valueSchema, type Schema } from './Schema';

/** Sets the defaults of absent fields, and drops nulls where the schema does not allow them. */
export function applyDefaults(
  value: JsonValue | undefined,
  schema: Schema,
): void {
  if (Array.isArray(value)) {
    const { items } = schema;
    if (items) {
      value.forEach((item, index) => {
        if (item === null && !items.nullable && items.default !== undefined) {
          value[index] = cloneJson(items.default);
        }
        applyDefaults(value[index], items);
      });
    }
  } else if (isJsonObject(value)) {
    dropNulls(value, schema);
    defaultProperties(value, schema);
    defaultValues(value, schema);
    for (const key of Object.keys(value)) {
      const child = propertySchema(schema, key);
      if (child) {
        applyDefaults(value[key], child);
      }
    }
  }
}

function dropNulls(object: JsonObject, schema: Schema): void {
  for (const key of Object.keys(object)) {
    const child = propertySchema(schema, key);
    const isMapValue = child !== undefined && child === valueSchema(schema);
    const keptForDefault = isMapValue && child.default !== undefined;
    if (object[key] === null && child && !child.nullable && !keptForDefault) {
      delete object[key];
    }
  }
}

function defaultProperties(object: JsonObject, schema: Schema): void {
  for (const [key, child] of Object.entries(schema.properties ?? {})) {
    if (child.default !== undefined && !Object.hasOwn(object, key)) {
      object[key] = cloneJson(child.default);
    }
  }
}

function defaultValues(object: JsonObject, schema: Schema): void {
  const values = valueSchema(schema);
  if (values?.default === undefined || values.nullable) {
    return;
  }
  for (const key of Object.keys(object)) {
    if (object[key] === null) {
      object[key] = cloneJson(values.default);
    }
  }
}
