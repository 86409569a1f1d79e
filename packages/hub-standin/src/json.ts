import type { JsonObject, JsonValue } from '@backstage/types';

export function isJsonObject(
  value: JsonValue | undefined,
): value is JsonObject {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** Whether two JSON values are equal. A missing key equals an undefined one. */
export function jsonEqual(
  a: JsonValue | undefined,
  b: JsonValue | undefined,
): boolean {
  if (a === b) {
    return true;
  }
  if (Array.isArray(a) && Array.isArray(b)) {
    return (
      a.length === b.length &&
      a.every((item, index) => jsonEqual(item, b[index]))
    );
  }
  if (!isJsonObject(a) || !isJsonObject(b)) {
    return false;
  }
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every(key => jsonEqual(a[key], b[key]));
}

export function cloneJson<T extends JsonValue>(value: T): T {
  // Not structuredClone: its results belong to another realm in some test runners, where CEL does not know them.
  return JSON.parse(JSON.stringify(value));
}

/** Deeper than anything that a schema describes, and safe for recursion. */
const MAX_DEPTH = 1_000;

/** Whether a JSON text nests too deeply to be handled without exhausting the stack. */
export function nestsTooDeeply(text: string): boolean {
  let depth = 0;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]]/gs)) {
    if (token === '{' || token === '[') {
      depth += 1;
    } else if (token === '}' || token === ']') {
      depth -= 1;
    }
    if (depth > MAX_DEPTH) {
      return true;
    }
  }
  return false;
}
