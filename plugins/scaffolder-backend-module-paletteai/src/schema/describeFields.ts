import type { JsonSchema } from './JsonSchema';

/** What fields are for, by their paths: `settings`, `settings.name`. */
export type FieldDescriptions = Readonly<Record<string, string>>;

/** Adds descriptions to the fields of an object. */
export function describeFields(
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
