import { methodNotAllowed } from '../errors';
import type { ResourceType } from '../resources';
import type { ResourceRequestInfo } from './RequestInfo';

/** Whether the path names a resource where it is served: one of the cluster is not in a namespace. */
export function isServedAt(
  type: ResourceType,
  { namespace, resource, verb, name, inNamespacePath }: ResourceRequestInfo,
): boolean {
  if (resource === 'namespaces') {
    return true;
  }
  if (!type.namespaced) {
    return namespace === '';
  }
  const everywhere = ['list', 'watch'].includes(verb);
  if (namespace !== '' || everywhere || (inNamespacePath && !type.custom)) {
    return true;
  }
  // A built-in resource knows its path in all namespaces and refuses the method.
  return !type.custom && name === '';
}

/** Fails for a method that the path does not have. */
export function checkRoute(
  type: ResourceType,
  { verb, name, subresource, inNamespacePath }: ResourceRequestInfo,
): void {
  if (type.custom) {
    return;
  }
  const needsName = verb === 'update' || verb === 'patch';
  const needsNamespace =
    type.namespaced && (verb === 'create' || verb === 'deletecollection');
  if (
    (needsName && !name) ||
    (verb === 'create' && name && !subresource) ||
    (needsNamespace && !inNamespacePath)
  ) {
    throw methodNotAllowed();
  }
}
