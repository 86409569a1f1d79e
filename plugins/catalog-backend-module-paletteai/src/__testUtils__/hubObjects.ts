import { HubObject } from './EmbeddedHub';

const V1ALPHA1 = 'spectrocloud.com/v1alpha1';

/** A Tenant. */
export function tenant(name: string, groups = [`${name}-admins`]): HubObject {
  return {
    apiVersion: V1ALPHA1,
    kind: 'Tenant',
    metadata: { name },
    spec: { displayName: `Tenant ${name}`, tenantRoleMapping: { groups } },
  };
}

/** A Project in the namespace of its name. */
export function project(
  name: string,
  options: { tenant?: string; admins?: string[]; displayName?: string } = {},
): HubObject {
  const { tenant: tenantName = 'acme' } = options;
  return {
    apiVersion: V1ALPHA1,
    kind: 'Project',
    metadata: {
      name,
      namespace: name,
      labels: { 'palette.ai/tenant-name': tenantName, team: name },
    },
    spec: {
      displayName: options.displayName ?? `Project ${name.replace('-', ' ')}`,
      tenantRef: { name: tenantName },
      computeConfigRef: { name: 'defaults', namespace: name },
      roleMapping: {
        admin: options.admins ?? [`${name}-admins`],
        editor: [`${name}-editors`],
        viewer: [`${name}-viewers`],
      },
    },
  };
}

/** A Profile Bundle. */
export function profileBundle(namespace: string, name: string): HubObject {
  return {
    apiVersion: 'spectrocloud.com/v1beta1',
    kind: 'ProfileBundle',
    metadata: { name, namespace },
    spec: {
      type: 'Application',
      displayName: name,
      version: 'v1.0.0',
      workloadProfiles: [{ name: 'app', type: 'Application' }],
    },
  };
}

/** An App Deployment on a Compute Pool. */
export function appDeployment(
  namespace: string,
  name: string,
  pool: string,
): HubObject {
  return {
    apiVersion: V1ALPHA1,
    kind: 'AIWorkload',
    metadata: { name, namespace },
    spec: {
      displayName: name,
      profileBundleRef: { name: 'bundle', namespace },
      computePoolRef: { name: pool },
    },
  };
}
