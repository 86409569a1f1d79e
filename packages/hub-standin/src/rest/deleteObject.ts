import type { JsonValue } from '@backstage/types';
import { formatTime } from '../Clock';
import { conflict, notFound, success, type Status } from '../errors';
import type { KubernetesObject } from '../meta';
import { groupKindOf, groupResourceOf } from '../resources';
import type { StoredObject } from '../store';
import { checkPolicies } from './checkPolicies';
import { finishDeletion } from './finishDeletion';
import { checkNamespaceForDelete } from './namespaceLifecycle';
import { readAs, toStorage } from './representation';
import type { DeleteOptions } from './DeleteOptions';
import {
  collectionOf,
  findStored,
  type RestContext,
  type RestServer,
} from './RestContext';

/** What a DELETE leaves: the object, when it is still there or its kind says so, or a Status. */
export type DeleteResult = { object: KubernetesObject } | { status: Status };

const garbageFinalizers = ['orphan', 'foregroundDeletion'];

/** DELETE of an object. */
export function deleteObject(
  server: RestServer,
  context: RestContext,
  name: string,
  options: DeleteOptions,
): DeleteResult {
  const { type, namespace } = context;
  checkNamespaceForDelete(type, name);
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
  const wasPending = Boolean(object.metadata.deletionTimestamp);
  const before = JSON.stringify(object);
  markDeleted(server, context, object, options);
  const dry = {
    ...context,
    options: { ...context.options, dryRun: options.dryRun },
  };
  if (finishDeletion(server, dry, object)) {
    return deletedResult(context, object);
  }
  if (!options.dryRun && (!wasPending || JSON.stringify(object) !== before)) {
    const saved = collectionOf(server, type).put(toStorage(type, object));
    object.metadata.resourceVersion = String(saved.revision);
  }
  return { object };
}

function checkPreconditions(
  { type }: RestContext,
  { metadata }: KubernetesObject,
  { preconditions }: DeleteOptions,
): void {
  const kind = groupKindOf(type);
  const name = metadata.name ?? '';
  if (preconditions.uid && preconditions.uid !== metadata.uid) {
    throw conflict(
      kind,
      name,
      `the UID in the precondition (${preconditions.uid}) does not match the UID in record (${metadata.uid}). The object might have been deleted and then recreated`,
    );
  }
  const { resourceVersion } = preconditions;
  if (resourceVersion && resourceVersion !== metadata.resourceVersion) {
    throw conflict(
      kind,
      name,
      `the ResourceVersion in the precondition (${resourceVersion}) does not match the ResourceVersion in record (${metadata.resourceVersion}). The object might have been modified`,
    );
  }
}

function markDeleted(
  server: RestServer,
  { type }: RestContext,
  object: KubernetesObject,
  options: DeleteOptions,
): void {
  const { metadata } = object;
  setGarbageFinalizer(object, options);
  const usual = type.strategy.gracePeriodSeconds?.(object) ?? 0;
  const grace = usual === 0 ? 0 : options.gracePeriodSeconds ?? usual;
  const isNamespace = !type.group && type.plural === 'namespaces';
  if (!metadata.deletionTimestamp) {
    metadata.deletionTimestamp = formatTime(server.clock.now() + grace * 1000);
    if (!isNamespace) {
      metadata.deletionGracePeriodSeconds = grace;
    }
    if (metadata.generation) {
      metadata.generation += 1;
    }
  } else if (grace < (metadata.deletionGracePeriodSeconds ?? 0)) {
    metadata.deletionTimestamp = formatTime(server.clock.now() + grace * 1000);
    metadata.deletionGracePeriodSeconds = grace;
  }
  if (isNamespace) {
    object.status = { ...asRecord(object.status), phase: 'Terminating' };
  }
}

/** Orphaning and foreground deletion are finalizers that the garbage collector takes away. */
function setGarbageFinalizer(
  { metadata }: KubernetesObject,
  { propagationPolicy }: DeleteOptions,
): void {
  if (!propagationPolicy) {
    return;
  }
  const others = (metadata.finalizers ?? []).filter(
    finalizer => !garbageFinalizers.includes(finalizer),
  );
  if (propagationPolicy === 'Orphan') {
    others.push('orphan');
  } else if (propagationPolicy === 'Foreground') {
    others.push('foregroundDeletion');
  }
  if (others.length > 0) {
    metadata.finalizers = others;
  } else {
    delete metadata.finalizers;
  }
}

function deletedResult(
  { type }: RestContext,
  object: KubernetesObject,
): DeleteResult {
  if (type.strategy.returnsDeletedObject) {
    return { object };
  }
  return {
    status: success({
      name: object.metadata.name,
      group: type.group,
      kind: type.plural,
      uid: object.metadata.uid,
    }),
  };
}

function asRecord(value: JsonValue | undefined): {
  [key in string]?: JsonValue;
} {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? value
    : {};
}
