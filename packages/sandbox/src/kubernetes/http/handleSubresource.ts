import type { IncomingMessage } from 'node:http';
import type { ApiServer } from '../ApiServer';
import {
  methodNotAllowed,
  notFound,
  resourceNotFound,
  unsupportedMediaType,
} from '../errors';
import { applyJsonPatch, applyMergePatch } from '../patch';
import { decodeBody, type RestContext } from '../rest';
import { createToken } from '../rest/createToken';
import { decodePatch } from '../rest/patchObject';
import { finalizeNamespace } from '../rest/finalizeNamespace';
import { changeScale, getScale } from '../rest/scaleObject';
import type { KubernetesObject } from '../meta';
import { groupResourceOf, type ResourceType } from '../resources';
import { readBody } from './readBody';
import type { ResourceRequestInfo } from './RequestInfo';

/** Whether a subresource is one of those that behave unlike the object itself. */
export function isSpecialSubresource(name: string): boolean {
  return ['scale', 'finalize', 'token'].includes(name);
}

/** Reads or changes a scale, finalizes a namespace, or gives out a token. */
export async function handleSubresource(
  server: ApiServer,
  context: RestContext,
  info: ResourceRequestInfo,
  request: IncomingMessage,
): Promise<KubernetesObject> {
  const { subresource, verb, name } = info;
  if (subresource === 'scale' && verb === 'get') {
    return getScale(server, context, name);
  }
  const contentType = String(request.headers['content-type'] ?? '');
  const text = await readBody(request);
  if (subresource === 'finalize' && verb === 'update') {
    const body = decodeBody(text, contentType, context.type.kind);
    return finalizeNamespace(server, context, name, body);
  }
  if (subresource === 'token' && verb === 'create') {
    const body = decodeBody(text, contentType, 'TokenRequest');
    return createToken(server, context, name, body);
  }
  if (subresource === 'scale' && verb === 'update') {
    const body = decodeBody(text, contentType, 'Scale');
    return changeScale(server, context, name, () => body);
  }
  if (subresource === 'scale' && verb === 'patch') {
    if (contentType.startsWith('application/json-patch+json')) {
      return changeScale(server, context, name, scale =>
        applyJsonPatch(scale, text),
      );
    }
    if (!contentType.includes('merge-patch+json')) {
      throw unsupportedMediaType(['application/merge-patch+json']);
    }
    const patch = decodePatch(text);
    return changeScale(server, context, name, scale =>
      applyMergePatch(scale, patch),
    );
  }
  throw methodNotAllowed();
}

/** Fails for a subresource that a resource does not have. */
export function checkSubresource(
  type: ResourceType,
  name: string,
  objectName: string,
): void {
  const exists =
    name === '' ||
    (name === 'status' && type.hasStatus) ||
    (name === 'scale' && type.scale !== undefined) ||
    Object.hasOwn(type.subresources, name);
  if (!exists) {
    throw type.custom
      ? notFound(groupResourceOf(type), objectName)
      : resourceNotFound();
  }
}
