import type { JsonObject, JsonValue } from '@backstage/types';
import { isJsonObject } from '../json';

/** The object at a key of a decoded, type-checked object; an empty one when it is absent. */
export function objectAt(parent: JsonObject, key: string): JsonObject {
  const value = parent[key];
  return isJsonObject(value) ? value : {};
}

export function objectsAt(parent: JsonObject, key: string): JsonObject[] {
  const value = parent[key];
  return Array.isArray(value) ? value.filter(isJsonObject) : [];
}

export function textAt(parent: JsonObject, key: string): string {
  const value = parent[key];
  return typeof value === 'string' ? value : '';
}

/** Sets the missing fields. */
export function setDefaults(
  target: JsonObject,
  defaults: Record<string, JsonValue>,
): void {
  for (const [key, value] of Object.entries(defaults)) {
    target[key] ??= value;
  }
}
