import type { Schema } from '../schema/Schema';
import { compileTypes } from './compileTypes';
import { builtinTypes } from './types';

const schemas = compileTypes(builtinTypes);

/** The schema of a built-in type by its name, such as `PodSpec`. */
export function builtinSchema(name: string): Schema {
  const schema = schemas[name];
  if (!schema) {
    throw new Error(`There is no built-in type ${name}`);
  }
  return schema;
}
