import type { ResourceRegistry } from '../resources';

/** Keeps what a function makes of what the server serves, until something else is served. */
export function onePerGeneration<Args extends string[], Result>(
  build: (registry: ResourceRegistry, ...args: Args) => Result,
): (registry: ResourceRegistry, ...args: Args) => Result {
  const kept = new WeakMap<
    ResourceRegistry,
    { generation: number; results: Map<string, Result> }
  >();
  return (registry, ...args) => {
    const { generation } = registry;
    let entry = kept.get(registry);
    if (entry?.generation !== generation) {
      entry = { generation, results: new Map() };
      kept.set(registry, entry);
    }
    const key = args.join('/');
    const known = entry.results.get(key);
    if (known !== undefined) {
      return known;
    }
    const result = build(registry, ...args);
    entry.results.set(key, result);
    return result;
  };
}
