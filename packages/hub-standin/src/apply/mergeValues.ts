import type { JsonObject, JsonValue } from '@backstage/types';
import { isJsonObject } from '../json';
import type { Schema } from '../schema';
import { atomOf, fieldOf, itemsByElement, type Atom } from './mergeAtoms';

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
 * Keeps the order of the applied list for what it holds, and every other live item at its place among
 * those.
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
      // Go on behind the live item that was just placed, unless it lies behind already.
      next = Math.max(next, liveElements.indexOf(element) + 1);
    }
  }
  takeLiveOnly();
  return withSkipped(merged, liveElements, left, right, atom);
}

/** Live items that were jumped over because the applied order differs come last. */
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
