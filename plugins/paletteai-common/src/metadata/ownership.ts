import { FIELD_MANAGER, LABEL_MANAGED_BY } from './labels';

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
