import * as z from 'zod/v4';
import { FieldDescriptions, describeFields } from './describeFields';
import { formOf } from './formOf';
import type { JsonSchema } from './JsonSchema';

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
