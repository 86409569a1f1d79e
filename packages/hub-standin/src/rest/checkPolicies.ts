import type { JsonObject } from '@backstage/types';
import type { AdmissionRequest } from '../admission';
import { readObject } from '../store';
import type { RestContext, RestServer } from './RestContext';

/** Asks the admission policies about a change of an object. */
export function checkPolicies(
  server: RestServer,
  { type, user, namespace, options, subresource, warnings }: RestContext,
  change: Pick<AdmissionRequest, 'operation' | 'object' | 'oldObject'>,
): void {
  const home = namespace
    ? server.store.collection('', 'namespaces').get('', namespace)
    : undefined;
  const subject = change.object ?? change.oldObject;
  server.policies.check(
    {
      ...change,
      group: type.group,
      version: type.version,
      resource: subresource ? `${type.plural}/${subresource}` : type.plural,
      namespace,
      name: subject?.metadata.name ?? '',
      user: describeUser(user),
      dryRun: options.dryRun,
      namespaceObject: home && readObject(home),
    },
    warnings,
  );
}

function describeUser({ name, uid, groups }: RestContext['user']): JsonObject {
  return { username: name, uid: uid ?? '', groups: [...groups] };
}
