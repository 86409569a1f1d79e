import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import {
  aggregatedDiscovery,
  coreVersions,
  groupDocument,
  groupList,
  resourceList,
} from '../discovery';
import { methodNotAllowed, notImplemented } from '../errors';
import { openApiDocument, openApiIndex } from '../openapi';
import type { ResourceRegistry } from '../resources';
import { textAnswer, type Answer } from './answers';
import { encode, negotiate } from './render';
import { splitPath } from './RequestInfo';

export const pageNotFound = textAnswer(404, '404 page not found\n');

/** The release whose behaviour is followed. */
const versionDocument = {
  major: '1',
  minor: '36',
  gitVersion: 'v1.36.3',
  platform: 'linux/amd64',
};

/** Answers requests that are not about objects: discovery, schemas, health, version. */
export function answerDocument(
  registry: ResourceRegistry,
  request: IncomingMessage,
  path: string,
): Answer {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    throw methodNotAllowed();
  }
  const [root, ...parts] = splitPath(path);
  switch (root) {
    case 'api':
    case 'apis':
      return discoveryAnswer(registry, request, root === 'api', parts);
    case 'openapi':
      return openApiAnswer(registry, request, parts);
    case 'version':
      return found(request, parts.length === 0 ? versionDocument : undefined);
    case 'healthz':
    case 'livez':
    case 'readyz':
      return textAnswer(200, 'ok');
    default:
      return pageNotFound;
  }
}

function found(request: IncomingMessage, document: object | undefined): Answer {
  const media = negotiate(request.headers.accept);
  return document ? encode(200, document, media) : pageNotFound;
}

function discoveryAnswer(
  registry: ResourceRegistry,
  request: IncomingMessage,
  isCore: boolean,
  parts: string[],
): Answer {
  if (parts.length === 0) {
    const media = negotiate(request.headers.accept, ['APIGroupDiscoveryList']);
    return media.as
      ? aggregated(registry, request, isCore)
      : found(request, isCore ? coreVersions() : groupList(registry));
  }
  if (!isCore && parts.length === 1) {
    return found(request, groupDocument(registry, parts[0]));
  }
  const [group, version] = isCore ? ['', parts[0]] : parts;
  return found(request, resourceList(registry, group, version));
}

/** Clients keep the document and ask whether it is still the same. */
function aggregated(
  registry: ResourceRegistry,
  request: IncomingMessage,
  isCore: boolean,
): Answer {
  const body = JSON.stringify(aggregatedDiscovery(registry, isCore));
  const contentType =
    'application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList';
  const hash = createHash('sha256').update(body).digest('hex');
  const headers = { ETag: `"${hash}"`, Vary: 'Accept' };
  return request.headers['if-none-match'] === headers.ETag
    ? { code: 304, contentType, body: '', headers }
    : { code: 200, contentType, body, headers };
}

function openApiAnswer(
  registry: ResourceRegistry,
  request: IncomingMessage,
  [version, prefix, ...rest]: string[],
): Answer {
  if (version !== 'v3') {
    throw notImplemented('OpenAPI documents other than /openapi/v3');
  }
  if (prefix === undefined) {
    return found(request, openApiIndex(registry));
  }
  const [group, served] = prefix === 'api' ? ['', rest[0]] : rest;
  return found(request, openApiDocument(registry, group, served));
}
