import {
  failure,
  forbiddenResource,
  goQuote,
  internalError,
  notFound,
  qualified,
  StatusError,
} from '../errors';
import { groupResourceOf, type ResourceType } from '../resources';
import type { RestServer } from './RestContext';

const immortal = ['default', 'kube-system', 'kube-public'];

/** Refuses new objects in a namespace that does not exist or is on its way out. */
export function checkNamespaceForCreate(
  server: RestServer,
  type: ResourceType,
  namespace: string,
  requestedName: string,
): void {
  const name = requestedName || 'Unknown';
  if (!type.namespaced || namespace === '') {
    return;
  }
  if (['.', '..'].includes(namespace)) {
    throw internalError(
      `invalid resource name ${goQuote(
        namespace,
      )}: [may not be '${namespace}']`,
    );
  }
  const stored = server.store.collection('', 'namespaces').get('', namespace);
  if (!stored) {
    throw notFound({ group: '', resource: 'namespaces' }, namespace);
  }
  if (stored.deleting) {
    const resource = groupResourceOf(type);
    throw new StatusError(
      failure(
        403,
        'Forbidden',
        `${qualified(resource)} ${JSON.stringify(
          name,
        )} is forbidden: unable to create new content in namespace ${namespace} because it is being terminated`,
        {
          name,
          group: type.group,
          kind: type.plural,
          causes: [
            {
              reason: 'NamespaceTerminating',
              message: `namespace ${namespace} is being terminated`,
              field: 'metadata.namespace',
            },
          ],
        },
      ),
    );
  }
}

export function checkNamespaceForDelete(
  type: ResourceType,
  name: string,
): void {
  if (!type.group && type.plural === 'namespaces' && immortal.includes(name)) {
    throw forbiddenResource(
      groupResourceOf(type),
      name,
      'this namespace may not be deleted',
    );
  }
}
