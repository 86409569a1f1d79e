import isEqual from 'lodash/isEqual';
import type { JsonObject, JsonValue } from '../kubernetes/types';
import { applyMergePatch, fieldOf, isJsonObject } from './json';
import { isNamedList, isTextList, mergeTextLists } from './lists';

/**
 * One field that a change alters.
 *
 * @public
 */
export type FieldChange = {
  /** Where in the object, such as `spec.displayName`. */
  path: string;
  /** Current value; absent if there is none. */
  before?: JsonValue;
  /** New value; absent if the field is removed. */
  after?: JsonValue;
};

/**
 * A field that someone else altered after the person saw it, and that the change would alter again.
 *
 * @public
 */
export type UndoneChange = FieldChange & {
  /** Value that the person saw; absent if there was none. */
  seen?: JsonValue;
};

/**
 * What {@link diffFields} found.
 *
 * @internal
 */
export type FieldDiff = {
  /** JSON merge patch (RFC 7396); `undefined` if there is nothing to do. */
  patch: JsonValue | undefined;
  changes: FieldChange[];
  undoes: UndoneChange[];
};

/**
 * The states of a field to compare.
 *
 * @internal
 */
export type FieldStates = {
  /** What the person saw, brought to the form in which `wanted` is. */
  known: JsonValue | undefined;
  /** What the person wants. */
  wanted: JsonValue | undefined;
  /** What the person saw, as it was on the hub. */
  seen: JsonValue | undefined;
  /** What is on the hub now. */
  live: JsonValue | undefined;
};

const NOTHING: FieldDiff = { patch: undefined, changes: [], undoes: [] };

/**
 * Finds the minimal patch that applies exactly the person's changes to the current state on the hub.
 *
 * @internal
 */
export function diffFields(states: FieldStates, path: string): FieldDiff {
  const { known, wanted, seen, live } = states;
  if (isEqual(known, wanted)) {
    return NOTHING;
  }
  if (canRecurse(states)) {
    return diffObject(states, path);
  }
  if (isTextList(known ?? []) && isTextList(wanted) && isTextList(live ?? [])) {
    return diffTextList(states, path);
  }
  if (isNamedList(known) && isNamedList(wanted) && isNamedList(live)) {
    return diffNamedList(states, path);
  }
  if (isEqual(live, wanted)) {
    return NOTHING;
  }
  const change: FieldChange = {
    path,
    ...(live !== undefined && { before: live }),
    ...(wanted !== undefined && { after: wanted }),
  };
  return {
    patch: wanted ?? null,
    changes: [change],
    undoes: isEqual(seen, live)
      ? []
      : [{ ...change, ...(seen !== undefined && { seen }) }],
  };
}

// An object that is not there yet or anymore is still compared field by field, as someone else may have added to it.
function canRecurse({ known, wanted, live }: FieldStates): boolean {
  return (
    (isJsonObject(known) || isJsonObject(wanted)) &&
    [known, wanted].every(side => side === undefined || isJsonObject(side)) &&
    isJsonObject(live)
  );
}

function diffObject(states: FieldStates, path: string): FieldDiff {
  const keys = new Set(
    [states.known, states.wanted].flatMap(side =>
      isJsonObject(side) ? Object.keys(side) : [],
    ),
  );
  const patch: [string, JsonValue][] = [];
  const changes: FieldChange[] = [];
  const undoes: UndoneChange[] = [];
  for (const key of keys) {
    const diff = diffFields(statesOf(states, key), joinPath(path, key));
    if (diff.patch !== undefined) {
      patch.push([key, diff.patch]);
    }
    changes.push(...diff.changes);
    undoes.push(...diff.undoes);
  }
  if (patch.length === 0) {
    return NOTHING;
  }
  return {
    patch: withoutEmptyRest(states, Object.fromEntries(patch)),
    changes,
    undoes,
  };
}

// An object that the person emptied is removed, unless it has unknown fields.
function withoutEmptyRest(states: FieldStates, patch: JsonObject): JsonValue {
  const rest = applyMergePatch(states.live, patch);
  const isEmptied = states.wanted === undefined && isEqual(rest, {});
  return isEmptied ? null : patch;
}

function diffTextList(states: FieldStates, path: string): FieldDiff {
  const live = asTexts(states.live);
  const merged = mergeTextLists(
    asTexts(states.known),
    asTexts(states.wanted),
    live,
  );
  if (isEqual(merged, live)) {
    return NOTHING;
  }
  return {
    patch: merged.length > 0 ? merged : null,
    changes: [
      {
        path,
        ...(states.live !== undefined && { before: live }),
        ...(merged.length > 0 && { after: merged }),
      },
    ],
    undoes: [],
  };
}

function diffNamedList(states: FieldStates, path: string): FieldDiff {
  const known = byName(states.known);
  const wanted = byName(states.wanted);
  const seen = byName(states.seen);
  const live = byName(states.live);
  const names = new Set([...live.keys(), ...wanted.keys()]);
  const merged: JsonValue[] = [];
  const changes: FieldChange[] = [];
  const undoes: UndoneChange[] = [];
  for (const name of names) {
    const entry = {
      known: known.get(name),
      wanted: wanted.get(name),
      seen: seen.get(name),
      live: live.get(name),
    };
    const isRemoved = entry.known !== undefined && entry.wanted === undefined;
    const diff = isRemoved
      ? removeEntry(entry, `${path}[${name}]`)
      : diffFields(entry, `${path}[${name}]`);
    const result =
      diff.patch === undefined
        ? entry.live
        : applyMergePatch(entry.live, diff.patch);
    if (result !== undefined && !isRemoved) {
      merged.push(result);
    }
    changes.push(...diff.changes);
    undoes.push(...diff.undoes);
  }
  if (isEqual(merged, states.live)) {
    return NOTHING;
  }
  return { patch: merged.length > 0 ? merged : null, changes, undoes };
}

// An entry is removed as a whole, including fields that others added.
function removeEntry(states: FieldStates, path: string): FieldDiff {
  const { seen, live } = states;
  if (live === undefined) {
    return NOTHING;
  }
  return {
    patch: null,
    changes: [{ path, before: live }],
    undoes: isEqual(seen, live)
      ? []
      : [{ path, before: live, ...(seen !== undefined && { seen }) }],
  };
}

function statesOf(states: FieldStates, key: string): FieldStates {
  return {
    known: fieldOf(states.known, key),
    wanted: fieldOf(states.wanted, key),
    seen: fieldOf(states.seen, key),
    live: fieldOf(states.live, key),
  };
}

function joinPath(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

function asTexts(value: JsonValue | undefined): string[] {
  return isTextList(value) ? value : [];
}

function byName(value: JsonValue | undefined): Map<string, JsonObject> {
  return new Map(
    isNamedList(value) ? value.map(entry => [entry.name, entry]) : [],
  );
}
