import type { JsonObject, JsonValue } from '@backstage/types';
import { isJsonObject } from '../../json';

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

export function numberAt(parent: JsonObject, key: string): number {
  const value = parent[key];
  return typeof value === 'number' ? value : 0;
}

export function textsAt(
  parent: JsonObject,
  key: string,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(objectAt(parent, key)).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
}

/** Sets what is absent. */
export function setDefaults(
  target: JsonObject,
  defaults: Record<string, JsonValue>,
): void {
  for (const [key, value] of Object.entries(defaults)) {
    target[key] ??= structuredClone(value);
  }
}
