import type { JsonValue } from '@backstage/types';
import { trackUpdate } from '../apply';
import {
  badRequest,
  conflict,
  invalidObject,
  notFound,
  required,
} from '../errors';
import { jsonEqual } from '../json';
import { validateObjectMetaUpdate, type KubernetesObject } from '../meta';
import { groupKindOf, groupResourceOf } from '../resources';
import { createObject, matchNamespace } from './createObject';
import { decodeObject } from './decodeBody';
import { finishDeletion } from './deleteObject';
import {
  checkPolicies,
  collectionOf,
  findStored,
  readAs,
  toStorage,
  type RestContext,
  type RestServer,
} from './RestContext';

export type WriteResult = { object: KubernetesObject; created: boolean };

/** PUT to an object. */
export function updateObject(
  server: RestServer,
  context: RestContext,
  name: string,
  body: JsonValue,
): WriteResult {
  const { type, namespace } = context;
  const updated = decodeObject(context, body);
  assertName(updated, name);
  matchNamespace(context, updated);
  const stored = findStored(server, type, namespace, name);
  if (!stored) {
    if (!type.strategy.allowsCreateOnUpdate || context.subresource) {
      throw notFound(groupResourceOf(type), name);
    }
    return { object: createObject(server, context, body), created: true };
  }
  const { resourceVersion } = updated.metadata;
  if (!resourceVersion && !type.strategy.allowsUnconditionalUpdate) {
    throw invalidObject(groupResourceOf(type), name, [
      required('metadata.resourceVersion', 'must be specified for an update'),
    ]);
  }
  const live = readAs(type, stored);
  const object = replaceTracked(server, context, live, updated);
  return { object, created: false };
}

/** Fails if the object has another name or namespace than the request. */
export function assertName({ metadata }: KubernetesObject, name: string): void {
  if (metadata.name !== name) {
    throw badRequest(
      `the name of the object (${
        metadata.name ?? ''
      }) does not match the name on the URL (${name})`,
    );
  }
}

/** Replaces an object and records who manages the changed fields. */
export function replaceTracked(
  server: RestServer,
  context: RestContext,
  live: KubernetesObject,
  updated: KubernetesObject,
): KubernetesObject {
  return replaceObject(server, context, live, updated, changed =>
    trackUpdate({
      type: context.type,
      live,
      updated: changed,
      manager: context.options.fieldManager,
      subresource: context.subresource,
      now: server.clock.now(),
    }),
  );
}

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
  track(updated);
  const changed = withKeptFields(context, live, updated);
  rejectInvalid(context, changed, live);
  checkPolicies(server, context, {
    operation: 'UPDATE',
    object: changed,
    oldObject: live,
  });
  if (jsonEqual(changed, live)) {
    return live;
  }
  if (finishDeletion(server, context, changed) || context.options.dryRun) {
    return changed;
  }
  const stored = collectionOf(server, type).put(toStorage(type, changed));
  changed.metadata.resourceVersion = String(stored.revision);
  return changed;
}

function checkPreconditions(
  { type }: RestContext,
  { metadata: live }: KubernetesObject,
  { metadata: updated }: KubernetesObject,
): void {
  const name = live.name ?? '';
  if (updated.uid && updated.uid !== live.uid) {
    throw conflict(
      groupResourceOf(type),
      name,
      `Precondition failed: UID in precondition: ${updated.uid}, UID in object meta: ${live.uid}`,
    );
  }
  const { resourceVersion } = updated;
  if (resourceVersion && resourceVersion !== live.resourceVersion) {
    throw conflict(groupResourceOf(type), name);
  }
}

const keptMetadata = [
  'name',
  'uid',
  'creationTimestamp',
  'resourceVersion',
  'deletionTimestamp',
  'deletionGracePeriodSeconds',
  'generation',
] as const;

function withKeptFields(
  { type, subresource }: RestContext,
  live: KubernetesObject,
  updated: KubernetesObject,
): KubernetesObject {
  const isStatus = subresource === 'status';
  const { managedFields } = updated.metadata;
  const changed: KubernetesObject = isStatus
    ? { ...live, metadata: { ...live.metadata, managedFields } }
    : { ...updated, metadata: { ...updated.metadata } };
  if (type.hasStatus) {
    changed.status = isStatus ? updated.status : live.status;
  }
  for (const key of keptMetadata) {
    Object.assign(changed.metadata, { [key]: live.metadata[key] });
  }
  if (!isStatus) {
    type.strategy.prepareForUpdate?.(changed, live);
  }
  if (
    type.strategy.countsGenerations &&
    contentChanged(type.hasStatus, changed, live)
  ) {
    changed.metadata.generation = (live.metadata.generation ?? 0) + 1;
  }
  // Without the fields that are null.
  return JSON.parse(JSON.stringify(changed));
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
  const { strategy } = type;
  const errors = [
    ...validateObjectMetaUpdate(changed.metadata, live.metadata, {
      namespaced: type.namespaced,
      validateName: () => [],
    }),
    ...((subresource === 'status'
      ? strategy.validateStatus?.(changed, live)
      : strategy.validate?.(changed, live)) ?? []),
  ];
  if (errors.length > 0) {
    throw invalidObject(groupKindOf(type), live.metadata.name ?? '', errors);
  }
}
