import { ResourceScope } from './resourceScope';
import { TransformContext } from './EntityTransformer';

/**
 * Annotation with the refs of all groups that own an entity, where there are several:
 * `spec.owner` takes one only.
 *
 * @internal
 */
export const ANNOTATION_OWNERS = 'palette.ai/owners';

/** Who owns what is in a scope. */
export function entityOwner(
  scope: ResourceScope,
  context: TransformContext,
): { owner: string; annotations: Record<string, string> } {
  const owners = [...new Set(context.groupRefs(scope.adminGroups))];
  return {
    owner: owners[0] ?? context.fallbackOwner,
    annotations:
      owners.length > 1 ? { [ANNOTATION_OWNERS]: owners.join(',') } : {},
  };
}
