import {
  ComputePoolView,
  ComputeView,
  DeploymentView,
  ProfileBundleView,
  ProjectView,
  ResourceRef,
  entityRefOf,
  stringifyResourceRef,
  TenantView,
} from '@paletteai/backstage-plugin-paletteai-common';

const HUB = 'main';
const GPU_RESOURCES = { limits: {}, requests: {} };
const MODEL_SETTINGS = {
  mappings: [],
  huggingFace: { allow: [], disallow: [] },
  ngc: { allow: [], disallow: [] },
};

const FIELDS = {
  hub: HUB,
  labels: {},
  conditions: [],
  readiness: 'ready' as const,
  createdAt: '2026-01-02T03:04:05Z',
};

function refsOf(ref: ResourceRef): { ref: string; entityRef: string } {
  return {
    ref: stringifyResourceRef(ref),
    entityRef: entityRefOf(ref) ?? '',
  };
}

/**
 * A Tenant as the API gives it.
 *
 * @public
 */
export function tenantView(
  view: Partial<TenantView> & { name: string },
): TenantView {
  const { hub = HUB, name } = view;
  return {
    ...FIELDS,
    kind: 'tenant',
    ...refsOf({ hub, kind: 'tenant', name }),
    displayName: name,
    adminGroups: [],
    gpuResources: GPU_RESOURCES,
    modelSettings: MODEL_SETTINGS,
    ...view,
  };
}

/**
 * A Project as the API gives it.
 *
 * @public
 */
export function projectView(
  view: Partial<ProjectView> & { name: string },
): ProjectView {
  const { hub = HUB, name } = view;
  return {
    ...FIELDS,
    kind: 'project',
    ...refsOf({ hub, kind: 'project', namespace: name, name }),
    namespace: name,
    displayName: name,
    tenant: 'acme',
    tags: {},
    roleMapping: { admin: [], editor: [], viewer: [] },
    deploymentNamespaces: { allow: [], disallow: [] },
    gpuResources: GPU_RESOURCES,
    modelSettings: MODEL_SETTINGS,
    ...view,
  };
}

const CLUSTER_CONFIG = {
  sshKeys: [],
  edge: { ntpServers: [] },
  nodePools: { workerPools: [] },
};

/**
 * A Compute Pool as the API gives it.
 *
 * @public
 */
export function computePoolView(
  view: Partial<ComputePoolView> & { name: string; namespace: string },
): ComputePoolView {
  const { hub = HUB, namespace, name } = view;
  return {
    ...FIELDS,
    ...CLUSTER_CONFIG,
    kind: 'computePool',
    ...refsOf({ hub, kind: 'computePool', namespace, name }),
    variant: 'shared',
    resourceGroups: { controlPlane: {}, worker: {} },
    variables: [],
    nodes: { controlPlane: {}, worker: {} },
    hosts: [],
    gpuCapacity: {},
    gpuUsed: {},
    endpoints: [],
    ...view,
  };
}

/**
 * An inventory of machines as the API gives it.
 *
 * @public
 */
export function computeView(
  view: Partial<ComputeView> & { namespace: string },
): ComputeView {
  const { hub = HUB, namespace, name = `${namespace}-compute` } = view;
  return {
    ...FIELDS,
    kind: 'compute',
    name,
    ref: stringifyResourceRef({ hub, kind: 'compute', namespace, name }),
    controlPlane: [],
    worker: [],
    ...view,
  };
}

/**
 * An App Deployment as the API gives it.
 *
 * @public
 */
export function deploymentView(
  view: Partial<DeploymentView> & { name: string; namespace: string },
): DeploymentView {
  const { hub = HUB, namespace, name } = view;
  return {
    ...FIELDS,
    kind: 'appDeployment',
    ...refsOf({ hub, kind: 'aiWorkload', namespace, name }),
    displayName: name,
    variables: [],
    deployedObjects: [],
    gpuUsed: {},
    endpoints: [],
    ...view,
  };
}

/**
 * A Profile Bundle as the API gives it.
 *
 * @public
 */
export function profileBundleView(
  view: Partial<ProfileBundleView> & { name: string; namespace: string },
): ProfileBundleView {
  const { hub = HUB, namespace, name } = view;
  return {
    ...FIELDS,
    kind: 'profileBundle',
    ...refsOf({ hub, kind: 'profileBundle', namespace, name }),
    displayName: name,
    bundleName: name,
    clusterProfiles: [],
    workloadProfiles: [],
    variables: [],
    ...view,
  };
}
