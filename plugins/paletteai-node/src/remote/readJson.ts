/** Undefined for text that is not JSON, such as the page of a proxy. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function textAt(value: unknown, ...path: string[]): string | undefined {
  let current = value;
  for (const name of path) {
    current =
      typeof current === 'object' && current !== null
        ? Reflect.get(current, name)
        : undefined;
  }
  return typeof current === 'string' || typeof current === 'number'
    ? String(current)
    : undefined;
}
