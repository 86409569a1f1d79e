import type { JsonObject } from '@backstage/types';
import { mergeApplied, sameContent, validateTyped } from '../apply';
import { forbiddenError } from '../authorization';
import {
  badRequest,
  conflict,
  failure,
  notFound,
  StatusError,
} from '../errors';
import { cloneJson, isJsonObject, jsonEqual } from '../json';
import type { KubernetesObject } from '../meta';
import { apiVersionOf, groupResourceOf } from '../resources';
import { insertObject, matchNamespace } from './createObject';
import { decodeObject } from './decodeBody';
import { assertName, replaceObject, type WriteResult } from './replaceObject';
import {
  findStored,
  readAs,
  type RestContext,
  type RestServer,
} from './RestContext';

/** PATCH with a server-side apply: creates the object when there is none. */
export function applyObject(
  server: RestServer,
  context: RestContext,
  name: string,
  applied: JsonObject,
): WriteResult {
  const { type, namespace, options, subresource } = context;
  const stored = findStored(server, type, namespace, name);
  if (!stored && subresource) {
    throw notFound(groupResourceOf(type), name);
  }
  checkConfiguration(context, applied);
  const live = stored ? readAs(type, stored) : newObject(context, name);
  const merged = mergeApplied({
    type,
    live,
    applied,
    manager: options.fieldManager,
    subresource,
    force: options.force,
    now: server.clock.now(),
  });
  merged.metadata.name ??= name;
  assertName(merged, name);
  matchNamespace(context, merged);
  const { managedFields } = merged.metadata;
  const setManagers = (object: KubernetesObject) => {
    object.metadata.managedFields = managedFields;
  };
  const decoded = decodeObject(context, cloneJson(merged));
  if (stored) {
    const isSame =
      sameContent(decoded, live) &&
      jsonEqual(managedFields, live.metadata.managedFields);
    const object = isSame
      ? live
      : replaceObject(server, context, live, decoded, setManagers);
    return { object, created: false };
  }
  checkMayCreate(server, context, name);
  if (decoded.metadata.uid) {
    throw conflict(
      groupResourceOf(type),
      name,
      `uid mismatch: the provided object specified uid ${decoded.metadata.uid}, and no existing object was found`,
    );
  }
  const object = insertObject(server, context, decoded, setManagers);
  return { object, created: true };
}

/** Permission to patch does not include permission to create. */
function checkMayCreate(
  server: RestServer,
  { type, namespace, user }: RestContext,
  name: string,
): void {
  const attributes = {
    verb: 'create',
    group: type.group,
    version: type.version,
    resource: type.plural,
    subresource: '',
    namespace,
    name,
  };
  const { allowed, reason } = server.authorizer.authorize(user, attributes);
  if (!allowed) {
    throw forbiddenError(user, attributes, reason);
  }
}

function checkConfiguration({ type }: RestContext, applied: JsonObject): void {
  const { apiVersion, kind, metadata } = applied;
  if (apiVersion !== apiVersionOf(type) || kind !== type.kind) {
    throw badRequest(
      `invalid object type: ${apiVersion ?? ''}, Kind=${kind ?? ''}`,
    );
  }
  if (isJsonObject(metadata) && metadata.managedFields !== undefined) {
    throw badRequest('metadata.managedFields must be nil');
  }
  const findings = validateTyped(applied, type.schema);
  if (findings.length > 0) {
    const message = `failed to create typed patch object (${apiVersionOf(
      type,
    )}, Kind=${type.kind}): ${findings.join('; ')}`;
    throw new StatusError(failure(500, undefined, message));
  }
}

function newObject(
  { type, namespace }: RestContext,
  name: string,
): KubernetesObject {
  return {
    apiVersion: apiVersionOf(type),
    kind: type.kind,
    metadata: type.namespaced ? { name, namespace } : { name },
  };
}
