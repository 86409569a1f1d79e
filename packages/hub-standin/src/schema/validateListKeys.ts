import type { JsonValue } from '@backstage/types';
import { duplicate, type FieldError } from '../errors';
import { isJsonObject } from '../json';
import { childPath, valueSchema, type Schema } from './Schema';

/** Finds items of sets and keyed lists that occur twice. */
export function validateListKeys(
  value: JsonValue | undefined,
  schema: Schema,
  path = '',
): FieldError[] {
  if (Array.isArray(value)) {
    return [
      ...duplicateItems(value, schema, path),
      ...value.flatMap((item, index) =>
        schema.items
          ? validateListKeys(item, schema.items, `${path}[${index}]`)
          : [],
      ),
    ];
  }
  if (!isJsonObject(value)) {
    return [];
  }
  const values = valueSchema(schema);
  const properties = schema.properties ?? {};
  return Object.keys(value).flatMap(key => {
    if (Object.hasOwn(properties, key)) {
      return validateListKeys(
        value[key],
        properties[key],
        childPath(path, key),
      );
    }
    return values
      ? validateListKeys(value[key], values, `${path}[${key}]`)
      : [];
  });
}

function duplicateItems(
  items: JsonValue[],
  schema: Schema,
  path: string,
): FieldError[] {
  const listType = schema['x-kubernetes-list-type'];
  if (listType !== 'set' && listType !== 'map') {
    return [];
  }
  const keys = schema['x-kubernetes-list-map-keys'] ?? [];
  const seen = new Set<string>();
  return items.flatMap((item, index) => {
    const identity =
      listType === 'map' && isJsonObject(item)
        ? Object.fromEntries(keys.map(key => [key, item[key] ?? null]))
        : item;
    const text = JSON.stringify(identity);
    if (!seen.has(text)) {
      seen.add(text);
      return [];
    }
    return [duplicate(`${path}[${index}]`, identity)];
  });
}
