import { ApiStatus, toApiStatus } from '../hub/errors/ApiStatus';
import { MalformedAnswerError } from './MalformedAnswerError';

/** One line of a watch. */
export type WatchLine =
  | {
      readonly type: 'changed';
      readonly change: 'apply' | 'delete';
      readonly object: unknown;
      readonly resourceVersion: string;
    }
  | { readonly type: 'bookmark'; readonly resourceVersion: string }
  | { readonly type: 'error'; readonly status: ApiStatus };

const CHANGES = {
  ADDED: 'apply',
  MODIFIED: 'apply',
  DELETED: 'delete',
} as const;

export function parseWatchLine(line: string): WatchLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new MalformedAnswerError('a watch event is not valid JSON');
  }
  const type = property(value, 'type');
  const object = property(value, 'object');
  if (type === 'ERROR') {
    return { type: 'error', status: toApiStatus(object) ?? { kind: 'Status' } };
  }
  const resourceVersion = property(
    property(object, 'metadata'),
    'resourceVersion',
  );
  if (typeof resourceVersion !== 'string' || resourceVersion === '') {
    throw new MalformedAnswerError('a watch event lacks its resource version');
  }
  if (type === 'BOOKMARK') {
    return { type: 'bookmark', resourceVersion };
  }
  if (type === 'ADDED' || type === 'MODIFIED' || type === 'DELETED') {
    return { type: 'changed', change: CHANGES[type], object, resourceVersion };
  }
  throw new MalformedAnswerError(
    `a watch event has the type ${JSON.stringify(type)}`,
  );
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Reflect.get(value, name)
    : undefined;
}
