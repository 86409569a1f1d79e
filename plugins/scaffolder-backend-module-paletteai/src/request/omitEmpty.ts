import type { JsonValue } from '@backstage/types';
import type { JsonSchema } from '../schema/schemaOf';

/**
 * Leaves out what a template passes on though it was not filled in: `null`,
 * and empty texts where the form does not ask for one. Keys and values of
 * maps, such as labels, are no members of the form and stay.
 */
export function omitEmpty(value: JsonValue, form: JsonSchema = {}): JsonValue {
  if (Array.isArray(value)) {
    const items = Array.isArray(form.items) ? {} : form.items;
    return value
      .filter(item => !isNullish(item))
      .map(item => omitEmpty(item, items));
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  const required = Array.isArray(form.required) ? form.required : [];
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]) => {
      const known = form.properties?.[name];
      const isOptional = known !== undefined && !required.includes(name);
      return isNullish(member) || (member === '' && isOptional)
        ? []
        : [[name, omitEmpty(member, known)]];
    }),
  );
}

function isNullish(value: JsonValue | undefined): value is null | undefined {
  // Templates leave holes in lists, too.
  return value === null || value === undefined;
}
