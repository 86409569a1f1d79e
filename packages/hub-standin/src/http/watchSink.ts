import type { ServerResponse } from 'node:http';
import type { Status } from '../errors';
import { tableOf } from '../print';
import { apiVersionOf, type ResourceType } from '../resources';
import { jsonAs, readAs } from '../rest';
import type { StoredObject } from '../store';
import type { WatchSink } from '../watch';
import type { RenderOptions } from './render';

/** A client that falls behind by this much is disconnected. */
const MAX_BACKLOG_BYTES = 16 * 1024 * 1024;

/** Writes the events of a watch to a response, in the form that was asked for. */
export function watchSink(
  response: ServerResponse,
  type: ResourceType,
  options: RenderOptions,
  now: () => number,
): WatchSink {
  const { as } = options.media;
  let noHeaders = false;
  const send = (event: string, object: string) => {
    if (!response.writableEnded && !response.destroyed) {
      response.write(`{"type":"${event}","object":${object}}\n`);
      if (response.writableLength > MAX_BACKLOG_BYTES) {
        response.destroy();
      }
    }
  };
  const render = (stored: StoredObject): string => {
    if (as === 'Table') {
      const object = readAs(type, stored);
      const { resourceVersion } = object.metadata;
      const settings = { ...options, now: now(), noHeaders };
      noHeaders = true;
      return JSON.stringify(
        tableOf(type, [object], { resourceVersion }, settings),
      );
    }
    return jsonAs(type, stored);
  };
  return {
    change: (event, stored) => send(event, render(stored)),
    bookmark: (resourceVersion, endsInitialEvents) =>
      send(
        'BOOKMARK',
        JSON.stringify(
          bookmarkOf(type, as, resourceVersion, endsInitialEvents),
        ),
      ),
    error: (status: Status) => send('ERROR', JSON.stringify(status)),
    end: () => response.end(),
  };
}

function bookmarkOf(
  type: ResourceType,
  as: string | undefined,
  resourceVersion: string,
  endsInitialEvents: boolean,
): object {
  const metadata = {
    resourceVersion,
    ...(endsInitialEvents
      ? { annotations: { 'k8s.io/initial-events-end': 'true' } }
      : {}),
  };
  const partial = {
    kind: 'PartialObjectMetadata',
    apiVersion: 'meta.k8s.io/v1',
    metadata,
  };
  if (as === 'Table') {
    return {
      kind: 'Table',
      apiVersion: 'meta.k8s.io/v1',
      metadata: { resourceVersion },
      columnDefinitions: null,
      rows: endsInitialEvents ? [{ cells: [], object: partial }] : [],
    };
  }
  return { kind: type.kind, apiVersion: apiVersionOf(type), metadata };
}
