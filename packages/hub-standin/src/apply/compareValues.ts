import type { JsonValue } from '@backstage/types';
import { isJsonObject, jsonEqual } from '../json';
import type { Schema } from '../schema';
import { FieldSet } from './FieldSet';
import { atomOf, fieldOf, itemsByElement, type Atom } from './mergeAtoms';

/** The paths in which two objects differ. */
export type Comparison = {
  added: FieldSet;
  modified: FieldSet;
  removed: FieldSet;
};

type Value = JsonValue | undefined;
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
  const atomBefore = atomOf(schema, before ?? after);
  const atomAfter = atomOf(schema, after ?? before);
  const isLeaf =
    atomBefore.kind === atomAfter.kind
      ? visit(before, after, atomAfter, path, paths)
      : [
          visit(before, after, atomBefore, path, paths),
          visit(before, after, atomAfter, path, paths),
        ].some(Boolean);
  if (!isLeaf) {
    if (before === undefined) {
      paths.added.push(path);
    } else if (after === undefined) {
      paths.removed.push(path);
    }
  }
}

/** Compares what is inside; tells whether there is no inside, so that the path itself was judged. */
function visit(
  before: Value,
  after: Value,
  atom: Atom,
  path: string[],
  paths: Paths,
): boolean {
  if (atom.kind === 'scalar' || atom.atomic) {
    return leaf(before, after, path, paths);
  }
  if (atom.kind === 'list') {
    const left = Array.isArray(before) ? before : [];
    const right = Array.isArray(after) ? after : [];
    if (left.length === 0 && right.length === 0) {
      return leaf(before, after, path, paths);
    }
    compareItems(left, right, atom, path, paths);
    return false;
  }
  const left = isJsonObject(before) ? before : {};
  const right = isJsonObject(after) ? after : {};
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  if (keys.size === 0) {
    return leaf(before, after, path, paths);
  }
  for (const key of keys) {
    const field = fieldOf(atom.schema, key);
    if (field && (left[key] !== undefined || right[key] !== undefined)) {
      compare(
        left[key],
        right[key],
        field.schema,
        [...path, `f:${key}`],
        paths,
      );
    }
  }
  return false;
}

function leaf(
  before: Value,
  after: Value,
  path: string[],
  paths: Paths,
): boolean {
  if (before === undefined) {
    paths.added.push(path);
  } else if (after === undefined) {
    paths.removed.push(path);
  } else if (!jsonEqual(before, after)) {
    paths.modified.push(path);
  }
  return true;
}

function compareItems(
  before: JsonValue[],
  after: JsonValue[],
  atom: Extract<Atom, { kind: 'list' }>,
  path: string[],
  paths: Paths,
): void {
  const left = itemsByElement(atom, before);
  const right = itemsByElement(atom, after);
  for (const element of new Set([...left.keys(), ...right.keys()])) {
    const was = left.get(element) ?? [];
    const is = right.get(element) ?? [];
    const itemPath = [...path, element];
    if (was.length <= 1 && is.length <= 1) {
      compare(was[0], is[0], atom.items, itemPath, paths);
    } else if (was.length > 1 && is.length > 1) {
      if (!jsonEqual(was, is)) {
        paths.modified.push(itemPath);
      }
    } else if (was.length > 1) {
      if (is.length > 0) {
        compare(undefined, is[0], atom.items, itemPath, paths);
      }
      paths.removed.push(itemPath);
    } else {
      if (was.length > 0) {
        compare(was[0], undefined, atom.items, itemPath, paths);
      }
      paths.added.push(itemPath);
    }
  }
}
