import {
  conflict,
  invalid,
  invalidObject,
  plainInternalError,
} from '../errors';
import { jsonEqual } from '../json';
import { validateObjectMetaUpdate, type KubernetesObject } from '../meta';
import { groupKindOf, groupResourceOf } from '../resources';
import { assertKind } from './decodeResource';
import { finishDeletion } from './finishDeletion';
import { toStorage } from './representation';
import { checkPolicies } from './checkPolicies';
import { checkGrant } from './checkGrant';
import { collectionOf, type RestContext, type RestServer } from './RestContext';

export type WriteResult = { object: KubernetesObject; created: boolean };

/**
 * Puts a changed object in place of the live one: keeps what a client cannot change, counts the
 * generation, validates, and finishes a deletion whose last finalizer is gone.
 */
export function replaceObject(
  server: RestServer,
  context: RestContext,
  live: KubernetesObject,
  updated: KubernetesObject,
  track: (object: KubernetesObject) => void,
): KubernetesObject {
  const { type } = context;
  checkPreconditions(context, live, updated);
  checkGrant(server, context, updated, live);
  track(updated);
  const changed = withKeptFields(server, context, live, updated);
  rejectInvalid(context, changed, live);
  checkPolicies(server, context, {
    operation: 'UPDATE',
    object: changed,
    oldObject: live,
  });
  if (jsonEqual(changed, live)) {
    return live;
  }
  if (finishDeletion(server, context, changed)) {
    return changed;
  }
  if (context.options.dryRun) {
    return changed;
  }
  const stored = collectionOf(server, type).put(toStorage(type, changed));
  changed.metadata.resourceVersion = String(stored.revision);
  return changed;
}

function checkPreconditions(
  { type }: RestContext,
  live: KubernetesObject,
  updated: KubernetesObject,
): void {
  const name = live.metadata.name ?? '';
  const { resourceVersion } = updated.metadata;
  if (resourceVersion && !/^\d+$/.test(resourceVersion)) {
    throw plainInternalError(
      `strconv.ParseUint: parsing ${JSON.stringify(
        resourceVersion,
      )}: invalid syntax`,
    );
  }
  if (resourceVersion && resourceVersion !== live.metadata.resourceVersion) {
    throw conflict(groupResourceOf(type), name);
  }
}

function withKeptFields(
  server: RestServer,
  context: RestContext,
  live: KubernetesObject,
  updated: KubernetesObject,
): KubernetesObject {
  const { type } = context;
  const changed =
    context.subresource === 'status'
      ? withStatusOf(live, updated)
      : withoutStatusChange(type.hasStatus, live, updated);
  const { metadata } = changed;
  metadata.name = live.metadata.name;
  metadata.uid ||= live.metadata.uid;
  metadata.creationTimestamp = live.metadata.creationTimestamp;
  metadata.resourceVersion = live.metadata.resourceVersion;
  keepOrDrop(metadata, live.metadata, 'deletionTimestamp');
  keepOrDrop(metadata, live.metadata, 'deletionGracePeriodSeconds');
  keepOrDrop(metadata, live.metadata, 'generation');
  if (context.subresource !== 'status') {
    type.strategy.prepareForUpdate?.(changed, live, {
      now: server.clock.now(),
      randomId: () => '',
    });
  }
  if (
    type.strategy.countsGenerations &&
    contentChanged(type.hasStatus, changed, live)
  ) {
    metadata.generation = (live.metadata.generation ?? 0) + 1;
  }
  return changed;
}

function withStatusOf(
  live: KubernetesObject,
  updated: KubernetesObject,
): KubernetesObject {
  const changed: KubernetesObject = {
    ...live,
    metadata: {
      ...live.metadata,
      managedFields: updated.metadata.managedFields,
    },
  };
  if (updated.status === undefined) {
    delete changed.status;
  } else {
    changed.status = updated.status;
  }
  return changed;
}

function withoutStatusChange(
  hasStatus: boolean,
  live: KubernetesObject,
  updated: KubernetesObject,
): KubernetesObject {
  const changed: KubernetesObject = {
    ...updated,
    metadata: { ...updated.metadata },
  };
  if (hasStatus) {
    if (live.status === undefined) {
      delete changed.status;
    } else {
      changed.status = live.status;
    }
  }
  return changed;
}

function keepOrDrop<T extends object, K extends keyof T>(
  target: T,
  source: T,
  key: K,
): void {
  if (source[key] === undefined) {
    delete target[key];
  } else {
    target[key] = source[key];
  }
}

function contentChanged(
  hasStatus: boolean,
  changed: KubernetesObject,
  live: KubernetesObject,
): boolean {
  const ignored = hasStatus ? ['metadata', 'status'] : ['metadata'];
  const keys = new Set([...Object.keys(changed), ...Object.keys(live)]);
  return [...keys].some(
    key => !ignored.includes(key) && !jsonEqual(changed[key], live[key]),
  );
}

function rejectInvalid(
  { type, subresource }: RestContext,
  changed: KubernetesObject,
  live: KubernetesObject,
): void {
  assertKind(type, changed);
  const { strategy } = type;
  const errors = validateObjectMetaUpdate(changed.metadata, live.metadata, {
    namespaced: type.namespaced,
    builtIn: !type.custom && type.group !== 'apiextensions.k8s.io',
    validateName: () => [],
  });
  if (changed.metadata.namespace !== live.metadata.namespace) {
    errors.push(
      invalid(
        'metadata.namespace',
        changed.metadata.namespace ?? '',
        'field is immutable',
      ),
    );
  }
  errors.push(
    ...((subresource === 'status'
      ? strategy.validateStatus?.(changed, live)
      : strategy.validate?.(changed, live)) ?? []),
  );
  if (errors.length > 0) {
    throw invalidObject(groupKindOf(type), live.metadata.name ?? '', errors);
  }
}
