import type { JsonObject, JsonValue } from '@backstage/types';
import { formatTime } from '../Clock';
import { describePath, FieldSet } from './FieldSet';
import {
  ignoring,
  type Manager,
  managerKey,
  type Managers,
  readManagers,
  untracked,
  withoutIgnored,
  withoutUntracked,
  writeManagers,
} from './managedFields';
import { atomOf, fieldOf, itemElement } from './mergeAtoms';
import { compareValues, mergeValues, toFieldSet } from './typedValues';
import { failure, StatusError } from '../errors';
import { isJsonObject, jsonEqual } from '../json';
import type { KubernetesObject, ObjectMeta } from '../meta';
import { apiVersionOf, type ResourceType } from '../resources';
import type { Schema } from '../schema';

/** A configuration that is applied to an object. */
export interface Application {
  readonly type: ResourceType;
  /** The object as it is; only its identity for one that is to be created. */
  readonly live: KubernetesObject;
  readonly applied: JsonObject;
  readonly manager: string;
  readonly subresource: string;
  readonly force: boolean;
  readonly now: number;
}

/**
 * The object after a server-side apply, with its managers; fails with a conflict when another manager
 * owns a field that would change and force is not asked for.
 */
export function mergeApplied(application: Application): KubernetesObject {
  const { type, live, applied, manager, subresource, now } = application;
  const before = readManagers(live.metadata.managedFields);
  const identity: Omit<Manager, 'fields'> = {
    manager,
    operation: 'Apply',
    apiVersion: apiVersionOf(type),
    subresource,
    time: formatTime(now),
  };
  const key = managerKey(identity);
  const last = before.get(key)?.fields ?? FieldSet.empty;
  const set = withoutIgnored(
    toFieldSet(applied, type.schema),
    type.hasStatus,
    subresource,
  );
  const claimed = new Map(before).set(key, { ...identity, fields: set });
  const current = untracked(live);
  const merged = mergeValues(current, applied, type.schema) ?? current;
  const pruned = pruneApplied(merged, last, claimed, type.schema);
  const managers = settle(application, claimed, key, current, pruned);
  return withManagers(pruned, live, managers, before, key);
}

function settle(
  application: Application,
  managers: Managers,
  applier: string,
  before: JsonValue,
  after: JsonValue,
): Managers {
  const { type, subresource, force } = application;
  const comparison = ignoring(
    compareValues(before, after, type.schema),
    type,
    subresource,
  );
  const taken = comparison.modified.union(comparison.added);
  const conflicts: Conflict[] = [];
  const result = new Map<string, Manager>();
  for (const [key, manager] of managers) {
    if (key === applier) {
      result.set(key, manager);
      continue;
    }
    const contested = manager.fields.intersection(taken);
    for (const path of contested.paths()) {
      conflicts.push({ manager, path });
    }
    const fields = manager.fields
      .difference(contested)
      .difference(comparison.removed);
    result.set(key, { ...manager, fields });
  }
  if (conflicts.length > 0 && !force) {
    throw conflictError(conflicts);
  }
  return result;
}

/** An apply that changes nothing keeps the time of its last change. */
function withManagers(
  merged: JsonValue,
  live: KubernetesObject,
  managers: Managers,
  before: Managers,
  applier: string,
): KubernetesObject {
  const previous = before.get(applier);
  const own = managers.get(applier);
  const unchanged = jsonEqual(merged, untracked(live));
  const settled = new Map(managers);
  if (own) {
    settled.set(applier, {
      ...own,
      time: unchanged && previous ? previous.time : own.time,
      fields: withoutUntracked(own.fields),
    });
  }
  const entries = writeManagers(settled);
  const object: JsonObject = isJsonObject(merged) ? merged : {};
  return {
    ...object,
    apiVersion: live.apiVersion,
    kind: live.kind,
    metadata: {
      ...keptBySystem(live.metadata),
      ...(isJsonObject(object.metadata) ? object.metadata : {}),
      ...(entries.length > 0 ? { managedFields: entries } : {}),
    },
  };
}

/** What nobody applies and nobody can take away. */
function keptBySystem(metadata: ObjectMeta): ObjectMeta {
  const {
    labels: _labels,
    annotations: _annotations,
    ownerReferences: _owners,
    finalizers: _finalizers,
    managedFields: _managers,
    ...kept
  } = metadata;
  return kept;
}

export type Conflict = { manager: Manager; path: string[] };

/** The error of an apply that would take fields of other managers. */
export function conflictError(conflicts: Conflict[]): StatusError {
  const causes = conflicts.map(({ manager, path }) => ({
    reason: 'FieldManagerConflict',
    message: `conflict with ${describeManager(manager)}`,
    field: describePath(path),
  }));
  const [{ message, field }] = causes;
  const text =
    causes.length === 1
      ? `1 conflict: ${message}: ${field}`
      : `${causes.length} conflicts: ${describeByManager(conflicts)}`;
  return new StatusError(
    failure(409, 'Conflict', `Apply failed with ${text}`, { causes }),
  );
}

function describeByManager(conflicts: Conflict[]): string {
  const lines = conflicts.flatMap(({ manager, path }) => [
    `conflicts with ${describeManager(manager)}:`,
    `- ${describePath(path)}`,
  ]);
  // A manager is named once for all of its fields.
  return lines
    .filter((line, index) => index % 2 === 1 || line !== lines[index - 2])
    .join('\n');
}

function describeManager(manager: Manager): string {
  const name = JSON.stringify(manager.manager);
  const subject = manager.subresource
    ? `${name} with subresource ${JSON.stringify(manager.subresource)}`
    : name;
  return manager.operation === 'Apply'
    ? subject
    : `${subject} using ${manager.apiVersion}`;
}

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

/** A value without the fields and items of a set. What becomes empty by that goes as well. */
export function removeFields(
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

/** Adds to a set the declared fields that it only reaches into. */
export function withNamedFields(set: FieldSet, schema: Schema): FieldSet {
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
