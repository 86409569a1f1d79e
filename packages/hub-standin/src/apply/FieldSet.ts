import type { JsonObject, JsonValue } from '@backstage/types';
import { isJsonObject } from '../json';

/**
 * A set of field paths. The elements of a path are written as in `fieldsV1`: `f:name` for a field,
 * `k:{…}` for an item of a keyed list, `v:…` for an item of a set. Sets are never changed once built.
 */
export class FieldSet {
  readonly members: ReadonlySet<string>;
  readonly children: ReadonlyMap<string, FieldSet>;

  private constructor(
    members: ReadonlySet<string>,
    children: ReadonlyMap<string, FieldSet>,
  ) {
    this.members = members;
    this.children = children;
  }

  static readonly empty = new FieldSet(new Set(), new Map());

  static of(paths: Iterable<readonly string[]>): FieldSet {
    const members = new Set<string>();
    const below = new Map<string, string[][]>();
    for (const [first, ...rest] of paths) {
      if (first === undefined) {
        continue;
      }
      if (rest.length === 0) {
        members.add(first);
      } else {
        below.set(first, [...(below.get(first) ?? []), rest]);
      }
    }
    return FieldSet.build(
      members,
      [...below].map(([element, inner]) => [element, FieldSet.of(inner)]),
    );
  }

  static build(
    members: Iterable<string>,
    children: Iterable<[string, FieldSet]>,
  ): FieldSet {
    const kept = [...children].filter(([, child]) => !child.isEmpty);
    return new FieldSet(new Set(members), new Map(kept));
  }

  /** Reads `fieldsV1`. Anything malformed reads as an empty set. */
  static fromJson(json: JsonValue | undefined): FieldSet {
    if (!isJsonObject(json)) {
      return FieldSet.empty;
    }
    const members = new Set<string>();
    const children: [string, FieldSet][] = [];
    for (const [element, value] of Object.entries(json)) {
      if (element !== '.') {
        const isLeaf = !isJsonObject(value) || Object.keys(value).length === 0;
        if (isLeaf || Object.hasOwn(value, '.')) {
          members.add(element);
        }
        children.push([element, FieldSet.fromJson(value)]);
      }
    }
    return FieldSet.build(members, children);
  }

  toJson(): JsonObject {
    const elements = [
      ...new Set([...this.members, ...this.children.keys()]),
    ].sort();
    return Object.fromEntries(
      elements.map(element => {
        const child = this.children.get(element)?.toJson() ?? {};
        const isBoth = this.members.has(element) && this.children.has(element);
        return [element, isBoth ? { '.': {}, ...child } : child];
      }),
    );
  }

  get isEmpty(): boolean {
    return this.members.size === 0 && this.children.size === 0;
  }

  below(element: string): FieldSet {
    return this.children.get(element) ?? FieldSet.empty;
  }

  union(other: FieldSet): FieldSet {
    return FieldSet.build(
      [...this.members, ...other.members],
      this.#mergedChildren(other, (a, b) => a.union(b)),
    );
  }

  intersection(other: FieldSet): FieldSet {
    return FieldSet.build(
      [...this.members].filter(member => other.members.has(member)),
      this.#mergedChildren(other, (a, b) => a.intersection(b)),
    );
  }

  difference(other: FieldSet): FieldSet {
    return FieldSet.build(
      [...this.members].filter(member => !other.members.has(member)),
      this.#mergedChildren(other, (a, b) => a.difference(b)),
    );
  }

  /** Without the other set's paths and everything below them. */
  recursiveDifference(other: FieldSet): FieldSet {
    return FieldSet.build(
      [...this.members].filter(member => !other.members.has(member)),
      [...this.children]
        .filter(([element]) => !other.members.has(element))
        .map(([element, child]) => [
          element,
          child.recursiveDifference(other.below(element)),
        ]),
    );
  }

  /** The part of the set at and below one path element. */
  only(element: string): FieldSet {
    return FieldSet.build(this.members.has(element) ? [element] : [], [
      [element, this.below(element)],
    ]);
  }

  *paths(prefix: readonly string[] = []): Generator<string[]> {
    for (const member of [...this.members].sort()) {
      yield [...prefix, member];
    }
    for (const [element, child] of this.children) {
      yield* child.paths([...prefix, element]);
    }
  }

  #mergedChildren(
    other: FieldSet,
    merge: (a: FieldSet, b: FieldSet) => FieldSet,
  ): [string, FieldSet][] {
    const elements = new Set([
      ...this.children.keys(),
      ...other.children.keys(),
    ]);
    return [...elements].map(element => [
      element,
      merge(this.below(element), other.below(element)),
    ]);
  }
}

/** A path as messages show it: `.spec.items[name="x"].size`. */
export function describePath(path: readonly string[]): string {
  return path.map(describeElement).join('');
}

export function describeElement(element: string): string {
  const text = element.slice(2);
  switch (element[0]) {
    case 'f':
      return `.${text}`;
    case 'k': {
      const keys: Record<string, JsonValue> = JSON.parse(text);
      const parts = Object.entries(keys).map(
        ([key, value]) => `${key}=${JSON.stringify(value)}`,
      );
      return `[${parts.join(',')}]`;
    }
    case 'v':
      return `[=${text}]`;
    default:
      return `[${text}]`;
  }
}
