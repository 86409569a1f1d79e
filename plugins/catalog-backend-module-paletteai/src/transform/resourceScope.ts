import {
  Project,
  tenantOfNamespace,
} from '@paletteai/backstage-plugin-paletteai-common';
import { TransformContext } from './EntityTransformer';

/** Whose a resource in a namespace is. */
export interface ResourceScope {
  readonly tenant?: string;
  readonly project?: Project;
  /** Groups that administer it. */
  readonly adminGroups: readonly string[];
}

/** Finds out whose a resource is from the namespace that it lives in. */
export function resourceScope(
  namespace: string,
  context: TransformContext,
): ResourceScope {
  const project = context.project(namespace);
  if (project) {
    return projectScope(project, context);
  }
  const tenant = tenantOfNamespace(namespace, context);
  return tenant
    ? { tenant: tenant.name, adminGroups: tenant.adminGroups }
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
