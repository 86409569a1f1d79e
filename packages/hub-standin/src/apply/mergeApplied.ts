import type { JsonObject, JsonValue } from '@backstage/types';
import { formatTime } from '../Clock';
import { isJsonObject, jsonEqual } from '../json';
import type { KubernetesObject, ObjectMeta } from '../meta';
import { apiVersionOf, type ResourceType } from '../resources';
import { conflictError, type Conflict } from './applyConflict';
import { compareValues } from './compareValues';
import { withoutIgnored, withoutUntracked } from './excludedFields';
import { FieldSet } from './FieldSet';
import {
  managerKey,
  readManagers,
  writeManagers,
  type Manager,
  type Managers,
} from './Managers';
import { fieldsLastApplied, updateLastApplied } from './lastApplied';
import { mergeValues } from './mergeValues';
import { pruneApplied } from './pruneApplied';
import { toFieldSet } from './toFieldSet';
import { ignoring, managersAfterUpdate, untracked } from './trackUpdate';

const kubectl = 'kubectl';

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
  const before = existingManagers(application);
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
  const result = withManagers(pruned, live, managers, before, key);
  if (manager === kubectl) {
    updateLastApplied(result, applied);
  }
  return result;
}

/** An object that no one tracked belongs, as it is, to a manager that represents the past. */
function existingManagers({ type, live, now }: Application): Managers {
  const managers = readManagers(live.metadata.managedFields);
  if (managers.size > 0 || !live.metadata.uid) {
    return managers;
  }
  return managersAfterUpdate(managers, {
    type,
    live: undefined,
    updated: live,
    manager: 'before-first-apply',
    subresource: '',
    now,
  });
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
  const real = force ? [] : withoutOwn(application, conflicts);
  if (real.length > 0) {
    throw conflictError(real);
  }
  return result;
}

/** kubectl does not conflict with what it applied itself from the client's side. */
function withoutOwn(
  { manager, live, type }: Application,
  conflicts: Conflict[],
): Conflict[] {
  if (manager !== kubectl || conflicts.length === 0) {
    return conflicts;
  }
  const own = fieldsLastApplied(live, type.schema);
  return conflicts.filter(
    ({ path }) => FieldSet.of([path]).difference(own).isEmpty === false,
  );
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

/** What no one applies and no one can take away. */
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
