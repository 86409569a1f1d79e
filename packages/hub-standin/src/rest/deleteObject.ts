import { formatTime } from '../Clock';
import {
  conflict,
  forbiddenResource,
  notFound,
  success,
  type Status,
} from '../errors';
import { isJsonObject, jsonEqual } from '../json';
import type { KubernetesObject } from '../meta';
import { groupKindOf, groupResourceOf, type ResourceType } from '../resources';
import type { StoredObject } from '../store';
import type { DeleteOptions } from './options';
import {
  checkPolicies,
  collectionOf,
  findStored,
  readAs,
  toStorage,
  type RestContext,
  type RestServer,
} from './RestContext';

/** What a DELETE returns: the object if it still exists or its kind requires it, otherwise a Status. */
export type DeleteResult = { object: KubernetesObject } | { status: Status };

const immortal = ['default', 'kube-system', 'kube-public'];

/** DELETE of an object. */
export function deleteObject(
  server: RestServer,
  context: RestContext,
  name: string,
  options: DeleteOptions,
): DeleteResult {
  const { type, namespace } = context;
  if (isNamespace(type) && immortal.includes(name)) {
    const detail = 'this namespace may not be deleted';
    throw forbiddenResource(groupResourceOf(type), name, detail);
  }
  const stored = findStored(server, type, namespace, name);
  if (!stored) {
    throw notFound(groupResourceOf(type), name);
  }
  return deleteStored(server, context, stored, options);
}

/** Deletes an object that was found already. */
export function deleteStored(
  server: RestServer,
  context: RestContext,
  stored: StoredObject,
  options: DeleteOptions,
): DeleteResult {
  const { type } = context;
  const object = readAs(type, stored);
  checkPreconditions(context, object, options);
  checkPolicies(server, context, { operation: 'DELETE', oldObject: object });
  markDeleted(server, context, object);
  const { dryRun } = options;
  const dry = { ...context, options: { ...context.options, dryRun } };
  if (finishDeletion(server, dry, object)) {
    return type.strategy.returnsDeletedObject
      ? { object }
      : { status: deletedStatus(context, object) };
  }
  if (!dryRun && !jsonEqual(object, readAs(type, stored))) {
    const saved = collectionOf(server, type).put(toStorage(type, object));
    object.metadata.resourceVersion = String(saved.revision);
  }
  return { object };
}

function isNamespace({ group, plural }: ResourceType): boolean {
  return group === '' && plural === 'namespaces';
}

function checkPreconditions(
  { type }: RestContext,
  { metadata }: KubernetesObject,
  { preconditions }: DeleteOptions,
): void {
  for (const key of ['uid', 'resourceVersion'] as const) {
    const expected = preconditions[key];
    if (expected && expected !== metadata[key]) {
      throw conflict(
        groupKindOf(type),
        metadata.name ?? '',
        `the ${key} in the precondition (${expected}) does not match the one in record (${metadata[key]})`,
      );
    }
  }
}

function markDeleted(
  server: RestServer,
  { type }: RestContext,
  object: KubernetesObject,
): void {
  const { metadata } = object;
  if (!metadata.deletionTimestamp) {
    metadata.deletionTimestamp = formatTime(server.clock.now());
    if (!isNamespace(type)) {
      metadata.deletionGracePeriodSeconds = 0;
    }
    if (metadata.generation) {
      metadata.generation += 1;
    }
  }
  if (isNamespace(type)) {
    const status = isJsonObject(object.status) ? object.status : {};
    object.status = { ...status, phase: 'Terminating' };
  }
}

function deletedStatus(
  { type }: RestContext,
  { metadata }: KubernetesObject,
): Status {
  return success({
    name: metadata.name,
    group: type.group,
    kind: type.plural,
    uid: metadata.uid,
  });
}

/**
 * Removes an object that is being deleted once nothing holds it. Returns whether it did, or would
 * in a dry run.
 */
export function finishDeletion(
  server: RestServer,
  { type, options }: Pick<RestContext, 'type' | 'options'>,
  object: KubernetesObject,
): boolean {
  const { metadata, spec } = object;
  // A namespace has finalizers of its own in its spec.
  const isHeld =
    isNamespace(type) && isJsonObject(spec) && Array.isArray(spec.finalizers)
      ? spec.finalizers.length > 0
      : false;
  const isDone =
    Boolean(metadata.deletionTimestamp) &&
    (metadata.finalizers ?? []).length === 0 &&
    !isHeld;
  if (isDone && !options.dryRun) {
    // Watches report the last state.
    collectionOf(server, type).delete(
      metadata.namespace ?? '',
      metadata.name ?? '',
      toStorage(type, object),
    );
  }
  return isDone;
}
