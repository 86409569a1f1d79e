import type { ApiServer } from '../ApiServer';
import {
  notFound,
  plainInternalError,
  tooLargeResourceVersion,
} from '../errors';
import { InvalidResourceVersionError, parseResourceVersion } from '../list';
import { groupResourceOf } from '../resources';
import { assertKey, collectionOf, findStored, readAs } from '../rest';
import { listPage } from '../rest/listPage';
import { selectName } from '../select';
import { watchObjects } from '../watch';
import { readListRequest } from './readListRequest';
import { renderList, renderObject, type RenderOptions } from './renderObjects';
import { namespaceOf, type ResourceRequest } from './ResourceRequest';
import type { Answer, StreamedAnswer } from './Response';
import { watchSink } from './streamWatch';

export function getResource(
  server: ApiServer,
  resource: ResourceRequest,
  render: RenderOptions,
): Answer {
  const { type, info } = resource;
  assertReached(server, resource);
  const stored = findStored(server, type, namespaceOf(resource), info.name);
  if (!stored) {
    throw notFound(groupResourceOf(type), info.name);
  }
  return renderObject(type, readAs(type, stored), 200, render);
}

export function listResource(
  server: ApiServer,
  resource: ResourceRequest,
  render: RenderOptions,
): Answer {
  const { type } = resource;
  const result = listPage(server, type, readListRequest(resource));
  return renderList(type, result, render);
}

export function watchResource(
  server: ApiServer,
  resource: ResourceRequest,
  render: RenderOptions,
): StreamedAnswer {
  const { type, info, request } = resource;
  const { options, selection: base } = readListRequest(resource);
  assertResourceVersion(options.resourceVersion);
  const selection = info.name ? selectName(base, info.name) : base;
  return {
    stream(response) {
      response.writeHead(200, {
        'Content-Type': 'application/json',
        'Cache-Control': 'no-cache, private',
      });
      response.flushHeaders();
      const sink = watchSink(response, type, render, () => server.clock.now());
      const stop = watchObjects({
        collection: collectionOf(server, type),
        currentRevision: () => server.store.current(),
        selection,
        options,
        clock: server.clock,
        sink,
      });
      const forget = server.watches.add(type.group, type.plural, () => {
        stop();
        response.end();
      });
      const close = () => {
        forget();
        stop();
      };
      response.on('close', close);
      request.on('error', close);
    },
  };
}

/** Fails for a name that is none, and for a resource version that is none or that the server has not come to. */
export function assertReached(
  server: ApiServer,
  resource: ResourceRequest,
): void {
  const { type, info, query } = resource;
  assertKey(type, namespaceOf(resource), info.name);
  const requested = assertResourceVersion(query.get('resourceVersion') ?? '');
  if (requested > server.store.current()) {
    throw tooLargeResourceVersion(
      String(requested),
      String(server.store.current()),
    );
  }
}

function assertResourceVersion(text: string): number {
  try {
    return parseResourceVersion(text);
  } catch (error) {
    // The real server takes this mistake of the caller for one of its own.
    throw error instanceof InvalidResourceVersionError
      ? plainInternalError(error.message)
      : error;
  }
}
