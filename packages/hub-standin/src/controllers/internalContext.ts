import type { ResourceType } from '../resources';
import type { RestContext } from '../rest';

/** A request of the server itself. */
export function internalContext(
  type: ResourceType,
  namespace: string,
  subresource = '',
): RestContext {
  return {
    type,
    namespace,
    user: { name: 'system:apiserver', groups: ['system:masters'] },
    subresource,
    options: {
      dryRun: false,
      fieldValidation: 'Ignore',
      fieldManager: 'kube-controller-manager',
      force: false,
    },
    warnings: [],
  };
}
