import type { JsonObject, JsonValue } from '@backstage/types';
import {
  badRequest,
  invalid,
  invalidObject,
  notFound,
  notImplemented,
  StatusError,
  unsupportedMediaType,
} from '../errors';
import { isJsonObject } from '../json';
import type { KubernetesObject } from '../meta';
import { groupKindOf, groupResourceOf } from '../resources';
import { applyObject } from './applyObject';
import { matchNamespace } from './createObject';
import { decodeObject, decodeText, mediaTypeOf } from './decodeBody';
import { assertName, replaceTracked, type WriteResult } from './replaceObject';
import {
  findStored,
  readAs,
  type RestContext,
  type RestServer,
} from './RestContext';

const applyType = 'application/apply-patch+yaml';
const mergeType = 'application/merge-patch+json';

export function isApply(contentType: string): boolean {
  return mediaTypeOf(contentType) === applyType;
}

/** Fails for the content type of an unsupported patch. */
export function assertPatchType(contentType: string): void {
  const mediaType = mediaTypeOf(contentType);
  if (/^application\/(json|strategic-merge)-patch\+json$/.test(mediaType)) {
    throw notImplemented(`patches of the type ${mediaType}`);
  }
  if (![applyType, mergeType].includes(mediaType)) {
    throw unsupportedMediaType([mergeType, applyType]);
  }
}

/** PATCH of an object: a merge patch or a server-side apply, as the content type says. */
export function patchObject(
  server: RestServer,
  context: RestContext,
  name: string,
  patch: { contentType: string; text: string },
): WriteResult {
  const { type, namespace } = context;
  const change = decodeText(patch.text, patch.contentType);
  if (!isJsonObject(change)) {
    throw badRequest('a patch must be an object');
  }
  if (isApply(patch.contentType)) {
    return applyObject(server, context, name, change);
  }
  const stored = findStored(server, type, namespace, name);
  if (!stored) {
    throw notFound(groupResourceOf(type), name);
  }
  const live = readAs(type, stored);
  const updated = decodePatched(
    context,
    mergePatch(readAs(type, stored), change),
  );
  assertName(updated, name);
  matchNamespace(context, updated);
  const object = replaceTracked(server, context, live, updated);
  return { object, created: false };
}

/** A patched object can be invalid, but not malformed. */
function decodePatched(
  context: RestContext,
  patched: JsonObject,
): KubernetesObject {
  try {
    return decodeObject(context, patched);
  } catch (error) {
    throw error instanceof StatusError && error.code === 400
      ? invalidObject(groupKindOf(context.type), '', [
          invalid('patch', '', error.message),
        ])
      : error;
  }
}

/** A JSON merge patch (RFC 7386): objects are merged, null removes, everything else replaces. */
function mergePatch(target: JsonObject, patch: JsonObject): JsonObject {
  const result: JsonObject = { ...target };
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) {
      delete result[key];
    } else {
      result[key] = merged(result[key], value);
    }
  }
  return result;
}

function merged(
  target: JsonValue | undefined,
  value: JsonValue | undefined,
): JsonValue | undefined {
  return isJsonObject(value)
    ? mergePatch(isJsonObject(target) ? target : {}, value)
    : value;
}
