import type { JsonValue } from '@backstage/types';

/** A CEL rule of a schema, as `x-kubernetes-validations` holds it. */
export type ValidationRule = {
  rule: string;
  message?: string;
  reason?: string;
  fieldPath?: string;
};

/** The part of OpenAPI 3 that the definitions of the hub use. */
export type Schema = {
  type?: string;
  format?: string;
  description?: string;
  title?: string;
  properties?: Record<string, Schema>;
  additionalProperties?: Schema | boolean;
  items?: Schema;
  required?: string[];
  enum?: JsonValue[];
  default?: JsonValue;
  nullable?: boolean;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  minItems?: number;
  maxItems?: number;
  maxProperties?: number;
  'x-kubernetes-preserve-unknown-fields'?: boolean;
  'x-kubernetes-embedded-resource'?: boolean;
  'x-kubernetes-int-or-string'?: boolean;
  'x-kubernetes-list-type'?: string;
  'x-kubernetes-list-map-keys'?: string[];
  'x-kubernetes-map-type'?: string;
  'x-kubernetes-validations'?: ValidationRule[];
};

/** The schema of the values of a map, when the schema is one of a map. */
export function valueSchema(schema: Schema): Schema | undefined {
  return typeof schema.additionalProperties === 'object'
    ? schema.additionalProperties
    : undefined;
}

export function preservesUnknownFields(schema: Schema): boolean {
  return schema['x-kubernetes-preserve-unknown-fields'] === true;
}

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
