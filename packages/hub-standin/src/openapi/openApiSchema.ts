import type { JsonObject, JsonValue } from '@backstage/types';
import type { Schema } from '../schema';
import { valueSchema } from '../schema';

export type SchemaReference = (typeName: string) => string;

const copied = [
  'type',
  'format',
  'description',
  'title',
  'required',
  'enum',
  'default',
  'nullable',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minLength',
  'maxLength',
  'pattern',
  'minItems',
  'maxItems',
  'uniqueItems',
  'minProperties',
  'maxProperties',
  'x-kubernetes-preserve-unknown-fields',
  'x-kubernetes-embedded-resource',
  'x-kubernetes-int-or-string',
  'x-kubernetes-list-type',
  'x-kubernetes-list-map-keys',
  'x-kubernetes-map-type',
  'x-kubernetes-patch-strategy',
  'x-kubernetes-patch-merge-key',
  'x-kubernetes-validations',
] as const;

/** A schema as a document shows it; named types become references. */
export function toOpenApi(
  schema: Schema,
  refer: SchemaReference,
  isRoot = true,
): JsonObject {
  const typeName = schema['x-type-name'];
  if (typeName && !isRoot) {
    return { allOf: [{ $ref: refer(typeName) }], default: {} };
  }
  const scalarName = schema['x-scalar-name'];
  if (scalarName && !isRoot) {
    return { $ref: refer(scalarName) };
  }
  const result: JsonObject = {};
  for (const key of copied) {
    const value = schema[key] as JsonValue | undefined;
    if (value !== undefined) {
      result[key] = value;
    }
  }
  if (schema['x-kubernetes-int-or-string'] && schema.format) {
    result.oneOf = [{ type: 'integer' }, { type: 'string' }];
  }
  if (schema.properties) {
    result.properties = Object.fromEntries(
      Object.entries(schema.properties).map(([name, child]) => [
        name,
        toOpenApi(child, refer, false),
      ]),
    );
  }
  if (schema.items) {
    result.items = toOpenApi(schema.items, refer, false);
  }
  const values = valueSchema(schema);
  if (values) {
    result.additionalProperties = toOpenApi(values, refer, false);
  } else if (schema.additionalProperties === true) {
    result.additionalProperties = true;
  }
  return { ...result, ...combinations(schema, refer) };
}

function combinations(schema: Schema, refer: SchemaReference): JsonObject {
  const result: JsonObject = {};
  for (const key of ['allOf', 'anyOf', 'oneOf'] as const) {
    const alternatives = schema[key];
    if (alternatives) {
      result[key] = alternatives.map(child => toOpenApi(child, refer, false));
    }
  }
  if (schema.not) {
    result.not = toOpenApi(schema.not, refer, false);
  }
  return result;
}

/** The names of all types that a schema needs, itself apart. */
export function referredTypes(
  schema: Schema,
  found: Map<string, Schema>,
): void {
  const visit = (child: Schema) => {
    const name = child['x-type-name'] ?? child['x-scalar-name'];
    if (name) {
      if (found.has(name)) {
        return;
      }
      found.set(name, child);
    }
    referredTypes(child, found);
  };
  Object.values(schema.properties ?? {}).forEach(visit);
  if (schema.items) {
    visit(schema.items);
  }
  const values = valueSchema(schema);
  if (values) {
    visit(values);
  }
}
