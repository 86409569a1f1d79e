import type { IncomingMessage } from 'node:http';
import type { ApiServer } from '../ApiServer';
import {
  openApiDocument,
  openApiIndex,
  openApiV2,
  openApiV2Protobuf,
  openApiV2ProtobufAccept,
  openApiV2ProtobufType,
} from '../openapi';
import { answerDiscovery, answerRoot } from './answerDiscovery';
import { resourceNotFound } from '../errors';
import { negotiate } from './negotiate';
import { assertReadOnly } from './assertReadOnly';
import { encode } from './renderObjects';
import { splitPath } from './RequestInfo';
import { jsonAnswer, textAnswer, type Answer } from './Response';

const pageNotFound = textAnswer(404, '404 page not found\n');

/** The release whose behavior is followed. */
const versionDocument = {
  major: '1',
  minor: '36',
  emulationMajor: '1',
  emulationMinor: '36',
  minCompatibilityMajor: '1',
  minCompatibilityMinor: '35',
  gitVersion: 'v1.36.3',
  gitCommit: '',
  gitTreeState: 'clean',
  buildDate: '1970-01-01T00:00:00Z',
  goVersion: 'go1.26',
  compiler: 'gc',
  platform: 'linux/amd64',
};

/** Answers requests that are not about objects: discovery, health, version. */
export function handlePath(
  server: ApiServer,
  request: IncomingMessage,
  path: string,
  query: URLSearchParams,
): Answer {
  const parts = splitPath(path);
  switch (parts[0]) {
    case 'api':
    case 'apis':
      return answerDiscovery(server, request, parts);
    case undefined:
      return path === '/' ? answerRoot(server, request) : pageNotFound;
    case 'openapi':
      return openApiAnswer(server, request, parts.slice(1), path);
    case 'version':
      if (parts.length > 1) {
        throw resourceNotFound();
      }
      assertReadOnly(request);
      return {
        ...jsonAnswer(200, versionDocument),
        body: JSON.stringify(versionDocument, undefined, 2),
      };
    case 'healthz':
    case 'livez':
    case 'readyz':
      return healthAnswer(parts[0], parts.slice(1), query);
    default:
      return pageNotFound;
  }
}

function openApiAnswer(
  { registry }: ApiServer,
  request: IncomingMessage,
  [version, prefix, ...rest]: string[],
  path: string,
): Answer {
  if (version === 'v2' && request.headers.accept === openApiV2ProtobufAccept) {
    return {
      code: 200,
      contentType: openApiV2ProtobufType,
      body: openApiV2Protobuf(),
    };
  }
  const media = negotiate(request.headers.accept);
  if (version === 'v2' && prefix === undefined) {
    return encode(200, openApiV2(registry), media);
  }
  if (version !== 'v3') {
    return pageNotFound;
  }
  if (prefix === undefined && !path.endsWith('/')) {
    return encode(200, openApiIndex(registry), media);
  }
  const [group, served] = prefix === 'api' ? ['', rest[0]] : rest;
  const document = openApiDocument(registry, group, served);
  return document ? encode(200, document, media) : textAnswer(404, '');
}

const checks = ['ping', 'log', 'etcd'];

function healthAnswer(
  endpoint: string,
  [check]: string[],
  query: URLSearchParams,
): Answer {
  if (check !== undefined) {
    return checks.includes(check) ? textAnswer(200, 'ok') : pageNotFound;
  }
  if (!query.has('verbose')) {
    return textAnswer(200, 'ok');
  }
  const lines = checks.map(name => `[+]${name} ok\n`).join('');
  return textAnswer(200, `${lines}${endpoint} check passed\n`);
}
