import type { JsonObject, JsonValue } from '@backstage/types';
import { formatTime } from '../Clock';
import { jsonEqual } from '../json';
import type { KubernetesObject, ManagedFieldsEntry } from '../meta';
import { apiVersionOf, type ResourceType } from '../resources';
import type { Schema } from '../schema';
import { compareValues, type Comparison } from './compareValues';
import { withoutIgnored, withoutUntracked } from './excludedFields';
import { FieldSet } from './FieldSet';
import {
  capUpdaters,
  managerKey,
  readManagers,
  writeManagers,
  type Manager,
  type Managers,
} from './Managers';

/** A change whose fields are to be recorded for a manager. */
export interface TrackedChange {
  readonly type: ResourceType;
  /** The object as it was; absent for a new one. */
  readonly live: KubernetesObject | undefined;
  readonly updated: KubernetesObject;
  readonly manager: string;
  readonly subresource: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** Records in `metadata.managedFields` which fields an update, not an apply, set. */
export function trackUpdate(change: TrackedChange): void {
  const { live, updated } = change;
  const before = startingManagers(change);
  if (before.size === 0 && live) {
    // No one tracks this object: it stays so until something is applied.
    delete updated.metadata.managedFields;
    return;
  }
  const after = managersAfterUpdate(before, change);
  updated.metadata.managedFields = writeManagers(after);
  if (updated.metadata.managedFields.length === 0) {
    delete updated.metadata.managedFields;
  }
}

function startingManagers({
  live,
  updated,
  subresource,
}: TrackedChange): Managers {
  const kept = live?.metadata.managedFields;
  const sent = updated.metadata.managedFields;
  if (subresource !== '' || sent === undefined) {
    return readManagers(kept);
  }
  if (isReset(sent)) {
    return new Map();
  }
  return readManagers(sent.length > 0 ? sent : kept);
}

function isReset(entries: ManagedFieldsEntry[]): boolean {
  return (
    entries.length === 0 ||
    (entries.length === 1 && Object.keys(entries[0]).length === 0)
  );
}

/** The managers once an update is made. */
export function managersAfterUpdate(
  managers: Managers,
  { type, live, updated, manager, subresource, now }: TrackedChange,
): Managers {
  const comparison = ignoring(
    compareValues(
      live ? untracked(live) : emptyObject(type.schema),
      untracked(updated),
      type.schema,
    ),
    type,
    subresource,
  );
  const taken = comparison.modified.union(comparison.added);
  const lost = taken.union(comparison.removed);
  const result = new Map<string, Manager>();
  for (const [key, other] of managers) {
    result.set(key, { ...other, fields: other.fields.difference(lost) });
  }
  const own = withoutUntracked(taken);
  if (!own.isEmpty) {
    const entry: Omit<Manager, 'fields'> = {
      manager,
      operation: 'Update',
      apiVersion: apiVersionOf(type),
      subresource,
      time: formatTime(now),
    };
    const key = managerKey(entry);
    const known = result.get(key)?.fields ?? FieldSet.empty;
    result.set(key, { ...entry, fields: known.union(own) });
  }
  return capUpdaters(result);
}

/** Only what a request can change counts. */
export function ignoring(
  { added, modified, removed }: Comparison,
  { hasStatus }: ResourceType,
  subresource: string,
): Comparison {
  const keep = (set: FieldSet) => withoutIgnored(set, hasStatus, subresource);
  return {
    added: keep(added),
    modified: keep(modified),
    removed: keep(removed),
  };
}

/** The object without what records its managers. */
export function untracked(object: KubernetesObject): JsonValue {
  const { managedFields: _, ...metadata } = object.metadata;
  return { ...object, metadata };
}

/** Whether two objects differ in more than the times of their managers. */
export function sameContent(a: KubernetesObject, b: KubernetesObject): boolean {
  return jsonEqual(untracked(a), untracked(b));
}

/** What an object of a type holds before anything is set: the fields that can't be absent. */
function emptyObject(schema: Schema): JsonObject {
  const fields = Object.entries(schema.properties ?? {})
    .filter(([, child]) => child['x-go-struct'])
    .map(([key, child]): [string, JsonValue] => [key, emptyObject(child)]);
  const lists = (schema.required ?? [])
    .filter(key => schema.properties?.[key]?.type === 'array')
    .map((key): [string, JsonValue] => [key, null]);
  return schema['x-type-name'] ? Object.fromEntries([...fields, ...lists]) : {};
}
