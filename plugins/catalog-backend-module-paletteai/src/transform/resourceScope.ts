import { Project } from '@paletteai/backstage-plugin-paletteai-common';
import { TransformContext } from './EntityTransformer';

/** Whose a resource in a namespace is. */
export interface ResourceScope {
  readonly tenant?: string;
  readonly project?: Project;
  /** Groups that administer it. */
  readonly adminGroups: readonly string[];
}

const TENANT_NAMESPACE = /^tenant-(.+)$/;

/** Finds out whose a resource is from the namespace that it lives in. */
export function resourceScope(
  namespace: string,
  context: TransformContext,
): ResourceScope {
  const project = context.project(namespace);
  if (project) {
    return projectScope(project, context);
  }
  const tenant = TENANT_NAMESPACE.exec(namespace)?.[1];
  return tenant && context.tenant(tenant)
    ? { tenant, adminGroups: context.tenant(tenant)?.adminGroups ?? [] }
    : { adminGroups: [] };
}

/** A Project without admin groups is its Tenant's. */
export function projectScope(
  project: Project,
  context: TransformContext,
): ResourceScope {
  const { admin } = project.roleMapping;
  const tenant = project.tenant || undefined;
  return {
    tenant,
    project,
    adminGroups:
      admin.length > 0 || !tenant
        ? admin
        : context.tenant(tenant)?.adminGroups ?? [],
  };
}
