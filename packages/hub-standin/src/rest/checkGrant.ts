import { checkEscalation, rbacGroup } from '../authorization';
import type { KubernetesObject } from '../meta';
import type { RestContext, RestServer } from './RestContext';

/** Roles and bindings may only give what their writer has. */
export function checkGrant(
  server: RestServer,
  { type, user, namespace }: RestContext,
  object: KubernetesObject,
  old?: KubernetesObject,
): void {
  if (type.group === rbacGroup) {
    checkEscalation(server.authorizer, {
      user,
      resource: type.plural,
      namespace,
      object,
      old,
    });
  }
}
