import {
  KubernetesObject,
  Project,
  projectAudience,
  Tenant,
  tenantAudience,
} from '@paletteai/backstage-plugin-paletteai-common';
import { VisibilityContext } from './VisibilityContext';

const TENANT_NAMESPACE = /^tenant-(.+)$/;

/** Refs of those who may see a Tenant. */
export function audienceOfTenant(
  tenant: Tenant,
  context: VisibilityContext,
): string[] {
  const { name, adminGroups } = tenant;
  return context.memberRefs(
    tenantAudience(
      adminGroups,
      context.projectsOf(name).map(({ roleMapping }) => roleMapping),
    ),
  );
}

/** Refs of those who may see a Project and what lies in it. */
export function audienceOfProject(
  project: Project,
  context: VisibilityContext,
): string[] {
  const tenant = project.tenant ? context.tenant(project.tenant) : undefined;
  return context.memberRefs(
    projectAudience(project.roleMapping, tenant?.adminGroups),
  );
}

/**
 * Refs of those who may see an object in a namespace: of its Project, else of the Tenant whose
 * namespace it is. No one sees what belongs to neither.
 */
export function audienceInNamespace(
  { metadata: { namespace = '' } }: KubernetesObject,
  context: VisibilityContext,
): string[] {
  const project = context.project(namespace);
  if (project) {
    return audienceOfProject(project, context);
  }
  const tenantName = TENANT_NAMESPACE.exec(namespace)?.[1];
  const tenant = tenantName ? context.tenant(tenantName) : undefined;
  return tenant ? audienceOfTenant(tenant, context) : [];
}
