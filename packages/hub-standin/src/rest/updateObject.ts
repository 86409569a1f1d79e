import type { JsonValue } from '@backstage/types';
import { trackUpdate } from '../apply';
import {
  badRequest,
  conflict,
  goQuote,
  invalidObject,
  notFound,
  plainInternalError,
} from '../errors';
import type { KubernetesObject } from '../meta';
import { groupResourceOf } from '../resources';
import { readAs } from './representation';
import { createObject } from './createObject';
import { decodeResource } from './decodeResource';
import { replaceObject, type WriteResult } from './replaceObject';
import { findStored, type RestContext, type RestServer } from './RestContext';

/** PUT to an object. */
export function updateObject(
  server: RestServer,
  context: RestContext,
  name: string,
  body: JsonValue,
): WriteResult {
  const { type, namespace } = context;
  const updated = decodeResource(context, body);
  if ((updated.metadata.name ?? '') !== name) {
    throw badRequest(
      `the name of the object (${
        updated.metadata.name || 'based on URL'
      }) does not match the name on the URL (${name})`,
    );
  }
  if (type.namespaced) {
    if (
      updated.metadata.namespace &&
      updated.metadata.namespace !== namespace
    ) {
      throw badRequest(
        'the namespace of the provided object does not match the namespace sent on the request',
      );
    }
    updated.metadata.namespace = namespace;
  }
  const stored = findStored(server, type, namespace, name);
  if (!stored) {
    if (!type.strategy.allowsCreateOnUpdate || context.subresource) {
      throw notFound(groupResourceOf(type), name);
    }
    return { object: createObject(server, context, body), created: true };
  }
  const live = readAs(type, stored);
  checkVersion(context, updated, live);
  const object = replaceObject(server, context, live, updated, changed =>
    trackUpdate({
      type,
      live,
      updated: changed,
      manager: context.options.fieldManager,
      subresource: context.subresource,
      now: server.clock.now(),
    }),
  );
  return { object, created: false };
}

function checkVersion(
  { type }: RestContext,
  updated: KubernetesObject,
  live: KubernetesObject,
): void {
  const { resourceVersion, uid } = updated.metadata;
  if (uid && uid !== live.metadata.uid) {
    throw conflict(
      groupResourceOf(type),
      live.metadata.name ?? '',
      `Precondition failed: UID in precondition: ${uid}, UID in object meta: ${live.metadata.uid}`,
    );
  }
  if (resourceVersion && !/^\d+$/.test(resourceVersion)) {
    throw plainInternalError(
      `strconv.ParseUint: parsing ${goQuote(resourceVersion)}: invalid syntax`,
    );
  }
  if (!resourceVersion && !type.strategy.allowsUnconditionalUpdate) {
    throw invalidObject(groupResourceOf(type), live.metadata.name ?? '', [
      {
        reason: 'FieldValueInvalid',
        field: 'metadata.resourceVersion',
        body: 'Invalid value: 0: must be specified for an update',
      },
    ]);
  }
}
