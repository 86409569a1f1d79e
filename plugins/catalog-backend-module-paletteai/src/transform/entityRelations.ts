import {
  computePoolEntityRef,
  ObjectReference,
  profileBundleEntityRef,
  projectEntityRef,
  tenantNamespace,
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

/**
 * Ref of the Profile Bundle that a resource in a namespace names, if everyone who sees the resource
 * sees the bundle too.
 */
export function bundleRef(
  reference: ObjectReference | undefined,
  namespace: string,
  context: TransformContext,
): string | undefined {
  return refOf(profileBundleEntityRef, reference, namespace, context);
}

/**
 * Ref of the Compute Pool that a resource in a namespace names, if everyone who sees the resource sees
 * the pool too.
 */
export function poolRef(
  reference: ObjectReference | undefined,
  namespace: string,
  context: TransformContext,
): string | undefined {
  return refOf(computePoolEntityRef, reference, namespace, context);
}

function refOf(
  entityRef: typeof computePoolEntityRef,
  reference: ObjectReference | undefined,
  namespace: string,
  context: TransformContext,
): string | undefined {
  if (!reference) {
    return undefined;
  }
  const target = reference.namespace ?? namespace;
  return isSeenFrom(namespace, target, context)
    ? entityRef(context.hub.id, target, reference.name)
    : undefined;
}

/** Members of a Project see what lies in it and in the namespace of its Tenant, and nothing else. */
function isSeenFrom(
  namespace: string,
  target: string,
  context: TransformContext,
): boolean {
  const tenant = context.project(namespace)?.tenant;
  return (
    target === namespace || (!!tenant && target === tenantNamespace(tenant))
  );
}
