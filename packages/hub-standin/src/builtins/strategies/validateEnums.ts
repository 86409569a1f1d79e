import type { JsonValue } from '@backstage/types';
import { notSupported, type FieldError } from '../../errors';
import { isJsonObject } from '../../json';
import { childPath, propertySchema, type Schema } from '../../schema';

/** Finds values of a built-in kind that its type does not know. */
export function validateEnums(
  value: JsonValue | undefined,
  schema: Schema,
  path: string,
): FieldError[] {
  if (typeof value === 'string') {
    return schema.enum && value !== '' && !schema.enum.includes(value)
      ? [notSupported(path, value, schema.enum.map(String))]
      : [];
  }
  if (Array.isArray(value)) {
    const { items } = schema;
    return items
      ? value.flatMap((item, index) =>
          validateEnums(item, items, `${path}[${index}]`),
        )
      : [];
  }
  if (!isJsonObject(value)) {
    return [];
  }
  return Object.keys(value).flatMap(key => {
    const child = propertySchema(schema, key);
    return child ? validateEnums(value[key], child, childPath(path, key)) : [];
  });
}
