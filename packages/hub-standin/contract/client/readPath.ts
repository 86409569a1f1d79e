/**
 * The value at a path of a JSON document, `undefined` where the path leaves it.
 * A string is split at its dots; keys that hold dots are given as an array.
 */
export function readPath(document: unknown, path: string | string[]): unknown {
  const keys = typeof path === 'string' ? path.split('.') : path;
  let value: unknown = document;
  for (const key of keys) {
    if (typeof value !== 'object' || value === null) {
      return undefined;
    }
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}
