import type { ListResult } from '../list';
import type { DeleteOptions } from './DeleteOptions';
import { deleteStored } from './deleteObject';
import { listPage, type ListRequest } from './listPage';
import { assertKey, type RestContext, type RestServer } from './RestContext';

/** DELETE of a collection: answers with what was there. */
export function deleteCollection(
  server: RestServer,
  context: RestContext,
  { selection, options: listOptions }: ListRequest,
  options: DeleteOptions,
): ListResult {
  const { items } = listPage(server, context.type, {
    selection,
    // API servers delete page by page, so that a version means exactly that one.
    options: {
      ...listOptions,
      limit: listOptions.limit || Number.MAX_SAFE_INTEGER,
    },
  });
  if (items.length > 0) {
    assertKey(context.type, context.namespace, items[0].name);
  }
  for (const stored of items) {
    deleteStored(server, context, stored, options);
  }
  return { items, resourceVersion: String(server.store.current()) };
}
