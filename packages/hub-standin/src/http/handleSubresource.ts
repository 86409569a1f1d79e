import type { IncomingMessage } from 'node:http';
import type { ApiServer } from '../ApiServer';
import { methodNotAllowed, notFound, resourceNotFound } from '../errors';
import { decodeBody, type RestContext } from '../rest';
import { createToken } from '../rest/createToken';
import { patchScale } from '../rest/patchScale';
import { decodeScale } from '../rest/decodeScale';
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
    const scale = decodeScale(context, name, text, contentType);
    return changeScale(server, context, name, () => scale);
  }
  if (subresource === 'scale' && verb === 'patch') {
    return patchScale(server, context, name, { contentType, text });
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
