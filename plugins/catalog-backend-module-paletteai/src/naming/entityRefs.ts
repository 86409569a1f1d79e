import {
  computePoolEntityName,
  entityNamespace,
  profileBundleEntityName,
  projectEntityName,
  tenantEntityName,
} from './entityNames';

/** Ref of the Domain that stands for a Tenant. */
export function tenantEntityRef(hub: string, tenant: string): string {
  return `domain:${entityNamespace(hub)}/${tenantEntityName(tenant)}`;
}

/** Ref of the System that stands for a Project. */
export function projectEntityRef(hub: string, project: string): string {
  return `system:${entityNamespace(hub)}/${projectEntityName(
    project,
    project,
  )}`;
}

/** Ref of the Resource that stands for a Compute Pool. */
export function computePoolEntityRef(
  hub: string,
  namespace: string,
  name: string,
): string {
  return `resource:${entityNamespace(hub)}/${computePoolEntityName(
    namespace,
    name,
  )}`;
}

/** Ref of the Resource that stands for a Profile Bundle. */
export function profileBundleEntityRef(
  hub: string,
  namespace: string,
  name: string,
): string {
  return `resource:${entityNamespace(hub)}/${profileBundleEntityName(
    namespace,
    name,
  )}`;
}
