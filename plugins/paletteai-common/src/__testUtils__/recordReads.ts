/** Runs `read` on a value and returns the paths of all fields that it accessed, including missing ones. */
export function recordReads(
  value: object,
  read: (value: unknown) => unknown,
): string[] {
  const paths = new Set<string>();
  read(watch(value, '', paths));
  return [...paths].filter(path => !isCovered(path, paths)).sort();
}

// Only leaf paths are recorded, and maps themselves if none of their keys was accessed.
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
