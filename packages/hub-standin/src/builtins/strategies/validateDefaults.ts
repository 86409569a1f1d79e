import type { FieldError } from '../../errors';
import { validateSchema, valueSchema, type Schema } from '../../schema';

/** A default must be a value that its own schema allows. */
export function validateDefaults(schema: Schema, field: string): FieldError[] {
  const own =
    schema.default === undefined
      ? []
      : validateSchema(schema.default, schema, `${field}.default`);
  const properties = Object.entries(schema.properties ?? {}).flatMap(
    ([name, child]) => validateDefaults(child, `${field}.properties[${name}]`),
  );
  const items = schema.items
    ? validateDefaults(schema.items, `${field}.items`)
    : [];
  const values = valueSchema(schema);
  return [
    ...own,
    ...properties,
    ...items,
    ...(values
      ? validateDefaults(values, `${field}.additionalProperties`)
      : []),
  ];
}
