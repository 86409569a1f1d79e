import type { JsonObject, JsonValue } from '@backstage/types';
import { FieldSet } from './FieldSet';
import type { Managers } from './managedFields';
import { atomOf, fieldOf, itemElement } from './mergeAtoms';
import { toFieldSet } from './typedValues';
import { isJsonObject } from '../json';
import type { Schema } from '../schema';

/**
 * Removes from a merged object what its applier owned and no longer applies, unless someone else
 * owns it too.
 */
export function pruneApplied(
  merged: JsonValue,
  last: FieldSet,
  managers: Managers,
  schema: Schema,
): JsonValue {
  if (last.isEmpty) {
    return merged;
  }
  const named = (set: FieldSet) => withNamedFields(set, schema);
  const mergedSet = named(toFieldSet(merged, schema));
  const stripped = removeFields(merged, named(last), schema) ?? {};
  const owned = [...managers.values()].reduce(
    (set, manager) => set.union(manager.fields),
    FieldSet.empty,
  );
  const kept = named(toFieldSet(stripped, schema)).union(named(owned));
  const withOwned =
    removeFields(merged, mergedSet.difference(kept), schema) ?? {};
  // Only what the applier owned before can be removed.
  const gone = mergedSet
    .difference(named(toFieldSet(withOwned, schema)))
    .intersection(named(last));
  return removeFields(merged, gone, schema) ?? {};
}

/** Removes the fields and items of a set from a value, and what becomes empty. */
function removeFields(
  value: JsonValue,
  set: FieldSet,
  schema: Schema,
): JsonValue | undefined {
  if (set.isEmpty) {
    return value;
  }
  const atom = atomOf(schema, value);
  if (atom.kind === 'list' && Array.isArray(value)) {
    if (atom.atomic || value.length === 0) {
      return undefined;
    }
    const kept = value.flatMap(item => {
      const result = itemElement(atom, item);
      const element = 'element' in result ? result.element : '';
      if (set.members.has(element)) {
        return [];
      }
      const rest = removeFields(item, set.below(element), atom.items);
      return rest === undefined ? [] : [rest];
    });
    return kept.length > 0 ? kept : undefined;
  }
  if (atom.kind === 'map' && isJsonObject(value)) {
    return atom.atomic ? undefined : removeFromMap(value, set, atom.schema);
  }
  return value;
}

function removeFromMap(
  value: JsonObject,
  set: FieldSet,
  schema: Schema,
): JsonObject | undefined {
  const kept: JsonObject = {};
  for (const [key, item] of Object.entries(value)) {
    const element = `f:${key}`;
    const field = fieldOf(schema, key);
    if (item !== undefined && !set.members.has(element)) {
      const rest = field
        ? removeFields(item, set.below(element), field.schema)
        : item;
      if (rest !== undefined) {
        kept[key] = rest;
      }
    }
  }
  return Object.keys(kept).length > 0 ? kept : undefined;
}

/** Adds to a set the declared fields of which it only holds children. */
function withNamedFields(set: FieldSet, schema: Schema): FieldSet {
  const members = new Set(set.members);
  const children: [string, FieldSet][] = [];
  for (const [element, child] of set.children) {
    const field = element.startsWith('f:')
      ? fieldOf(schema, element.slice(2))
      : undefined;
    if (field?.declared) {
      members.add(element);
    }
    const below = field?.schema ?? schema.items ?? schema;
    children.push([element, withNamedFields(child, below)]);
  }
  return FieldSet.build(members, children);
}
