import { plainInternalError } from '../errors';
import { listObjects, type ListOptions, type ListResult } from '../list';
import type { ResourceType } from '../resources';
import type { Selection } from '../select';
import { collectionOf, type RestServer } from './RestContext';

/** Which objects a request on a collection is about. */
export type ListRequest = {
  readonly options: ListOptions;
  readonly selection: Selection;
};

/** A page of the objects of a resource. */
export function listPage(
  server: RestServer,
  type: ResourceType,
  { options, selection }: ListRequest,
): ListResult {
  const page = listObjects(
    collectionOf(server, type),
    server.store.current(),
    selection,
    options,
  );
  if (['.', '..'].includes(selection.namespace)) {
    throw plainInternalError(
      `invalid key: "/${type.plural}/${selection.namespace}"`,
    );
  }
  return page;
}
