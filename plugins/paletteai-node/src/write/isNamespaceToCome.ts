import { KubernetesObject } from '@paletteai/backstage-plugin-paletteai-common';
import { HubNotFoundError } from '../hub/errors/HubErrors';

/**
 * Whether an object could not be tried only because its namespace is one of the objects that are
 * to be made with it, and a dry run makes none.
 *
 * @public
 */
export function isNamespaceToCome(
  object: KubernetesObject,
  objects: readonly KubernetesObject[],
  error: unknown,
): boolean {
  return (
    error instanceof HubNotFoundError &&
    error.missing === 'namespace' &&
    objects.some(
      other =>
        other.kind === 'Namespace' &&
        other.metadata.name === object.metadata.namespace,
    )
  );
}
