import type { ListResult } from '../list';
import { isSelected, type Selection } from '../select';
import type { StoredObject } from '../store';
import type { DeleteOptions } from './DeleteOptions';
import { deleteStored } from './deleteObject';
import { collectionOf, type RestContext, type RestServer } from './RestContext';

/** DELETE of a collection: answers with what was there. */
export function deleteCollection(
  server: RestServer,
  context: RestContext,
  selection: Selection,
  options: DeleteOptions,
): ListResult {
  const collection = collectionOf(server, context.type);
  const items: StoredObject[] = [];
  for (const stored of collection.list(selection.namespace)) {
    if (isSelected(selection, stored)) {
      items.push(stored);
    }
  }
  for (const stored of items) {
    deleteStored(server, context, stored, options);
  }
  return { items, resourceVersion: String(server.store.current()) };
}
