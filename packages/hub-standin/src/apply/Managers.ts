import type { ManagedFieldsEntry } from '../meta';
import { FieldSet } from './FieldSet';

/** One manager's share of an object. */
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

/** Appliers are one whatever version they applied; updaters differ by version. */
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

const maximumUpdaters = 10;

/** Joins the oldest updaters into one when there are too many of them. */
export function capUpdaters(managers: Managers): Managers {
  const updaters = [...managers]
    .filter(([, manager]) => manager.operation === 'Update')
    .sort(([, a], [, b]) => compare(a.time ?? '', b.time ?? ''));
  const surplus = updaters.length - maximumUpdaters;
  if (surplus <= 0) {
    return managers;
  }
  const result = new Map(managers);
  for (const [key, manager] of updaters.slice(0, surplus + 1)) {
    result.delete(key);
    const bucket: Manager = {
      ...manager,
      manager: 'ancient-changes',
      subresource: '',
    };
    const bucketKey = managerKey(bucket);
    const known = result.get(bucketKey)?.fields ?? FieldSet.empty;
    result.set(bucketKey, { ...bucket, fields: known.union(bucket.fields) });
  }
  return result;
}
