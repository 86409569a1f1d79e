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

/**
 * Reports each entry that an earlier one equals.
 *
 * @param keyOf - what must be unique; `undefined` leaves the entry out
 * @param path - the part of the entry that is to be changed
 * @internal
 */
export function checkUnique<T>(
  context: CheckContext<T[]>,
  code: MessageCode,
  keyOf: (entry: T) => string | undefined,
  path: PropertyKey[] = [],
): void {
  const seen = new Set<string>();
  context.value.forEach((entry, index) => {
    const key = keyOf(entry);
    if (key === undefined || key === '') {
      return;
    }
    if (seen.has(key)) {
      report(context, code, [index, ...path], { value: key });
    }
    seen.add(key);
  });
}
