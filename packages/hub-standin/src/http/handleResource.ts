import type { IncomingMessage } from 'node:http';
import type { JsonValue } from '@backstage/types';
import type { ApiServer } from '../ApiServer';
import {
  badRequest,
  methodNotAllowed,
  notFound,
  notImplemented,
} from '../errors';
import { listObjects } from '../list';
import { groupResourceOf, type ResourceType } from '../resources';
import {
  assertPatchType,
  assertReadable,
  collectionOf,
  createObject,
  decodeObject,
  decodeText,
  deleteObject,
  deleteStored,
  isApply,
  mediaTypeOf,
  patchObject,
  readDeleteOptions,
  readWriteOptions,
  updateObject,
  type RestContext,
} from '../rest';
import {
  readBody,
  statusAnswer,
  type Answer,
  type StreamedAnswer,
} from './answers';
import {
  negotiate,
  renderList,
  renderObject,
  type RenderOptions,
} from './render';
import type { ResourceRequestInfo } from './RequestInfo';
import { decodeProtobuf, protobufMediaType } from './protobuf';
import { namespaceOf, type ResourceRequest } from './ResourceRequest';
import {
  getResource,
  listResource,
  readListRequest,
  watchResource,
} from './readResource';

/** Carries out the verb of a request on objects or their status. */
export async function handleResource(
  server: ApiServer,
  resource: ResourceRequest,
): Promise<Answer | StreamedAnswer> {
  const { type, info } = resource;
  checkTarget(type, info);
  const render = renderOptions(server, resource);
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

/** Fails for unknown subresources and unsupported methods. */
function checkTarget(
  type: ResourceType,
  { verb, name, namespace, subresource }: ResourceRequestInfo,
): void {
  if (subresource && subresource !== 'status') {
    throw notImplemented(`the subresource ${subresource} of ${type.plural}`);
  }
  if (subresource && !type.hasStatus) {
    throw notFound(groupResourceOf(type), name);
  }
  const isCollection = ['create', 'deletecollection'].includes(verb);
  if (
    !type.verbs.includes(verb) ||
    (subresource && !['get', 'update', 'patch'].includes(verb)) ||
    (['update', 'patch'].includes(verb) && !name) ||
    (verb === 'create' && name && !type.respond) ||
    (isCollection && type.namespaced && !namespace)
  ) {
    throw methodNotAllowed();
  }
}

/** The requested form of the answer. */
function renderOptions(
  server: ApiServer,
  { request, query }: ResourceRequest,
): RenderOptions {
  const include = query.get('includeObject');
  return {
    media: negotiate(request.headers.accept, ['Table']),
    includeObject:
      include === 'None' || include === 'Object' ? include : 'Metadata',
    now: server.clock.now(),
  };
}

async function createResource(
  server: ApiServer,
  resource: ResourceRequest,
  render: RenderOptions,
): Promise<Answer> {
  const { type, user } = resource;
  const context = contextFor(resource);
  const body = await readObjectBody(resource);
  if (!type.respond) {
    const created = createObject(server, context, body);
    return renderObject(type, created, 201, render);
  }
  // A review is answered and not stored.
  const question = decodeObject(context, body);
  const errors = type.strategy.validate?.(question) ?? [];
  if (errors.length > 0) {
    throw badRequest(`${errors[0].field}: ${errors[0].body}`);
  }
  return renderObject(type, type.respond(question, user), 201, render);
}

async function updateResource(
  server: ApiServer,
  resource: ResourceRequest,
  render: RenderOptions,
): Promise<Answer> {
  const { info, type } = resource;
  const context = contextFor(resource);
  const body = await readObjectBody(resource);
  const { object, created } = updateObject(server, context, info.name, body);
  return renderObject(type, object, created ? 201 : 200, render);
}

async function patchResource(
  server: ApiServer,
  resource: ResourceRequest,
  render: RenderOptions,
): Promise<Answer> {
  const { info, request, type } = resource;
  const contentType = contentTypeOf(request);
  assertPatchType(contentType);
  const context = contextFor(resource, isApply(contentType));
  const text = (await readBody(request)).toString('utf8');
  const patch = { contentType, text };
  const { object, created } = patchObject(server, context, info.name, patch);
  return renderObject(type, object, created ? 201 : 200, render);
}

async function deleteResource(
  server: ApiServer,
  resource: ResourceRequest,
  render: RenderOptions,
): Promise<Answer> {
  const { type, info, query, request } = resource;
  const text = (await readBody(request)).toString('utf8');
  const body = text ? decodeText(text, contentTypeOf(request)) : undefined;
  const options = readDeleteOptions(body, query);
  const { dryRun } = options;
  const context = contextFor({ ...resource, query: new URLSearchParams() });
  const dry = { ...context, options: { ...context.options, dryRun } };
  if (info.verb === 'delete') {
    const result = deleteObject(server, dry, info.name, options);
    return 'status' in result
      ? statusAnswer(result.status)
      : renderObject(type, result.object, 200, render);
  }
  const { options: listOptions, selection } = readListRequest(resource);
  const found = listObjects(
    collectionOf(server, type),
    server.store.current(),
    selection,
    listOptions,
  );
  for (const stored of found.items) {
    deleteStored(server, dry, stored, options);
  }
  return renderList(type, found, render);
}

async function readObjectBody({
  request,
}: ResourceRequest): Promise<JsonValue> {
  const contentType = contentTypeOf(request);
  if (mediaTypeOf(contentType) === protobufMediaType) {
    return decodeProtobuf(await readBody(request));
  }
  assertReadable(contentType);
  return decodeText((await readBody(request)).toString('utf8'), contentType);
}

function contentTypeOf(request: IncomingMessage): string {
  return String(request.headers['content-type'] ?? '');
}

/** The input of an operation, with its options read and checked. */
function contextFor(resource: ResourceRequest, applies = false): RestContext {
  const { type, info, query, user, request, warnings } = resource;
  const userAgent = String(request.headers['user-agent'] ?? '');
  return {
    type,
    namespace: namespaceOf(resource),
    user,
    subresource: info.subresource,
    options: readWriteOptions(query, userAgent, applies),
    warnings,
  };
}
