import { InputError } from '@backstage/errors';
import type { JsonValue } from '@backstage/types';
import * as z from 'zod/v4';

/** An input with its defaults; fails with all that is wrong with it. */
export function parseInput<T>(schema: z.ZodType<T>, input: JsonValue): T {
  const result = schema.safeParse(input);
  if (!result.success) {
    throw new InputError(
      `The input is not usable:\n${z.prettifyError(result.error)}`,
    );
  }
  return result.data;
}
