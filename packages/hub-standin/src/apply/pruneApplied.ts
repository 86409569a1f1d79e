import type { JsonValue } from '@backstage/types';
import type { Schema } from '../schema';
import { FieldSet } from './FieldSet';
import type { Managers } from './Managers';
import { removeFields, withNamedFields } from './removeFields';
import { toFieldSet } from './toFieldSet';

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
  // Only what the applier owned before may go.
  const gone = mergedSet
    .difference(named(toFieldSet(withOwned, schema)))
    .intersection(named(last));
  return removeFields(merged, gone, schema) ?? {};
}
