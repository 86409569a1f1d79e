/**
 * How deep a JSON value is nested. It never recurses, so that no input can exhaust the stack.
 * @internal
 */
export function nestingDepth(value: unknown): number {
  let depth = 0;
  let level: unknown[] = [value];
  while (level.length > 0) {
    const below: unknown[] = [];
    for (const item of level) {
      if (typeof item === 'object' && item !== null) {
        for (const member of Object.values(item)) {
          below.push(member);
        }
      }
    }
    if (below.length > 0) {
      depth += 1;
    }
    level = below;
  }
  return depth;
}
