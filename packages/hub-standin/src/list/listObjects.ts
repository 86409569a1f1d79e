import { badRequest, expired, tooLargeResourceVersion } from '../errors';
import { isSelected, selectsAll, type Selection } from '../select';
import type { Collection, StoredObject } from '../store';
import {
  decodeContinue,
  encodeContinue,
  type ContinueToken,
} from './continueToken';
import {
  InvalidResourceVersionError,
  parseResourceVersion,
  type ListOptions,
} from './ListOptions';

export type ListResult = {
  items: StoredObject[];
  resourceVersion: string;
  continue?: string;
  remainingItemCount?: number;
};

/** A page of a collection, as it is now or as it was at the revision that was asked for. */
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
      // What is beyond a page counts even when it is not selected, as in a real list.
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
  const requested = requestedVersion(options.resourceVersion);
  if (requested > currentRevision) {
    throw tooLargeResourceVersion(String(requested), String(currentRevision));
  }
  const isExact =
    options.resourceVersionMatch === 'Exact' ||
    (options.resourceVersionMatch === '' && options.limit > 0 && requested > 0);
  if (!isExact) {
    return { revision: currentRevision, start: '' };
  }
  if (requested < collection.compactedRevision) {
    throw expired(`The resourceVersion for the provided list is too old.`);
  }
  return { revision: requested, start: '' };
}

function requestedVersion(text: string): number {
  try {
    return parseResourceVersion(text);
  } catch (error) {
    throw error instanceof InvalidResourceVersionError
      ? badRequest(`invalid resource version: ${error.message}`)
      : error;
  }
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
      'The provided continue parameter is too old to display a consistent list result. You can start a new list without the continue parameter, or use the continue token in this response to retrieve the remainder of the results. Continuing with the provided token results in an inconsistent list - objects that were created, modified, or deleted between the time the first chunk was returned and now may show up in the list.',
      encodeContinue({ revision: -1, start: token.start }),
    );
  }
  return token;
}
