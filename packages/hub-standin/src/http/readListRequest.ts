import { checkListOptions, readListOptions } from '../list';
import { isTrue } from '../query';
import type { ListRequest } from '../rest/listPage';
import { checkSelectable, readSelection } from '../select';
import { namespaceOf, type ResourceRequest } from './ResourceRequest';

/** What a request on a collection asks for; first what cannot be read fails, then what cannot be. */
export function readListRequest(resource: ResourceRequest): ListRequest {
  const { query, type, info } = resource;
  const options = readListOptions(query);
  const selection = readSelection(query, namespaceOf(resource));
  checkListOptions(
    options,
    info.verb === 'watch' || isTrue(query.get('watch')),
  );
  checkSelectable(selection.fields, type);
  return { options, selection };
}
