import type { JsonValue } from '@backstage/types';
import { formatTime } from '../Clock';
import { FieldSet } from './FieldSet';
import { compareValues, type Comparison } from './typedValues';
import { jsonEqual } from '../json';
import type { KubernetesObject, ManagedFieldsEntry } from '../meta';
import { apiVersionOf, type ResourceType } from '../resources';

/** A change whose fields a manager will own. */
export interface TrackedChange {
  readonly type: ResourceType;
  /** The previous object. Absent for a new one. */
  readonly live: KubernetesObject | undefined;
  readonly updated: KubernetesObject;
  readonly manager: string;
  readonly subresource: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** Records in `metadata.managedFields` which fields an update set (not an apply). */
export function trackUpdate(change: TrackedChange): void {
  const { live, updated } = change;
  const before = readManagers(live?.metadata.managedFields);
  const entries = writeManagers(managersAfterUpdate(before, change));
  if (entries.length > 0) {
    updated.metadata.managedFields = entries;
  } else {
    delete updated.metadata.managedFields;
  }
}

function managersAfterUpdate(
  managers: Managers,
  { type, live, updated, manager, subresource, now }: TrackedChange,
): Managers {
  const comparison = ignoring(
    compareValues(live ? untracked(live) : {}, untracked(updated), type.schema),
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
  return result;
}

/** Ignores what the request cannot change. */
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

/** The object without its managed fields. */
export function untracked(object: KubernetesObject): JsonValue {
  const { managedFields: _, ...metadata } = object.metadata;
  return { ...object, metadata };
}

/** Whether two objects are equal apart from their managed fields. */
export function sameContent(a: KubernetesObject, b: KubernetesObject): boolean {
  return jsonEqual(untracked(a), untracked(b));
}

/** A manager and the fields that it owns. */
export type Manager = {
  readonly manager: string;
  readonly operation: 'Apply' | 'Update';
  readonly apiVersion: string;
  readonly subresource: string;
  readonly time?: string;
  readonly fields: FieldSet;
};

/** The managers of an object by identity. */
export type Managers = ReadonlyMap<string, Manager>;

/** A manager that applies is the same in every API version; one that updates differs by version. */
export function managerKey(
  manager: Pick<
    Manager,
    'manager' | 'operation' | 'apiVersion' | 'subresource'
  >,
): string {
  const { operation, subresource, apiVersion } = manager;
  return JSON.stringify([
    manager.manager,
    operation,
    operation === 'Update' ? apiVersion : '',
    subresource,
  ]);
}

export function readManagers(
  entries: readonly ManagedFieldsEntry[] | undefined,
): Managers {
  const managers = (entries ?? []).map(
    (entry): Manager => ({
      manager: entry.manager ?? '',
      operation: entry.operation === 'Apply' ? 'Apply' : 'Update',
      apiVersion: entry.apiVersion ?? '',
      subresource: entry.subresource ?? '',
      time: entry.time,
      fields: FieldSet.fromJson(entry.fieldsV1),
    }),
  );
  return new Map(managers.map(manager => [managerKey(manager), manager]));
}

export function writeManagers(managers: Managers): ManagedFieldsEntry[] {
  return [...managers.values()]
    .filter(({ fields }) => !fields.isEmpty)
    .sort(byAge)
    .map(manager => ({
      manager: manager.manager,
      operation: manager.operation,
      apiVersion: manager.apiVersion,
      ...(manager.time ? { time: manager.time } : {}),
      fieldsType: 'FieldsV1',
      fieldsV1: manager.fields.toJson(),
      ...(manager.subresource ? { subresource: manager.subresource } : {}),
    }));
}

function byAge(a: Manager, b: Manager): number {
  return (
    compare(a.operation, b.operation) ||
    compare(a.time ?? '', b.time ?? '') ||
    compare(a.manager, b.manager) ||
    compare(a.apiVersion, b.apiVersion) ||
    compare(a.subresource, b.subresource)
  );
}

function compare(a: string, b: string): number {
  if (a === b) {
    return 0;
  }
  return a < b ? -1 : 1;
}

const systemFields = FieldSet.of([
  ['f:apiVersion'],
  ['f:kind'],
  ['f:metadata'],
  ...[
    'name',
    'namespace',
    'creationTimestamp',
    'selfLink',
    'uid',
    'generation',
    'managedFields',
    'resourceVersion',
  ].map(name => ['f:metadata', `f:${name}`]),
]);

/** Without the fields that no manager ever owns. */
export function withoutUntracked(set: FieldSet): FieldSet {
  return set.difference(systemFields);
}

/** Without the fields that a request cannot change: the status, or everything else for the status subresource. */
export function withoutIgnored(
  set: FieldSet,
  hasStatus: boolean,
  subresource: string,
): FieldSet {
  if (subresource === 'status') {
    return set.only('f:status');
  }
  return hasStatus ? set.recursiveDifference(FieldSet.of([['f:status']])) : set;
}
