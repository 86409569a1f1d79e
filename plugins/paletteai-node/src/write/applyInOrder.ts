import { KubernetesObject } from '@paletteai/backstage-plugin-paletteai-common';
import type { HubApplied } from './HubWriter';
import { isNamespaceToCome } from './isNamespaceToCome';
import { presentable } from './presentable';

/**
 * What came of applying several objects. Secrets are in it without what they hold.
 *
 * @public
 */
export interface HubApplyOutcome {
  /** `complete` if every object was applied, or in a dry run passed. */
  readonly status: 'complete' | 'partial';
  /** In the order of the request. */
  readonly applied: readonly HubApplied[];
  /**
   * Only in a dry run: objects that the hub cannot check yet, because their namespace is itself
   * among those to be created.
   */
  readonly unchecked: readonly KubernetesObject[];
  /** The object at which it stopped, with the reason. */
  readonly failed?: {
    readonly object: KubernetesObject;
    readonly error: Error;
  };
  /** Not tried, because an earlier one failed. */
  readonly notAttempted: readonly KubernetesObject[];
}

export async function applyInOrder(
  objects: readonly KubernetesObject[],
  apply: (object: KubernetesObject) => Promise<HubApplied>,
  options: { readonly dryRun: boolean },
): Promise<HubApplyOutcome> {
  const applied: HubApplied[] = [];
  const unchecked: KubernetesObject[] = [];
  for (const [index, object] of objects.entries()) {
    try {
      applied.push(await apply(object));
    } catch (error) {
      if (options.dryRun && isNamespaceToCome(object, objects, error)) {
        unchecked.push(presentable(object));
        continue;
      }
      return {
        status: 'partial',
        applied,
        unchecked,
        failed: {
          object: presentable(object),
          error: error instanceof Error ? error : new Error(String(error)),
        },
        notAttempted: objects.slice(index + 1).map(presentable),
      };
    }
  }
  return { status: 'complete', applied, unchecked, notAttempted: [] };
}
