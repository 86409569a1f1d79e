const V1ALPHA1 = 'spectrocloud.com/v1alpha1';
const PROJECTS = 50;
const TENANTS = 10;

const projectOf = index => `project-${index % PROJECTS}`;

/** Tenants and Projects that hold the pools. */
function surroundings() {
  const projects = Array.from({ length: PROJECTS }, (_, index) =>
    project(index),
  );
  const tenants = Array.from({ length: TENANTS }, (_, index) => ({
    apiVersion: V1ALPHA1,
    kind: 'Tenant',
    metadata: { name: `tenant-${index}` },
    spec: {
      displayName: `Tenant ${index}`,
      tenantRoleMapping: { groups: [`tenant-${index}-admins`] },
    },
  }));
  const namespaces = projects.map(({ metadata }) => ({
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: { name: metadata.namespace },
  }));
  return [...tenants, ...namespaces, ...projects];
}

function project(index) {
  const name = `project-${index}`;
  return {
    apiVersion: V1ALPHA1,
    kind: 'Project',
    metadata: {
      name,
      namespace: name,
      labels: { 'palette.ai/tenant-name': `tenant-${index % TENANTS}` },
    },
    spec: {
      displayName: `Project ${index}`,
      tenantRef: { name: `tenant-${index % TENANTS}` },
      computeConfigRef: { name: 'defaults', namespace: name },
      roleMapping: {
        admin: [`${name}-admins`],
        editor: [`${name}-editors`],
        viewer: [`${name}-viewers`],
      },
    },
  };
}

/** A Compute Pool of about 4.9 KB, as it travels. */
function pool(index) {
  const name = `pool-${index}`;
  const namespace = projectOf(index);
  const bundle = { name: 'edge-infrastructure-v2', namespace, version: 'v2' };
  const host = number => ({
    uid: `edge-host-${index}-${number}`,
    name: `rack-${index % 40}-machine-${number}`,
    pool: number === 0 ? 'control-plane' : 'gpu',
    role: number === 0 ? 'ControlPlane' : 'Worker',
    state: 'in-use',
  });
  const condition = type => ({
    type,
    status: 'True',
    reason: `${type}Reconciled`,
    message: `The pool ${name} was reconciled and everything is as it was asked for`,
    lastTransitionTime: '2026-01-15T09:00:00Z',
    observedGeneration: 1,
  });
  return {
    apiVersion: V1ALPHA1,
    kind: 'ComputePool',
    metadata: {
      name,
      namespace,
      labels: { team: `team-${index % 50}` },
    },
    spec: {
      description: `Pool ${index} of the benchmark`,
      profileBundleRef: { ...bundle, cloudType: 'edge-native' },
      computeConfigRef: { name: 'defaults', namespace },
      clusterVariant: {
        workerResourceGroups: { 'palette.ai': 'true' },
        dedicated: {
          paletteClusterDeploymentConfig: {
            cloudType: 'edge-native',
            nodePoolRequirements: {
              controlPlanePool: {
                nodeCount: 1,
                workerNodeEligible: true,
                architecture: 'amd64',
                cpu: { cpuCount: 8 },
                memory: { memoryMiB: 32_768 },
              },
              workerPools: ['gpu'].map(workers => ({
                name: workers,
                architecture: 'amd64',
                minWorkerNodes: 4,
                cpu: { cpuCount: 32 },
                memory: { memoryMiB: 262_144 },
                gpu: { family: 'NVIDIA-A100', gpuCount: 4 },
              })),
            },
            deletionPolicy: 'delete',
            edge: { vip: `10.${index % 250}.1.7` },
          },
        },
      },
    },
    status: {
      observedGeneration: 1,
      phase: 'Running',
      cluster: {
        name: `${namespace}-${name}`,
        uid: `cluster-${index}`,
        projectUID: `palette-${namespace}`,
        state: 'Running',
        kubernetesVersion: '1.32.4',
        apiEndpoint: `https://10.${index % 250}.1.7:6443`,
      },
      edgeHosts: Array.from({ length: 5 }, (_, number) => host(number)),
      profileBundleRef: { ...bundle, cloudType: 'edge-native' },
      nodes: {
        controlPlane: { desired: 1, ready: 1 },
        worker: { desired: 12, ready: 12 },
      },
      gpuResources: {
        capacity: { 'NVIDIA-A100': 48 },
        used: { 'NVIDIA-A100': index % 48 },
      },
      deploymentCount: index % 7,
      conditions: ['Ready', 'ClusterReady'].map(condition),
    },
  };
}

module.exports = { pool, projectOf, surroundings };
