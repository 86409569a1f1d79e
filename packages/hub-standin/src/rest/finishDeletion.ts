import type { KubernetesObject } from '../meta';
import { toStorage } from './representation';
import { collectionOf, type RestContext, type RestServer } from './RestContext';

/**
 * Removes an object that was to be deleted and that nothing holds anymore. Tells whether it did;
 * a dry run only tells.
 */
export function finishDeletion(
  server: RestServer,
  { type, options }: Pick<RestContext, 'type' | 'options'>,
  object: KubernetesObject,
): boolean {
  const { metadata } = object;
  const isDone =
    Boolean(metadata.deletionTimestamp) &&
    (metadata.finalizers ?? []).length === 0 &&
    (metadata.deletionGracePeriodSeconds ?? 0) === 0 &&
    !holdsNamespace(object);
  if (isDone && !options.dryRun) {
    // The last state is what watchers see go.
    collectionOf(server, type).delete(
      metadata.namespace ?? '',
      metadata.name ?? '',
      toStorage(type, object),
    );
  }
  return isDone;
}

/** A namespace has finalizers of its own in its spec. */
function holdsNamespace(object: KubernetesObject): boolean {
  const spec = object.spec;
  return (
    object.apiVersion === 'v1' &&
    object.kind === 'Namespace' &&
    typeof spec === 'object' &&
    spec !== null &&
    !Array.isArray(spec) &&
    Array.isArray(spec.finalizers) &&
    spec.finalizers.length > 0
  );
}
