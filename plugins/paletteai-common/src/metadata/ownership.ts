import { FIELD_MANAGER, LABEL_MANAGED_BY } from './labels';

/**
 * Annotations that say who asked for an object, so that nobody else takes over what an interrupted creation left.
 *
 * @public
 */
export const OWNERSHIP_ANNOTATIONS = {
  /** On a namespace: the Tenant of the Project that it was created for. */
  tenant: 'backstage.palette.ai/tenant',
  /** On a namespace: digest of the hub, the Tenant and the name that the person has on the hub. */
  creator: 'backstage.palette.ai/creator',
  /** Digest of the request that created the object. Secret values are not in it. */
  request: 'backstage.palette.ai/request',
} as const;

/**
 * What a companion object was made for.
 *
 * @public
 */
export type CompanionOf = 'settings' | 'computePool' | 'deployment';

/** @internal */
export const LABEL_COMPONENT = 'app.kubernetes.io/component';
/** @internal */
export const LABEL_INSTANCE = 'app.kubernetes.io/instance';

/**
 * Labels of an object that was made for another one and is of no use without it, such as the Secret of an integration.
 *
 * @param component - what it was made for
 * @param instance - the name of that
 * @internal
 */
export function companionLabels(
  component: CompanionOf,
  instance: string,
): Record<string, string> {
  return {
    [LABEL_MANAGED_BY]: FIELD_MANAGER,
    [LABEL_COMPONENT]: component,
    [LABEL_INSTANCE]: instance,
  };
}
