import type { ApiServer } from '../ApiServer';
import { badRequest, methodNotAllowed, notSupportedVerb } from '../errors';
import { groupResourceOf, type ResourceType } from '../resources';
import { assertPatchType } from '../rest/patchObject';
import {
  checkSubresource,
  handleSubresource,
  isSpecialSubresource,
} from './handleSubresource';
import {
  assertReached,
  getResource,
  listResource,
  watchResource,
} from './readResource';
import { renderObject } from './renderObjects';
import type { ResourceRequestInfo } from './RequestInfo';
import {
  contentTypeOf,
  contextFor,
  isApply,
  renderOptions,
  type ResourceRequest,
} from './ResourceRequest';
import type { Answer, StreamedAnswer } from './Response';
import {
  createResource,
  deleteResource,
  patchResource,
  updateResource,
} from './writeResource';

/** Does what the verb of a request on objects, or on their status, asks for. */
export async function handleResource(
  server: ApiServer,
  resource: ResourceRequest,
): Promise<Answer | StreamedAnswer> {
  const { info, request } = resource;
  const render = renderOptions(server, resource);
  checkSubresource(resource.type, info.subresource, info.name);
  if (info.verb === 'patch') {
    assertPatchType(resource.type, contentTypeOf(request));
  }
  if (['update', 'patch'].includes(info.verb) && !info.name) {
    throw badRequest('name must be provided');
  }
  checkSubresourceVerb(resource.type, info);
  if (isSpecialSubresource(info.subresource)) {
    if (info.verb === 'get') {
      assertReached(server, resource);
    }
    const context =
      info.verb === 'get'
        ? contextFor(
            { ...resource, query: new URLSearchParams() },
            'UpdateOptions',
          )
        : contextFor(
            resource,
            info.verb === 'patch' ? 'PatchOptions' : 'UpdateOptions',
            {
              applies: info.verb === 'patch' && isApply(contentTypeOf(request)),
            },
          );
    const object = await handleSubresource(server, context, info, request);
    return renderObject(
      resource.type,
      object,
      info.verb === 'create' ? 201 : 200,
      render,
    );
  }
  if (!resource.type.verbs.includes(info.verb)) {
    throw methodNotAllowed();
  }
  switch (info.verb) {
    case 'get':
      return getResource(server, resource, render);
    case 'list':
      return listResource(server, resource, render);
    case 'watch':
      return watchResource(server, resource, render);
    case 'create':
      return createResource(server, resource, render);
    case 'update':
      return updateResource(server, resource, render);
    case 'patch':
      return patchResource(server, resource, render);
    case 'delete':
    case 'deletecollection':
      return deleteResource(server, resource, render);
    default:
      throw methodNotAllowed();
  }
}

/** The status and the scale of an object are neither created nor deleted apart. */
function checkSubresourceVerb(
  type: ResourceType,
  { verb, subresource }: ResourceRequestInfo,
): void {
  if (
    ['status', 'scale'].includes(subresource) &&
    (verb === 'create' || verb === 'delete')
  ) {
    throw type.custom
      ? notSupportedVerb(groupResourceOf(type), verb)
      : methodNotAllowed();
  }
}
