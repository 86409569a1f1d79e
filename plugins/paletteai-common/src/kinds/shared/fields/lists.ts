import type { MessageCode } from '../../../problems/messages';
import { CheckContext, report } from './report';

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
