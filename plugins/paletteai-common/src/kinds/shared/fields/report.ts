import type * as z from 'zod/v4';
import type { MessageCode } from '../../../problems/messages';

/** What a check of a value may do. @internal */
export type CheckContext<T> = z.core.ParsePayload<T>;

/**
 * Reports a problem from a check, at `path` below the value that is checked.
 *
 * @internal
 */
export function report<T>(
  context: CheckContext<T>,
  code: MessageCode,
  path: PropertyKey[] = [],
  parameters: Record<string, string> = {},
): void {
  context.issues.push({
    code: 'custom',
    message: code,
    params: parameters,
    path,
    input: undefined,
    // The other rules are still worth checking.
    continue: true,
  });
}
