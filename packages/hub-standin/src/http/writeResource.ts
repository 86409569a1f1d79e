import type { IncomingMessage } from 'node:http';
import type { JsonValue } from '@backstage/types';
import type { ApiServer } from '../ApiServer';
import { badRequest } from '../errors';
import {
  assertReadable,
  createObject,
  decodeBody,
  decodeText,
  deleteObject,
  duplicateFieldsOf,
  readDeleteOptions,
  updateObject,
  type RestContext,
} from '../rest';
import { deleteCollection } from '../rest/deleteCollection';
import { patchObject } from '../rest/patchObject';
import { respondTo } from '../rest/respondTo';
import { readBody } from './readBody';
import { readListRequest } from './readListRequest';
import { renderList, renderObject, type RenderOptions } from './renderObjects';
import {
  contentTypeOf,
  contextFor,
  isApply,
  type ResourceRequest,
} from './ResourceRequest';
import { statusAnswer, type Answer } from './Response';

export async function createResource(
  server: ApiServer,
  resource: ResourceRequest,
  render: RenderOptions,
): Promise<Answer> {
  const { request, type } = resource;
  assertReadable(contentTypeOf(request));
  contextFor(resource, 'CreateOptions');
  const { body, ...source } = await decodedBody(resource);
  const context = contextFor(resource, 'CreateOptions', source);
  const object = type.respond
    ? respondTo(server, context, body)
    : createObject(server, context, body);
  return renderObject(type, object, 201, render);
}

export async function updateResource(
  server: ApiServer,
  resource: ResourceRequest,
  render: RenderOptions,
): Promise<Answer> {
  const { info, type } = resource;
  contextFor(resource, 'UpdateOptions');
  const { body, ...source } = await decodedBody(resource);
  const context = contextFor(resource, 'UpdateOptions', source);
  const { object, created } = updateObject(server, context, info.name, body);
  return renderObject(type, object, created ? 201 : 200, render);
}

export async function patchResource(
  server: ApiServer,
  resource: ResourceRequest,
  render: RenderOptions,
): Promise<Answer> {
  const { info, request, type } = resource;
  const contentType = contentTypeOf(request);
  const context = contextFor(resource, 'PatchOptions', {
    applies: isApply(contentType),
  });
  const text = await readBody(request);
  const { object, created } = patchObject(server, context, info.name, {
    contentType,
    text,
  });
  return renderObject(type, object, created ? 201 : 200, render);
}

export async function deleteResource(
  server: ApiServer,
  resource: ResourceRequest,
  render: RenderOptions,
): Promise<Answer> {
  const { type, info, query, request } = resource;
  const isCollection = info.verb === 'deletecollection';
  const listed = isCollection ? readListRequest(resource) : undefined;
  const text = await readBody(request);
  const body = text === '' ? undefined : decodeDeleteBody(request, text);
  const options = readDeleteOptions(body, query);
  const context = deletionContext(resource, options.dryRun);
  if (listed) {
    return renderList(
      type,
      deleteCollection(server, context, listed, options),
      render,
    );
  }
  const result = deleteObject(server, context, info.name, options);
  return 'status' in result
    ? statusAnswer(result.status)
    : renderObject(type, result.object, 200, render);
}

/** A deletion heeds no parameter of a write but its own options. */
function deletionContext(
  resource: ResourceRequest,
  dryRun: boolean,
): RestContext {
  const context = contextFor(
    { ...resource, query: new URLSearchParams() },
    'UpdateOptions',
  );
  return { ...context, options: { ...context.options, dryRun } };
}

async function decodedBody({ request, type }: ResourceRequest): Promise<{
  body: JsonValue;
  bodyText: string;
  duplicateFields: string[];
}> {
  const text = await readBody(request);
  const contentType = String(request.headers['content-type'] ?? '');
  return {
    body: decodeBody(text, contentType, type.kind),
    bodyText: text,
    duplicateFields: duplicateFieldsOf(text, contentType),
  };
}

function decodeDeleteBody(request: IncomingMessage, text: string): JsonValue {
  try {
    return decodeText(text, String(request.headers['content-type'] ?? ''));
  } catch (error) {
    throw error instanceof SyntaxError ? badRequest(error.message) : error;
  }
}
