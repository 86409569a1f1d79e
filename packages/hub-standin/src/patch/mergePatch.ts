import type { JsonObject, JsonValue } from '@backstage/types';
import { isJsonObject } from '../json';

/** JSON merge patch (RFC 7386). Changes and returns the target. */
export function applyMergePatch(
  target: JsonValue,
  patch: JsonValue,
): JsonValue {
  if (!isJsonObject(patch)) {
    return patch;
  }
  const result: JsonObject = isJsonObject(target) ? target : {};
  for (const [key, value] of Object.entries(patch)) {
    if (value === null || value === undefined) {
      delete result[key];
    } else {
      result[key] = applyMergePatch(result[key] ?? null, value);
    }
  }
  return result;
}
