import type { TemplateAction } from '@backstage/plugin-scaffolder-node';
import * as z from 'zod/v4';

/** JSON Schema as the scaffolder takes it. */
export type JsonSchema = NonNullable<
  NonNullable<TemplateAction['schema']>['input']
>;

/** What fields are for, by their paths: `settings`, `settings.name`. */
export type FieldDescriptions = Readonly<Record<string, string>>;

/** The form of what a zod schema takes. */
export function schemaOf(
  schema: z.ZodType,
  descriptions: FieldDescriptions = {},
): JsonSchema {
  const { $schema: _, ...full } = z.toJSONSchema(schema, {
    target: 'draft-07',
    io: 'input',
    unrepresentable: 'any',
  });
  return describeFields(formOf(full as JsonSchema), descriptions);
}

/** As `schemaOf`, with the id of the hub beside the fields. */
export function schemaOnHub(
  schema: z.ZodType,
  descriptions: FieldDescriptions,
): JsonSchema {
  const { properties, required = [], ...rest } = schemaOf(schema, descriptions);
  return {
    ...rest,
    properties: {
      hub: {
        type: 'string',
        description:
          'ID of the hub, a key of paletteai.hubs in the configuration',
      },
      ...properties,
    },
    required: ['hub', ...(Array.isArray(required) ? required : [])],
  };
}

/** Adds descriptions to the fields of an object. */
function describeFields(
  schema: JsonSchema,
  descriptions: FieldDescriptions,
  parent = '',
): JsonSchema {
  const { properties, items } = schema;
  return {
    ...schema,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, member]) => {
          const path = `${parent}${name}`;
          const description = descriptions[path] ?? member.description;
          return [
            name,
            {
              ...(description && { description }),
              ...describeFields(member, descriptions, `${path}.`),
            },
          ];
        }),
      ),
    }),
    ...(items &&
      !Array.isArray(items) && {
        items: describeFields(items, descriptions, parent),
      }),
  };
}

/**
 * The form of what a schema describes: which fields there are, and of what
 * types. Its rules are left to the API, which tells in plain words all that is
 * wrong, where the scaffolder would only quote the schema. Members that may be
 * left out may be `null` as well, as templates give for what was not filled in.
 */
function formOf(schema: JsonSchema): JsonSchema {
  const variants = schema.oneOf ?? schema.anyOf;
  const form = variants ? mergeVariants(variants.map(formOf)) : shapeOf(schema);
  return {
    ...(schema.description && { description: schema.description }),
    ...form,
    ...(schema.default !== undefined && { default: schema.default }),
  };
}

function shapeOf(schema: JsonSchema): JsonSchema {
  const { type, properties, additionalProperties, items } = schema;
  const required = listOf(schema.required);
  return {
    ...(type && { type }),
    ...(schema.const !== undefined && { enum: [schema.const] }),
    ...(schema.enum && { enum: schema.enum }),
    ...(properties && {
      properties: mapValues(properties, (member, name) =>
        required.includes(name) ? formOf(member) : orNull(formOf(member)),
      ),
    }),
    ...(required.length > 0 && { required }),
    ...(additionalProperties !== undefined && {
      additionalProperties:
        typeof additionalProperties === 'object'
          ? formOf(additionalProperties)
          : additionalProperties,
    }),
    ...(items && !Array.isArray(items) && { items: formOf(items) }),
  };
}

/** One schema for all variants of a union; the API rejects fields of the wrong variant. */
function mergeVariants(variants: JsonSchema[]): JsonSchema {
  return variants.reduce((one, other) => {
    const types = unique([one.type ?? [], other.type ?? []].flat());
    const values = unique([...(one.enum ?? []), ...(other.enum ?? [])]);
    const required = listOf(one.required).filter(name =>
      listOf(other.required).includes(name),
    );
    const members = mergeMembers(one.properties, other.properties);
    return {
      ...one,
      ...(types.length > 0 && { type: types.length > 1 ? types : types[0] }),
      ...(values.length > 0 && { enum: values }),
      ...(members && {
        properties: mapValues(members, (member, name) =>
          required.includes(name) ? member : orNull(member),
        ),
        required,
      }),
    };
  });
}

type Members = JsonSchema['properties'];

function mergeMembers(one: Members, other: Members): Members {
  return one && other
    ? {
        ...one,
        ...mapValues(other, (member, name) =>
          one[name] ? mergeVariants([one[name], member]) : member,
        ),
      }
    : one ?? other;
}

function orNull(schema: JsonSchema): JsonSchema {
  return {
    ...schema,
    ...(schema.type && { type: unique([schema.type, 'null'].flat()) }),
    ...(schema.enum && { enum: unique([...schema.enum, null]) }),
  };
}

function unique<T>(values: T[]): T[] {
  return [...new Set(values)];
}

function listOf(required: JsonSchema['required']): string[] {
  return Array.isArray(required) ? required : [];
}

function mapValues(
  record: Record<string, JsonSchema>,
  map: (schema: JsonSchema, name: string) => JsonSchema,
): Record<string, JsonSchema> {
  return Object.fromEntries(
    Object.entries(record).map(([name, value]) => [name, map(value, name)]),
  );
}
