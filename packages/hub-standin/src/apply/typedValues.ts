import type { JsonObject, JsonValue } from '@backstage/types';
import { FieldSet } from './FieldSet';
import { type Atom, atomOf, fieldOf, itemsByElement } from './mergeAtoms';
import { isJsonObject, jsonEqual } from '../json';
import type { Schema } from '../schema';

type Value = JsonValue | undefined;

/** A live object with a configuration merged into it, before anything is removed. */
export function mergeValues(
  live: Value,
  applied: Value,
  schema: Schema,
): Value {
  if (applied === undefined) {
    return live;
  }
  const atom = atomOf(schema, applied);
  if (
    live === undefined ||
    applied === null ||
    atom.kind === 'scalar' ||
    atom.atomic
  ) {
    return applied;
  }
  if (atom.kind === 'map') {
    return isJsonObject(live) && isJsonObject(applied)
      ? mergeMaps(live, applied, atom.schema)
      : applied;
  }
  return Array.isArray(live) && Array.isArray(applied)
    ? mergeLists(live, applied, atom)
    : applied;
}

function mergeMaps(
  live: JsonObject,
  applied: JsonObject,
  schema: Schema,
): JsonObject {
  const merged: JsonObject = {};
  for (const key of new Set([...Object.keys(live), ...Object.keys(applied)])) {
    const field = fieldOf(schema, key);
    merged[key] = field
      ? mergeValues(live[key], applied[key], field.schema)
      : applied[key] ?? live[key];
  }
  return merged;
}

/**
 * Keeps the order of the applied list for its items, and the position of every other live item among
 * them.
 */
function mergeLists(
  live: JsonValue[],
  applied: JsonValue[],
  atom: Extract<Atom, { kind: 'list' }>,
): JsonValue[] {
  if (live.length === 0 && applied.length === 0) {
    return applied;
  }
  const left = itemsByElement(atom, live);
  const right = itemsByElement(atom, applied);
  const liveElements = [...left.keys()];
  const merged: JsonValue[] = [];
  let next = 0;
  const takeLiveOnly = () => {
    while (next < liveElements.length && !right.has(liveElements[next])) {
      merged.push(...(left.get(liveElements[next]) ?? []));
      next += 1;
    }
  };
  const shared = [...right.keys()].filter(element => left.has(element));
  for (const [element, [item]] of right) {
    takeLiveOnly();
    const [known] = left.get(element) ?? [];
    const value = mergeValues(known, item, atom.items);
    if (value !== undefined) {
      merged.push(value);
    }
    if (shared[0] === element) {
      shared.shift();
      // Continue after the live item that was just placed, unless it is already past.
      next = Math.max(next, liveElements.indexOf(element) + 1);
    }
  }
  takeLiveOnly();
  return withSkipped(merged, liveElements, left, right, atom);
}

/** Live items that were skipped because the applied order differs come last. */
function withSkipped(
  merged: JsonValue[],
  liveElements: string[],
  left: Map<string, JsonValue[]>,
  right: Map<string, JsonValue[]>,
  atom: Extract<Atom, { kind: 'list' }>,
): JsonValue[] {
  const present = itemsByElement(atom, merged);
  for (const element of liveElements) {
    if (!right.has(element) && !present.has(element)) {
      merged.push(...(left.get(element) ?? []));
    }
  }
  return merged;
}

/** The paths in which two objects differ. */
export type Comparison = {
  added: FieldSet;
  modified: FieldSet;
  removed: FieldSet;
};

type Paths = { added: string[][]; modified: string[][]; removed: string[][] };

export function compareValues(
  before: JsonValue,
  after: JsonValue,
  schema: Schema,
): Comparison {
  const paths: Paths = { added: [], modified: [], removed: [] };
  compare(before, after, schema, [], paths);
  return {
    added: FieldSet.of(paths.added),
    modified: FieldSet.of(paths.modified),
    removed: FieldSet.of(paths.removed),
  };
}

function compare(
  before: Value,
  after: Value,
  schema: Schema,
  path: string[],
  paths: Paths,
): void {
  const atom = atomOf(schema, after ?? before);
  const inside =
    atom.kind === 'scalar' || atom.atomic
      ? []
      : childrenOf(before, after, atom);
  if (inside.length === 0) {
    if (
      before !== undefined &&
      after !== undefined &&
      !jsonEqual(before, after)
    ) {
      paths.modified.push(path);
    }
  }
  if (before === undefined) {
    paths.added.push(path);
  } else if (after === undefined) {
    paths.removed.push(path);
  }
  for (const child of inside) {
    const childPath = [...path, child.element];
    compare(child.before, child.after, child.schema, childPath, paths);
  }
}

type Child = { element: string; before: Value; after: Value; schema: Schema };

/** The entries of two maps or lists, side by side. */
function childrenOf(before: Value, after: Value, atom: Atom): Child[] {
  if (atom.kind === 'list') {
    const left = itemsByElement(atom, Array.isArray(before) ? before : []);
    const right = itemsByElement(atom, Array.isArray(after) ? after : []);
    return [...new Set([...left.keys(), ...right.keys()])].map(element => ({
      element,
      before: left.get(element)?.[0],
      after: right.get(element)?.[0],
      schema: atom.items,
    }));
  }
  if (atom.kind === 'scalar') {
    return [];
  }
  const left = isJsonObject(before) ? before : {};
  const right = isJsonObject(after) ? after : {};
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].flatMap(
    key => {
      const field = fieldOf(atom.schema, key);
      return field && (left[key] !== undefined || right[key] !== undefined)
        ? [
            {
              element: `f:${key}`,
              before: left[key],
              after: right[key],
              schema: field.schema,
            },
          ]
        : [];
    },
  );
}

/** The paths that an object sets, as the manager that applies it would own them. */
export function toFieldSet(value: JsonValue, schema: Schema): FieldSet {
  return fieldsBelow(value, schema).set;
}

/** The children of a value, and whether the value itself is a leaf. */
function fieldsBelow(
  value: JsonValue | undefined,
  schema: Schema,
): { set: FieldSet; isLeaf: boolean } {
  const atom = atomOf(schema, value);
  if (atom.kind === 'scalar' || atom.atomic) {
    return { set: FieldSet.empty, isLeaf: true };
  }
  if (atom.kind === 'list') {
    const list = Array.isArray(value) ? value : [];
    const elements = itemsByElement(atom, list);
    const children = [...elements]
      .filter(([, items]) => items.length === 1)
      .map(([element, [item]]): [string, FieldSet] => [
        element,
        fieldsBelow(item, atom.items).set,
      ]);
    return { set: FieldSet.build(elements.keys(), children), isLeaf: false };
  }
  const members: string[] = [];
  const children: [string, FieldSet][] = [];
  for (const [key, item] of Object.entries(isJsonObject(value) ? value : {})) {
    const field = fieldOf(atom.schema, key);
    if (!field) {
      continue;
    }
    const below = fieldsBelow(item, field.schema);
    const isEmpty =
      item === null || (isJsonObject(item) && Object.keys(item).length === 0);
    if (below.isLeaf || isEmpty || !field.declared) {
      members.push(`f:${key}`);
    }
    children.push([`f:${key}`, below.set]);
  }
  return { set: FieldSet.build(members, children), isLeaf: false };
}
