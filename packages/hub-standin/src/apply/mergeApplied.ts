import type { JsonObject, JsonValue } from '@backstage/types';
import { formatTime } from '../Clock';
import { FieldSet } from './FieldSet';
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
import { takeOwnership } from './ownershipConflicts';
import { pruneApplied } from './pruneApplied';
import { compareValues, mergeValues, toFieldSet } from './typedValues';
import { isJsonObject, jsonEqual } from '../json';
import type { KubernetesObject, ObjectMeta } from '../meta';
import { apiVersionOf, type ResourceType } from '../resources';

/** A configuration that is applied to an object. */
export interface Application {
  readonly type: ResourceType;
  /** The current object. Only its identity if it will be created. */
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
  const { type, live, applied, manager, subresource, force, now } = application;
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
  const managers = takeOwnership(claimed, {
    applier: key,
    change: ignoring(
      compareValues(current, pruned, type.schema),
      type,
      subresource,
    ),
    force,
  });
  return withManagers(pruned, live, managers, before, key);
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

/** Metadata that cannot be applied or removed. */
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
