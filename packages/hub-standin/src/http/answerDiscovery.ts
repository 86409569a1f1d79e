import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { ApiServer } from '../ApiServer';
import {
  aggregatedDiscovery,
  coreVersions,
  groupDocument,
  groupList,
  resourceList,
} from '../discovery';
import { resourceNotFound } from '../errors';
import type { ResourceRegistry } from '../resources';
import { negotiate, type MediaType } from './negotiate';
import { assertReadOnly } from './assertReadOnly';
import { encode } from './renderObjects';
import { textAnswer, type Answer } from './Response';

/** Answers `/api` and `/apis` and what is below them, as far as it is not about objects. */
export function answerDiscovery(
  { registry }: ApiServer,
  request: IncomingMessage,
  [root, ...parts]: string[],
): Answer {
  const isCore = root === 'api';
  if (isCore && parts.length === 0) {
    assertReadOnly(request);
  }
  if (parts.length === 0) {
    const media = negotiate(request.headers.accept, ['APIGroupDiscoveryList']);
    return media.as
      ? aggregated(registry, request, isCore, media)
      : encode(200, isCore ? coreVersions() : groupList(registry), media);
  }
  const media = negotiate(request.headers.accept);
  if (!isCore && parts.length === 1) {
    const document = groupDocument(registry, parts[0]);
    return document ? encode(200, document, media) : pageNotFound();
  }
  const [group, version] = isCore ? ['', parts[0]] : parts;
  const document =
    isCore || group !== '' ? resourceList(registry, group, version) : undefined;
  if (document) {
    if (isBuiltin(registry, group)) {
      assertReadOnly(request);
    }
    return encode(200, document, media);
  }
  // Only groups that are not made of definitions answer with a Status.
  if (isCore || (group !== '' && isBuiltin(registry, group))) {
    throw resourceNotFound();
  }
  return pageNotFound();
}

/** The paths that the server knows, at `/`. */
export function answerRoot(
  { registry }: ApiServer,
  request: IncomingMessage,
): Answer {
  const served = registry
    .all()
    .flatMap(({ group, version }) =>
      group
        ? [`/apis/${group}`, `/apis/${group}/${version}`]
        : [`/api/${version}`],
    );
  const paths = [
    ...new Set([
      '/api',
      '/apis',
      ...served,
      '/healthz',
      '/livez',
      '/openapi/v2',
      '/openapi/v3',
      '/readyz',
      '/version',
    ]),
  ].sort();
  return encode(200, { paths }, negotiate(request.headers.accept));
}

/** Clients keep the document and ask whether it is still the same. */
function aggregated(
  registry: ResourceRegistry,
  request: IncomingMessage,
  isCore: boolean,
  media: MediaType,
): Answer {
  const version = media.version ?? 'v2';
  const answer = encode(
    200,
    aggregatedDiscovery(registry, isCore, version),
    media,
  );
  const contentType = `${answer.contentType};g=apidiscovery.k8s.io;v=${version};as=APIGroupDiscoveryList`;
  const hash = createHash('sha512').update(answer.body).digest('hex');
  const headers = { ETag: `"${hash.toUpperCase()}"`, Vary: 'Accept' };
  return request.headers['if-none-match'] === headers.ETag
    ? { code: 304, contentType, body: '', headers }
    : { ...answer, contentType, headers };
}

function isBuiltin(registry: ResourceRegistry, group: string): boolean {
  return registry.all().some(type => type.group === group && !type.custom);
}

function pageNotFound(): Answer {
  return textAnswer(404, '404 page not found\n');
}
