import type { ApiServer } from '../ApiServer';
import {
  notFound,
  plainInternalError,
  tooLargeResourceVersion,
} from '../errors';
import {
  InvalidResourceVersionError,
  listObjects,
  parseResourceVersion,
  readListOptions,
} from '../list';
import { groupResourceOf } from '../resources';
import { collectionOf, readAs } from '../rest';
import { readSelection, selectName } from '../select';
import { watchObjects } from '../watch';
import { renderList, renderObject, type RenderOptions } from './renderObjects';
import { namespaceOf, type ResourceRequest } from './ResourceRequest';
import type { Answer, StreamedAnswer } from './Response';
import { watchSink } from './streamWatch';

export function getResource(
  server: ApiServer,
  resource: ResourceRequest,
  render: RenderOptions,
): Answer {
  const { type, info, query } = resource;
  const requested = assertResourceVersion(query.get('resourceVersion') ?? '');
  if (requested > server.store.current()) {
    throw tooLargeResourceVersion(
      String(requested),
      String(server.store.current()),
    );
  }
  const stored = collectionOf(server, type).get(
    namespaceOf(resource),
    info.name,
  );
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
  const { type, query } = resource;
  const options = readListOptions(query, false);
  const selection = readSelection(query, type, namespaceOf(resource));
  const result = listObjects(
    collectionOf(server, type),
    server.store.current(),
    selection,
    options,
  );
  return renderList(type, result, render);
}

export function watchResource(
  server: ApiServer,
  resource: ResourceRequest,
  render: RenderOptions,
): StreamedAnswer {
  const { type, info, query, request } = resource;
  const options = readListOptions(query, true);
  assertResourceVersion(options.resourceVersion);
  const base = readSelection(query, type, namespaceOf(resource));
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
