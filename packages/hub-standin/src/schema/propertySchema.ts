import { valueSchema, type Schema } from './Schema';

/** The schema of one key of an object: that of the property, else that of the map's values. */
export function propertySchema(
  schema: Schema,
  key: string,
): Schema | undefined {
  const { properties } = schema;
  if (properties && Object.hasOwn(properties, key)) {
    return properties[key];
  }
  return valueSchema(schema);
}

export function childPath(path: string, key: string): string {
  return path ? `${path}.${key}` : key;
}
