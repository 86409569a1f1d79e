import { KubernetesObject } from '@paletteai/backstage-plugin-paletteai-common';

/**
 * Chooses what of an object is kept in memory. It may change and return its argument. Must keep
 * `apiVersion`, `kind` and the name, namespace, uid and resource version.
 *
 * @public
 */
export type HubProjection = (object: KubernetesObject) => KubernetesObject;

const LAST_APPLIED = 'kubectl.kubernetes.io/last-applied-configuration';

/**
 * The projection that is used unless another is asked for: everything but the bookkeeping of
 * writers, which is a third of an object and more.
 *
 * @public
 */
export function dropBookkeeping(object: KubernetesObject): KubernetesObject {
  const { metadata } = object;
  delete metadata.managedFields;
  delete metadata.selfLink;
  if (metadata.annotations && LAST_APPLIED in metadata.annotations) {
    delete metadata.annotations[LAST_APPLIED];
  }
  return object;
}
