import {
  computePoolEntityRef,
  ObjectReference,
  profileBundleEntityRef,
  projectEntityRef,
} from '@paletteai/backstage-plugin-paletteai-common';
import { TransformContext } from './EntityTransformer';
import { ResourceScope } from './resourceScope';

/** `spec.system` of what belongs to a Project. */
export function systemOf(
  scope: ResourceScope,
  context: TransformContext,
): { system?: string } {
  return scope.project
    ? { system: projectEntityRef(context.hub.id, scope.project.name) }
    : {};
}

/** Ref of the Profile Bundle that a resource names. */
export function bundleRef(
  reference: ObjectReference | undefined,
  namespace: string,
  context: TransformContext,
): string | undefined {
  return (
    reference &&
    profileBundleEntityRef(
      context.hub.id,
      reference.namespace ?? namespace,
      reference.name,
    )
  );
}

/** Ref of the Compute Pool that a resource names. */
export function poolRef(
  reference: ObjectReference | undefined,
  namespace: string,
  context: TransformContext,
): string | undefined {
  return (
    reference &&
    computePoolEntityRef(
      context.hub.id,
      reference.namespace ?? namespace,
      reference.name,
    )
  );
}
