import type { JsonObject, JsonValue } from '../kubernetes/types';
import { isJsonObject } from './json';

/** Whether a list is a set of texts, as all lists of texts in our resources are. @internal */
export function isTextList(value: JsonValue | undefined): value is string[] {
  return (
    Array.isArray(value) && value.every(entry => typeof entry === 'string')
  );
}

/** Whether a list holds objects that are distinguished by their `name`. @internal */
export function isNamedList(
  value: JsonValue | undefined,
): value is (JsonObject & { name: string })[] {
  return (
    Array.isArray(value) &&
    value.every(entry => isJsonObject(entry) && typeof entry.name === 'string')
  );
}

/**
 * Adds and removes in `live` what a person added to and removed from `seen`,
 * and leaves alone what someone else did in between.
 *
 * @internal
 */
export function mergeTextLists(
  seen: string[],
  wanted: string[],
  live: string[],
): string[] {
  const removed = new Set(seen.filter(entry => !wanted.includes(entry)));
  const added = wanted.filter(
    entry => !seen.includes(entry) && !live.includes(entry),
  );
  return [...live.filter(entry => !removed.has(entry)), ...added];
}
