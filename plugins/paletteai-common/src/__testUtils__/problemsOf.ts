import type * as z from 'zod/v4';
import { validateRequest } from '../kinds';

/** What a schema finds wrong with a request, as `path: code`. */
export function problemsOf(
  schema: z.ZodType<unknown>,
  input: unknown,
): string[] {
  const result = validateRequest(schema, input);
  return result.ok
    ? []
    : result.problems.map(problem => `${problem.path}: ${problem.code}`);
}
