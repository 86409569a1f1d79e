import type { ServerResponse } from 'node:http';
import type { Status } from '../errors';
import { isPartial } from '../print/partialMetadata';
import { toPartialMetadata } from '../print/partialMetadata';
import { tableOf } from '../print/table';
import { apiVersionOf, type ResourceType } from '../resources';
import { jsonAs, readAs } from '../rest';
import type { StoredObject } from '../store';
import type { WatchSink } from '../watch';
import type { RenderOptions } from './renderObjects';

/** A client that reads this much slower than events come is cut off. */
const maximumBacklogBytes = 16 * 1024 * 1024;

/** Writes the events of a watch to a response, in the form that was asked for. */
export function watchSink(
  response: ServerResponse,
  type: ResourceType,
  options: RenderOptions,
  now: () => number,
): WatchSink {
  let headersSent = false;
  const send = (event: string, object: string) => {
    if (!response.writableEnded && !response.destroyed) {
      response.write(`{"type":"${event}","object":${object}}\n`);
      if (response.writableLength > maximumBacklogBytes) {
        response.destroy();
      }
    }
  };
  const render = (stored: StoredObject): string => {
    const { as } = options.media;
    if (as === 'Table') {
      const object = readAs(type, stored);
      const { resourceVersion } = object.metadata;
      const table = tableOf(
        type,
        [object],
        { resourceVersion },
        {
          ...options,
          now: now(),
          noHeaders: headersSent,
        },
      );
      headersSent = true;
      return JSON.stringify(table);
    }
    return isPartial(as)
      ? JSON.stringify(toPartialMetadata(readAs(type, stored)))
      : jsonAs(type, stored);
  };
  return {
    change: (event, stored) => send(event, render(stored)),
    bookmark: (resourceVersion, endsInitialEvents) =>
      send(
        'BOOKMARK',
        JSON.stringify(
          bookmarkOf(type, options, resourceVersion, endsInitialEvents),
        ),
      ),
    error: (status: Status) => send('ERROR', JSON.stringify(status)),
    end: () => response.end(),
  };
}

function bookmarkOf(
  type: ResourceType,
  { media }: RenderOptions,
  resourceVersion: string,
  endsInitialEvents: boolean,
): object {
  const metadata = {
    resourceVersion,
    ...(endsInitialEvents
      ? { annotations: { 'k8s.io/initial-events-end': 'true' } }
      : {}),
  };
  if (media.as === 'Table') {
    return {
      kind: 'Table',
      apiVersion: 'meta.k8s.io/v1',
      metadata: { resourceVersion },
      columnDefinitions: null,
      rows: endsInitialEvents
        ? [
            {
              cells: [],
              object: {
                kind: 'PartialObjectMetadata',
                apiVersion: 'meta.k8s.io/v1',
                metadata,
              },
            },
          ]
        : [],
    };
  }
  return isPartial(media.as)
    ? { kind: 'PartialObjectMetadata', apiVersion: 'meta.k8s.io/v1', metadata }
    : { kind: type.kind, apiVersion: apiVersionOf(type), metadata };
}
