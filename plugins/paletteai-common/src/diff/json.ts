import type { JsonObject, JsonValue } from '../kubernetes/types';

/** @internal */
export function isJsonObject(
  value: JsonValue | undefined,
): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value in a field of an object, if it is one and has it. @internal */
export function fieldOf(
  value: JsonValue | undefined,
  key: string,
): JsonValue | undefined {
  return isJsonObject(value) && Object.hasOwn(value, key)
    ? value[key]
    : undefined;
}

/** Applies a JSON merge patch (RFC 7396). @internal */
export function applyMergePatch(
  target: JsonValue | undefined,
  patch: JsonValue,
): JsonValue {
  if (!isJsonObject(patch)) {
    return patch;
  }
  const result = new Map<string, JsonValue>(
    isJsonObject(target) ? Object.entries(target) : [],
  );
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) {
      result.delete(key);
    } else {
      result.set(key, applyMergePatch(result.get(key), value));
    }
  }
  return Object.fromEntries(result);
}
