import type * as z from 'zod/v4';
import { explainError } from '../../problems/explainError';
import type { RequestProblem } from '../../problems/RequestProblem';
import { findOversized } from './findOversized';

/**
 * Outcome of {@link validateRequest}.
 *
 * @public
 */
export type ValidationResult<T> =
  | {
      ok: true;
      /** The request with defaults filled in and whitespace around texts removed. */
      value: T;
    }
  | { ok: false; problems: RequestProblem[] };

/**
 * Validates a request against a request schema. Never throws. Sizes are checked first, so that no
 * rule sees an oversized value. Reports at most 50 problems.
 *
 * @public
 */
export function validateRequest<T>(
  schema: z.ZodType<T>,
  input: unknown,
): ValidationResult<T> {
  const oversized = findOversized(input);
  if (oversized) {
    return { ok: false, problems: [oversized] };
  }
  const result = schema.safeParse(input);
  return result.success
    ? { ok: true, value: result.data }
    : { ok: false, problems: explainError(result.error) };
}
