import {
  badRequest,
  expired,
  forbidden,
  invalidObject,
  notImplemented,
  tooLargeResourceVersion,
} from './errors';
import { integerOf, isTrue } from './query';
import { isSelected, type Selection, selectsAll } from './select';
import type { Collection, StoredObject } from './store';

export interface ListOptions {
  readonly limit: number;
  readonly continue: string;
  readonly resourceVersion: string;
  readonly resourceVersionMatch: string;
  readonly timeoutSeconds?: number;
  readonly allowWatchBookmarks: boolean;
  readonly sendInitialEvents?: boolean;
}

/** Reads the query of a list or a watch. */
export function readListOptions(query: URLSearchParams): ListOptions {
  return {
    limit: readInteger(query, 'limit') ?? 0,
    continue: query.get('continue') ?? '',
    resourceVersion: query.get('resourceVersion') ?? '',
    resourceVersionMatch: query.get('resourceVersionMatch') ?? '',
    timeoutSeconds: readInteger(query, 'timeoutSeconds'),
    allowWatchBookmarks: readFlag(query, 'allowWatchBookmarks') ?? false,
    sendInitialEvents: readFlag(query, 'sendInitialEvents'),
  };
}

/** Fails for a list at an exact version, which is not supported. */
export function checkListOptions(options: ListOptions, isWatch: boolean): void {
  const { resourceVersionMatch: match, sendInitialEvents } = options;
  if (!['', 'NotOlderThan'].includes(match)) {
    throw notImplemented(`the resourceVersionMatch ${match}`);
  }
  const wantsInitial = sendInitialEvents !== undefined;
  if (wantsInitial !== (isWatch && match !== '')) {
    const detail = 'sendInitialEvents and resourceVersionMatch go together';
    const kind = { group: 'meta.k8s.io', resource: 'ListOptions' };
    throw invalidObject(kind, '', [forbidden('resourceVersionMatch', detail)]);
  }
}

export function parseResourceVersion(text: string): number {
  if (!/^\d*$/.test(text)) {
    throw badRequest(`invalid resource version: ${JSON.stringify(text)}`);
  }
  return Number(text);
}

function readInteger(query: URLSearchParams, name: string): number | undefined {
  const text = query.get(name);
  if (text === null || text === '') {
    return undefined;
  }
  return integerOf(text);
}

function readFlag(query: URLSearchParams, name: string): boolean | undefined {
  const text = query.get(name);
  return text === null ? undefined : isTrue(text);
}

/** Where a list continues: after `start`, at `revision` (-1 for the current state). */
type ContinueToken = { revision: number; start: string };

export type ListResult = {
  items: StoredObject[];
  resourceVersion: string;
  continue?: string;
  remainingItemCount?: number;
};

/** A page of a collection, at present or at the requested revision. */
export function listObjects(
  collection: Collection,
  currentRevision: number,
  selection: Selection,
  options: ListOptions,
): ListResult {
  // A list at any version comes from a cache, which does not page.
  const fromCache = options.resourceVersion === '0' && !options.continue;
  const limit = fromCache ? 0 : options.limit;
  const from = startingPoint(collection, currentRevision, options);
  const source =
    from.revision === currentRevision
      ? collection.list(selection.namespace, from.start)
      : collection.listAt(from.revision, selection.namespace, from.start);
  const items: StoredObject[] = [];
  let remaining = 0;
  let next: StoredObject | undefined;
  for (const stored of source) {
    const hasRoom = limit <= 0 || items.length < limit;
    if (hasRoom && isSelected(selection, stored)) {
      items.push(stored);
    } else if (!hasRoom) {
      // What follows a page counts even if it is not selected, as in a real list.
      next ??= stored;
      remaining += 1;
      if (!selectsAll(selection)) {
        break;
      }
    }
  }
  const result: ListResult = { items, resourceVersion: String(from.revision) };
  if (next) {
    const last = items[items.length - 1];
    result.continue = encodeContinue({
      revision: from.revision,
      start: `${last.key}\u0000`,
    });
    if (selectsAll(selection)) {
      result.remainingItemCount = remaining;
    }
  }
  return result;
}

function startingPoint(
  collection: Collection,
  currentRevision: number,
  options: ListOptions,
): ContinueToken {
  if (options.continue) {
    return continued(collection, currentRevision, options);
  }
  const requested = parseResourceVersion(options.resourceVersion);
  if (requested > currentRevision) {
    throw tooLargeResourceVersion(requested, currentRevision);
  }
  return { revision: currentRevision, start: '' };
}

function continued(
  collection: Collection,
  currentRevision: number,
  options: ListOptions,
): ContinueToken {
  const token = decodeContinue(options.continue);
  if (options.resourceVersion && options.resourceVersion !== '0') {
    throw badRequest(
      'specifying resource version is not allowed when using continue',
    );
  }
  if (token.revision < 0) {
    return { revision: currentRevision, start: token.start };
  }
  if (token.revision < collection.compactedRevision) {
    throw expired(
      'The provided continue parameter is too old to display a consistent list result. Start a new list without it, or continue with the token of this response, as things are now.',
      encodeContinue({ revision: -1, start: token.start }),
    );
  }
  return token;
}

function encodeContinue({ revision, start }: ContinueToken): string {
  return Buffer.from(JSON.stringify([revision, start])).toString('base64url');
}

function decodeContinue(token: string): ContinueToken {
  try {
    const text = Buffer.from(token, 'base64url').toString('utf8');
    const [revision, start] = JSON.parse(text);
    if (typeof revision === 'number' && typeof start === 'string' && start) {
      return { revision, start };
    }
  } catch {
    // Not a token of this server.
  }
  throw badRequest('invalid continue token: continue key is not valid');
}
