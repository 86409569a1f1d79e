import type { IncomingMessage } from 'node:http';
import { aggregatedDiscovery, groupList, resourceList } from '../discovery';
import { methodNotAllowed, notImplemented } from '../errors';
import { openApiDocument, openApiIndex } from '../openapi';
import type { ResourceRegistry } from '../resources';
import { jsonAnswer, textAnswer, type Answer } from './answers';
import { negotiate } from './render';
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
  negotiate(request.headers.accept);
  return document ? jsonAnswer(200, document) : pageNotFound;
}

/** All groups in one document, as `kubectl` requests, or the lists that the hub client reads. */
function discoveryAnswer(
  registry: ResourceRegistry,
  request: IncomingMessage,
  isCore: boolean,
  parts: string[],
): Answer {
  if (parts.length > 0) {
    const [group, version] = isCore ? ['', ...parts] : parts;
    return found(request, resourceList(registry, group, version));
  }
  const { as } = negotiate(request.headers.accept, ['APIGroupDiscoveryList']);
  if (!as && isCore) {
    throw notImplemented('the list of the versions of the core group');
  }
  return as
    ? {
        ...jsonAnswer(200, aggregatedDiscovery(registry, isCore)),
        contentType:
          'application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList',
      }
    : jsonAnswer(200, groupList(registry));
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
