import type * as z from 'zod/v4';

type Definition = {
  type: string;
  innerType?: z.core.$ZodType;
  element?: z.core.$ZodType;
  options?: z.core.$ZodType[];
  shape?: Record<string, z.core.$ZodType>;
};

/** Paths of all fields that a schema takes, such as `workerPools[].gpu.family`. */
export function fieldsOf(schema: z.core.$ZodType, path = ''): string[] {
  const definition = schema._zod.def as unknown as Definition;
  const { type, innerType, element, options, shape } = definition;
  if (innerType) {
    return fieldsOf(innerType, path);
  }
  if (type === 'array' && element) {
    return fieldsOf(element, `${path}[]`);
  }
  if (type === 'union' && options) {
    return [...new Set(options.flatMap(option => fieldsOf(option, path)))];
  }
  if (shape) {
    return Object.entries(shape).flatMap(([key, field]) =>
      fieldsOf(field, path === '' ? key : `${path}.${key}`),
    );
  }
  return [path];
}
