/** Runs `read` on a value and tells which fields of it were asked for, also those that it does not have. */
export function recordReads(
  value: object,
  read: (value: unknown) => unknown,
): string[] {
  const paths = new Set<string>();
  read(watch(value, '', paths));
  return [...paths].filter(path => !isCovered(path, paths)).sort();
}

// A field is told by its own path, not by those around it; a map by itself unless something in it was asked for.
function isCovered(path: string, paths: Set<string>): boolean {
  return (
    path.endsWith('.*') ||
    [...paths].some(
      other =>
        other !== `${path}.*` &&
        (other.startsWith(`${path}.`) || other.startsWith(`${path}[`)),
    )
  );
}

function watch(value: object, path: string, paths: Set<string>): object {
  const pathOf = (key: PropertyKey) => {
    if (Array.isArray(value)) {
      return `${path}[]`;
    }
    return path === '' ? String(key) : `${path}.${String(key)}`;
  };
  return new Proxy(value, {
    getOwnPropertyDescriptor(target, key) {
      if (!Array.isArray(value)) {
        paths.add(pathOf(key));
      }
      return Reflect.getOwnPropertyDescriptor(target, key);
    },
    get(target, key) {
      const found: unknown = Reflect.get(target, key);
      const isField = typeof key === 'string' && Object.hasOwn(target, key);
      if (Array.isArray(value) && isField && key !== 'length') {
        paths.add(pathOf(key));
      }
      return isField && typeof found === 'object' && found !== null
        ? watch(found, pathOf(key), paths)
        : found;
    },
  });
}
