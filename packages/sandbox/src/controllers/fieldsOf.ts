import { JsonObject, JsonValue } from '@backstage/types';

/** The object at a place, empty where there is none. @internal */
export function objectAt(
  value: JsonValue | undefined,
  ...path: string[]
): JsonObject {
  const found = path.reduce<JsonValue | undefined>(
    (current, key) => (isObject(current) ? current[key] : undefined),
    value,
  );
  return isObject(found) ? found : {};
}

/** The texts of the list at a place. @internal */
export function textsAt(
  value: JsonValue | undefined,
  ...path: string[]
): string[] {
  const found = listAt(value, ...path);
  return found.filter((entry): entry is string => typeof entry === 'string');
}

/** The list at a place, empty where there is none. @internal */
export function listAt(
  value: JsonValue | undefined,
  ...path: string[]
): JsonValue[] {
  const parent = objectAt(value, ...path.slice(0, -1));
  const found = parent[path[path.length - 1]];
  return Array.isArray(found)
    ? found.filter((entry): entry is JsonValue => entry !== undefined)
    : [];
}

/** The text at a place. @internal */
export function textAt(
  value: JsonValue | undefined,
  ...path: string[]
): string | undefined {
  const found = objectAt(value, ...path.slice(0, -1))[path[path.length - 1]];
  return typeof found === 'string' ? found : undefined;
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
