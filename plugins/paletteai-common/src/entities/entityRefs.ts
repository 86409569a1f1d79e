import type { ResourceRef } from '../refs/resourceRef';
import {
  computePoolEntityName,
  deploymentEntityName,
  endpointEntityName,
  entityNamespace,
  profileBundleEntityName,
  projectEntityName,
  tenantEntityName,
} from './entityNames';

/**
 * Ref of the Domain that represents a Tenant in the catalog.
 *
 * @public
 */
export function tenantEntityRef(hub: string, tenant: string): string {
  return `domain:${entityNamespace(hub)}/${tenantEntityName(tenant)}`;
}

/**
 * Ref of the System that represents a Project in the catalog.
 *
 * @param project - its name, which is that of its namespace
 * @param name - its name, where it lives in a namespace of another name
 * @public
 */
export function projectEntityRef(
  hub: string,
  project: string,
  name: string = project,
): string {
  return `system:${entityNamespace(hub)}/${projectEntityName(project, name)}`;
}

/**
 * Ref of the Resource that represents a Compute Pool in the catalog.
 *
 * @public
 */
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

/**
 * Ref of the Resource that represents a version of a Profile Bundle in the catalog.
 *
 * @public
 */
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

/**
 * Ref of the Component that represents an App or Model Deployment in the catalog.
 *
 * @public
 */
export function deploymentEntityRef(
  hub: string,
  namespace: string,
  name: string,
): string {
  return `component:${entityNamespace(hub)}/${deploymentEntityName(
    namespace,
    name,
  )}`;
}

/**
 * Ref of the API that represents an endpoint of a deployment in the catalog.
 *
 * @public
 */
export function endpointEntityRef(
  hub: string,
  namespace: string,
  deployment: string,
  endpoint: string,
): string {
  return `api:${entityNamespace(hub)}/${endpointEntityName(
    namespace,
    deployment,
    endpoint,
  )}`;
}

/**
 * Ref of the entity that represents an object of a hub in the catalog.
 *
 * It follows from where the object is, so it is known before the catalog has the entity. A
 * transformer of an integrator can give an entity another name, or leave it out.
 *
 * @returns undefined for kinds that do not become entities
 * @public
 */
export function entityRefOf(ref: ResourceRef): string | undefined {
  const { hub, kind, namespace = '', name } = ref;
  switch (kind) {
    case 'tenant':
      return tenantEntityRef(hub, name);
    case 'project':
      return projectEntityRef(hub, namespace, name);
    case 'computePool':
      return computePoolEntityRef(hub, namespace, name);
    case 'profileBundle':
      return profileBundleEntityRef(hub, namespace, name);
    case 'aiWorkload':
      return deploymentEntityRef(hub, namespace, name);
    default:
      return undefined;
  }
}
