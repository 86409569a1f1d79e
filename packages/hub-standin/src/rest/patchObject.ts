import type { JsonValue } from '@backstage/types';
import { trackUpdate } from '../apply';
import { applyObject } from './applyObject';
import {
  badRequest,
  invalid,
  invalidObject,
  marshalJson,
  notFound,
  unsupportedMediaType,
} from '../errors';
import { isJsonObject } from '../json';
import type { KubernetesObject } from '../meta';
import {
  applyJsonPatch,
  applyMergePatch,
  applyStrategicMergePatch,
} from '../patch';
import { groupKindOf, groupResourceOf, type ResourceType } from '../resources';
import { decodeJson, goTypeOf } from './decodeObject';
import { decodeResource } from './decodeResource';
import { readAs } from './representation';
import { findStored, type RestContext, type RestServer } from './RestContext';
import { replaceObject, type WriteResult } from './replaceObject';

export type Patch = { contentType: string; text: string };

/** PATCH of an object, by whichever kind of patch the content type names. */
export function patchObject(
  server: RestServer,
  context: RestContext,
  name: string,
  patch: Patch,
): WriteResult {
  const mediaType = patch.contentType.split(';')[0].trim().toLowerCase();
  if (mediaType.startsWith('application/apply-patch')) {
    return applyObject(server, context, name, patch.text);
  }
  const change = patchFunction(context, mediaType, patch.text);
  const { type, namespace } = context;
  const stored = findStored(server, type, namespace, name);
  if (!stored) {
    throw notFound(groupResourceOf(type), name);
  }
  const live = readAs(type, stored);
  const patched = change(readAs(type, stored));
  const updated = decodePatched(context, live, patched);
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

function patchFunction(
  { type }: RestContext,
  mediaType: string,
  text: string,
): (object: KubernetesObject) => JsonValue {
  switch (mediaType) {
    case 'application/json-patch+json':
      return object => applyJsonPatch(object, text);
    case 'application/merge-patch+json': {
      return object => applyMergePatch(object, decodePatch(text));
    }
    case 'application/strategic-merge-patch+json': {
      if (type.custom) {
        throw unsupportedMediaType(patchTypesOf(true));
      }
      return object =>
        applyStrategicMergePatch(object, decodePatch(text), type.schema);
    }
    default:
      throw unsupportedMediaType(patchTypesOf(type.custom));
  }
}

/** A merge patch, which must be an object. */
export function decodePatch(text: string): JsonValue {
  try {
    const patch = decodeJson(text);
    if (!isJsonObject(patch)) {
      throw badRequest(
        `error decoding patch: json: cannot unmarshal ${goTypeOf(
          patch,
        )} into Go value of type map[string]interface {}`,
      );
    }
    return patch;
  } catch (error) {
    throw error instanceof SyntaxError
      ? badRequest(
          `error decoding patch: ${error.message.replace(
            /^.*parse error: /,
            '',
          )}`,
        )
      : error;
  }
}

/** Fails for a content type that is not a patch that the resource takes. */
export function assertPatchType(
  { custom }: ResourceType,
  contentType: string,
): void {
  const mediaType = contentType.split(';')[0].trim().toLowerCase();
  const accepted = patchTypesOf(custom);
  if (!accepted.includes(mediaType)) {
    throw unsupportedMediaType(accepted);
  }
}

function patchTypesOf(custom: boolean): string[] {
  return [
    'application/json-patch+json',
    'application/merge-patch+json',
    ...(custom ? [] : ['application/strategic-merge-patch+json']),
    'application/apply-patch+yaml',
  ];
}

function decodePatched(
  context: RestContext,
  live: KubernetesObject,
  patched: JsonValue,
): KubernetesObject {
  const { type } = context;
  const updated = decodeResource(context, patched, (_type, detail) =>
    invalidObject({ group: '', resource: '' }, '', [
      invalid('patch', `${marshalJson(patched)}\n`, detail),
    ]),
  );
  if (updated.metadata.name !== live.metadata.name) {
    throw badRequest(
      `the name of the object (${updated.metadata.name}) does not match the name on the URL (${live.metadata.name})`,
    );
  }
  if (updated.metadata.namespace !== live.metadata.namespace) {
    throw invalidObject(groupKindOf(type), live.metadata.name ?? '', [
      {
        reason: 'FieldValueInvalid',
        field: 'metadata.namespace',
        body: `Invalid value: ${JSON.stringify(
          updated.metadata.namespace ?? '',
        )}: field is immutable`,
      },
    ]);
  }
  return updated;
}
