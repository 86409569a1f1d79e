import type { ApiServer } from '../ApiServer';
import { notFound, tooLargeResourceVersion } from '../errors';
import {
  checkListOptions,
  listObjects,
  parseResourceVersion,
  readListOptions,
  type ListOptions,
} from '../list';
import { groupResourceOf } from '../resources';
import { collectionOf, findStored, readAs } from '../rest';
import {
  checkSelectable,
  readSelection,
  selectName,
  type Selection,
} from '../select';
import { watchObjects } from '../watch';
import type { Answer, StreamedAnswer } from './answers';
import { namespaceOf, type ResourceRequest } from './ResourceRequest';
import { renderList, renderObject, type RenderOptions } from './render';
import { watchSink } from './watchSink';

export function getResource(
  server: ApiServer,
  resource: ResourceRequest,
  render: RenderOptions,
): Answer {
  const { type, info, query } = resource;
  const stored = findStored(server, type, namespaceOf(resource), info.name);
  const version = parseResourceVersion(query.get('resourceVersion') ?? '');
  if (version > server.store.current()) {
    throw tooLargeResourceVersion(version, server.store.current());
  }
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
  const { options, selection } = readListRequest(resource);
  const result = listObjects(
    collectionOf(server, resource.type),
    server.store.current(),
    selection,
    options,
  );
  return renderList(resource.type, result, render);
}

export function watchResource(
  server: ApiServer,
  resource: ResourceRequest,
  render: RenderOptions,
): StreamedAnswer {
  const { type, info, request } = resource;
  const { options, selection } = readListRequest(resource);
  parseResourceVersion(options.resourceVersion);
  return {
    stream(response) {
      response.writeHead(200, {
        'Content-Type': 'application/json',
        'Cache-Control': 'no-cache, private',
      });
      response.flushHeaders();
      const stop = watchObjects({
        collection: collectionOf(server, type),
        currentRevision: () => server.store.current(),
        selection: info.name ? selectName(selection, info.name) : selection,
        options,
        clock: server.clock,
        sink: watchSink(response, type, render, () => server.clock.now()),
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

/** What a request on a collection asks for. */
export function readListRequest(resource: ResourceRequest): {
  options: ListOptions;
  selection: Selection;
} {
  const { query, type, info } = resource;
  const options = readListOptions(query);
  checkListOptions(options, info.verb === 'watch');
  const selection = readSelection(query, namespaceOf(resource));
  checkSelectable(selection.fields, type);
  return { options, selection };
}
