import {
  findCondition,
  parseCompute,
  parseComputeConfig,
  parseComputePool,
  parseDeployment,
  parseProfileBundle,
  parseProject,
  parseScalingPolicy,
  parseSettings,
  parseTenant,
  parseWorkloadProfile,
} from '.';

const ALPHA = 'spectrocloud.com/v1alpha1';
const BETA = 'spectrocloud.com/v1beta1';

function object(kind: string, content: object, apiVersion = ALPHA) {
  return {
    apiVersion,
    kind,
    metadata: { name: 'x', namespace: 'p' },
    ...content,
  };
}

describe('a tenant', () => {
  it('is read with its groups, limits and number of projects', () => {
    const { value, problems } = parseTenant({
      apiVersion: ALPHA,
      kind: 'Tenant',
      metadata: { name: 'acme', uid: 'u', resourceVersion: '3' },
      spec: {
        displayName: 'Acme Research',
        tenantRoleMapping: { groups: ['acme-admins'] },
        settingsRef: { name: 's', namespace: 'tenant-acme' },
        gpuResources: { limits: { Default: 4 } },
      },
      status: {
        childProjectCount: 2,
        gpuResources: { used: { 'NVIDIA-A100': 1 } },
      },
    });
    expect(problems).toEqual([]);
    expect(value).toMatchObject({
      kind: 'tenant',
      displayName: 'Acme Research',
      adminGroups: ['acme-admins'],
      settingsRef: { name: 's', namespace: 'tenant-acme' },
      gpuResources: {
        limits: { Default: 4 },
        requests: {},
        used: { 'NVIDIA-A100': 1 },
      },
      childProjectCount: 2,
    });
  });

  it('goes by its resource name when it has no other', () => {
    expect(
      parseTenant(object('Tenant', { spec: { displayName: '' } })).value
        ?.displayName,
    ).toBe('x');
  });
});

describe('a project', () => {
  it('belongs to the tenant of its label when it has no reference', () => {
    const { value, problems } = parseProject({
      apiVersion: ALPHA,
      kind: 'Project',
      metadata: {
        name: 'p',
        labels: { 'palette.ai/tenant-name': 'acme', team: 'nlp' },
      },
      spec: {},
    });
    expect(value).toMatchObject({ tenant: 'acme', tags: { team: 'nlp' } });
    expect(problems).toEqual([]);
  });

  it('is still read when it names no tenant, and that is reported', () => {
    const { value, problems } = parseProject(object('Project', { spec: {} }));
    expect(value).toMatchObject({
      tenant: '',
      roleMapping: { admin: [], editor: [], viewer: [] },
    });
    expect(problems).toEqual([
      { path: 'spec.tenantRef.name', message: 'is missing' },
    ]);
  });

  it('keeps the groups that can be read when one cannot', () => {
    const { value, problems } = parseProject(
      object('Project', {
        spec: {
          tenantRef: { name: 't' },
          roleMapping: { admin: ['a', 7, 'b'], viewer: 'v' },
        },
      }),
    );
    expect(value?.roleMapping).toEqual({
      admin: ['a', 'b'],
      editor: [],
      viewer: [],
    });
    expect(problems.map(({ path }) => path)).toEqual([
      'spec.roleMapping.admin[1]',
      'spec.roleMapping.viewer',
    ]);
  });

  it('keeps every field that is not known', () => {
    const source = object('Project', {
      spec: { tomorrow: { a: [1] } },
      status: { next: true },
    });
    expect(parseProject(source).value?.object).toEqual(source);
  });

  it('leaves out a mapping that cannot be read and keeps the others', () => {
    const mapping = {
      name: 'm',
      source: 'huggingface',
      profileBundleRef: { name: 'b' },
    };
    const { value, problems } = parseProject(
      object('Project', {
        spec: {
          tenantRef: { name: 't' },
          modelSettings: {
            mappings: [{ ...mapping, source: 'Ollama' }, mapping],
          },
        },
      }),
    );
    expect(value?.modelSettings.mappings).toEqual([
      {
        name: 'm',
        source: 'HuggingFace',
        filters: [],
        priority: 0,
        profileBundleRef: { name: 'b' },
      },
    ]);
    expect(problems).toHaveLength(1);
  });
});

describe('readiness', () => {
  const ready = (condition: object, metadata: object = {}) =>
    parseProject({
      apiVersion: ALPHA,
      kind: 'Project',
      metadata: { name: 'p', generation: 2, ...metadata },
      spec: { tenantRef: { name: 't' } },
      status: { conditions: [{ type: 'Ready', ...condition }] },
    }).value?.readiness;

  it.each([
    [{ status: 'True', observedGeneration: 2 }, 'ready'],
    [{ status: 'True' }, 'ready'],
    [{ status: 'False', observedGeneration: 2 }, 'notReady'],
    [{ status: 'Unknown' }, 'unknown'],
    [{ status: 'Perhaps' }, 'unknown'],
    [{ status: 'True', observedGeneration: 1 }, 'unknown'],
    [{ type: 'AccessReady', status: 'True' }, 'unknown'],
  ])('of the condition %j is %s', (condition, expected) => {
    expect(ready(condition)).toBe(expected);
  });

  it('is deleting as soon as that was asked for', () => {
    expect(
      ready({ status: 'True' }, { deletionTimestamp: '2026-01-01T00:00:00Z' }),
    ).toBe('deleting');
  });

  it('can be asked for by condition', () => {
    const conditions = [{ type: 'Ready', status: 'True' as const }];
    expect(findCondition(conditions, 'Ready')?.status).toBe('True');
    expect(findCondition(conditions, 'Other')).toBeUndefined();
  });
});

describe('settings', () => {
  it('are read with what is in effect and where it comes from', () => {
    const { value, problems } = parseSettings(
      object('Settings', {
        spec: {
          integrations: {
            palette: {
              name: 'p',
              hostUrl: 'https://h',
              insecureSkipVerify: false,
              secretRef: { name: 's' },
            },
          },
        },
        status: {
          effectiveSettings: {
            integrations: {
              ngc: {
                name: 'n',
                secretRef: { name: 's', namespace: 'tenant-acme' },
              },
            },
            origins: [
              {
                path: 'ngc.name',
                scope: 'tenant',
                settingsRef: { name: 'a', namespace: 'tenant-acme' },
              },
            ],
          },
        },
      }),
    );
    expect(problems).toEqual([]);
    expect(value).toMatchObject({
      integrations: {
        palette: { hostUrl: 'https://h', insecureSkipVerify: false },
      },
      effectiveIntegrations: {
        ngc: { secretRef: { namespace: 'tenant-acme' } },
      },
      reportedOrigins: [{ path: 'ngc.name', scope: 'Tenant' }],
    });
    expect(value?.integrations.huggingFace).toBeUndefined();
  });
});

describe('compute', () => {
  it('is read in the form of today: machines by id, each with a state', () => {
    const { value, problems } = parseCompute(
      object('Compute', {
        status: {
          controlPlaneCompute: [
            {
              architecture: 'AMD64',
              cpuCount: 8,
              instances: 1,
              machines: { 'edge-1': { state: 'Available' } },
            },
          ],
          workerCompute: [
            {
              architecture: 'amd64',
              gpu: { family: 'NVIDIA-H100', gpuCount: 8 },
              machines: {
                'edge-2': { state: 'in-use', cluster: { name: 'c', uid: 'u' } },
                'edge-3': { state: 'unhealthy', message: 'No heartbeat' },
              },
            },
          ],
        },
      }),
    );
    expect(problems).toEqual([]);
    expect(value?.controlPlane).toMatchObject([
      {
        architecture: 'amd64',
        instances: 1,
        hosts: [{ uid: 'edge-1', state: 'available' }],
      },
    ]);
    expect(value?.worker).toMatchObject([
      {
        instances: 2,
        gpu: { family: 'NVIDIA-H100', gpuCount: 8 },
        hosts: [
          { uid: 'edge-2', state: 'in-use', cluster: { name: 'c' } },
          { uid: 'edge-3', state: 'unhealthy', message: 'No heartbeat' },
        ],
      },
    ]);
  });

  it('is read in the older form: lists of machines, free or not', () => {
    const { value, problems } = parseCompute(
      object('Compute', {
        status: {
          availableControlPlaneCompute: [
            {
              architecture: 'AMD64',
              available: true,
              instances: 2,
              machines: ['edge-1', 'edge-2'],
            },
          ],
          availableWorkerCompute: [
            { architecture: 'ARM64', available: false, machines: ['edge-3'] },
            { machines: ['edge-4'] },
          ],
        },
      }),
    );
    expect(problems).toEqual([]);
    expect(value?.controlPlane[0].hosts).toEqual([
      { uid: 'edge-1', state: 'available' },
      { uid: 'edge-2', state: 'available' },
    ]);
    expect(value?.worker[0]).toMatchObject({
      architecture: 'arm64',
      hosts: [{ state: 'in-use' }],
    });
    expect(value?.worker[1].hosts).toEqual([
      { uid: 'edge-4', state: undefined },
    ]);
  });

  it('prefers the form of today when a hub serves both, also when it is empty', () => {
    const { value } = parseCompute(
      object('Compute', {
        status: {
          workerCompute: [],
          availableWorkerCompute: [{ machines: ['edge-1'] }],
        },
      }),
    );
    expect(value?.worker).toEqual([]);
  });

  it('keeps a host whose state is not known', () => {
    const { value, problems } = parseCompute(
      object('Compute', {
        status: {
          workerCompute: [{ machines: { 'edge-1': { state: 'sleeping' } } }],
        },
      }),
    );
    expect(value?.worker[0].hosts).toMatchObject([
      { uid: 'edge-1', state: undefined },
    ]);
    expect(problems).toHaveLength(1);
  });
});

describe('a compute config', () => {
  it('is read whatever the case of its words', () => {
    const { value, problems } = parseComputeConfig(
      object('ComputeConfig', {
        spec: {
          paletteClusterConfig: {
            deletionPolicy: 'Orphan',
            defaults: {
              controlPlanePool: { nodeCount: 3, architecture: 'ARM64' },
            },
          },
        },
      }),
    );
    expect(problems).toEqual([]);
    expect(value).toMatchObject({
      deletionPolicy: 'orphan',
      nodePools: {
        controlPlanePool: { nodeCount: 3, architecture: 'arm64' },
        workerPools: [],
      },
    });
  });
});

describe('a Compute Pool', () => {
  it('is read with its cluster, nodes and GPUs', () => {
    const { value, problems } = parseComputePool(
      object('ComputePool', {
        spec: {
          profileBundleRef: { name: 'b', cloudType: 'edge-native' },
          clusterVariant: {
            workerResourceGroups: { 'palette.ai': 'true' },
            shared: {
              paletteClusterDeploymentConfig: {
                deletionPolicy: 'Delete',
                edge: { vip: '10.0.0.1' },
                nodePoolRequirements: {
                  workerPools: [
                    {
                      name: 'gpu',
                      gpu: { family: 'NVIDIA-A100', gpuCount: 2 },
                    },
                  ],
                },
              },
            },
          },
          networkIsolation: { provider: 'Aviz' },
        },
        status: {
          phase: 'Running',
          cluster: { uid: 'c1', state: 'Running' },
          nodes: { worker: { desired: 2, ready: 1 } },
          edgeHosts: [{ uid: 'edge-1', role: 'worker' }],
          gpuResources: {
            capacity: { 'NVIDIA-A100': 2 },
            used: { 'NVIDIA-A100': 1 },
          },
          endpoints: [
            { name: 'ingress', url: 'https://x' },
            { name: 'broken' },
          ],
        },
      }),
    );
    expect(problems).toEqual([
      { path: 'status.endpoints[1].url', message: 'is missing' },
    ]);
    expect(value).toMatchObject({
      variant: 'shared',
      deletionPolicy: 'delete',
      edge: { vip: '10.0.0.1' },
      phase: 'Running',
      nodes: { worker: { desired: 2, ready: 1 }, controlPlane: {} },
      hosts: [{ uid: 'edge-1', role: 'Worker' }],
      gpuCapacity: { 'NVIDIA-A100': 2 },
      gpuUsed: { 'NVIDIA-A100': 1 },
      endpoints: [{ name: 'ingress', url: 'https://x' }],
      networkIsolationProvider: 'Aviz',
    });
  });

  it('keeps a phase that is not known', () => {
    const { value } = parseComputePool(
      object('ComputePool', {
        spec: { clusterVariant: { shared: {} } },
        status: { phase: 'Hibernating' },
      }),
    );
    expect(value?.phase).toBe('Hibernating');
  });

  it.each([[{}], [{ shared: {}, dedicated: {} }]])(
    'has no variant when it says %j, and that is reported',
    clusterVariant => {
      const { value, problems } = parseComputePool(
        object('ComputePool', { spec: { clusterVariant } }),
      );
      expect(value?.variant).toBeUndefined();
      expect(problems).toHaveLength(1);
    },
  );
});

describe('a deployment', () => {
  it('is one of a model when it has a model or its label says so', () => {
    const kindOf = (content: object) =>
      parseDeployment(object('AIWorkload', content)).value?.kind;
    expect(kindOf({ spec: {} })).toBe('appDeployment');
    expect(kindOf({ spec: { model: { source: 'NGC', id: 'a' } } })).toBe(
      'modelDeployment',
    );
    expect(
      kindOf({
        metadata: {
          name: 'x',
          labels: { 'palette.ai/aiworkload-type': 'model' },
        },
      }),
    ).toBe('modelDeployment');
    expect(
      kindOf({
        metadata: {
          name: 'x',
          labels: { 'palette.ai/aiworkload-type': 'application' },
        },
      }),
    ).toBe('appDeployment');
  });

  it('is read with where it runs and what it made there', () => {
    const { value, problems } = parseDeployment(
      object('AIWorkload', {
        spec: {
          computePoolRef: { name: 'pool' },
          variables: [
            { name: 'a', value: '1' },
            { name: 'b', valueFrom: { secretKeyRef: { name: 's', key: 'k' } } },
          ],
          resourceRequirements: { cpu: { cpuCount: 2 }, gpu: { gpuCount: 1 } },
        },
        status: {
          phase: 'Running',
          computePoolRef: { name: 'pool' },
          resources: [
            {
              apiVersion: 'apps/v1',
              kind: 'Deployment',
              name: 'web',
              ready: true,
            },
          ],
          endpoints: [{ name: 'web', url: 'https://x', type: 'http' }],
        },
      }),
    );
    expect(problems).toEqual([]);
    expect(value).toMatchObject({
      computePoolRef: { name: 'pool' },
      currentComputePoolRef: { name: 'pool' },
      variables: [
        { name: 'a', value: '1' },
        { name: 'b', secretKeyRef: { name: 's', key: 'k' } },
      ],
      resourceRequirements: { cpuCount: 2, gpu: { gpuCount: 1 } },
      deployedObjects: [{ kind: 'Deployment', name: 'web', ready: true }],
      endpoints: [{ type: 'http' }],
    });
  });
});

describe('profiles and policies', () => {
  it('are read: a bundle with its variables', () => {
    const { value, problems } = parseProfileBundle(
      object(
        'ProfileBundle',
        {
          spec: {
            type: 'application',
            workloadProfiles: [{ name: 'w', type: 'Application' }],
            variables: [
              { name: 'a' },
              {
                name: 'b',
                type: 'integer',
                minimum: 1,
                default: '2',
                required: true,
              },
            ],
          },
          status: { version: 'v2' },
        },
        BETA,
      ),
    );
    expect(problems).toEqual([]);
    expect(value).toMatchObject({
      type: 'Application',
      version: 'v2',
      bundleName: 'x',
      variables: [
        {
          name: 'a',
          displayName: 'a',
          type: 'string',
          scope: 'Workload',
          required: false,
          enum: [],
        },
        {
          name: 'b',
          type: 'integer',
          minimum: 1,
          default: '2',
          required: true,
        },
      ],
    });
  });

  it('are read: a Workload Profile with its components', () => {
    const { value } = parseWorkloadProfile(
      object(
        'WorkloadProfile',
        {
          spec: {
            type: 'Model',
            components: [{ name: 'c', type: 'helm', odd: 1 }],
          },
        },
        BETA,
      ),
    );
    expect(value).toMatchObject({
      type: 'Model',
      components: [{ name: 'c', type: 'helm' }],
    });
  });

  it('are read: a scaling policy with its thresholds', () => {
    const { value } = parseScalingPolicy(
      object('ScalingPolicy', {
        spec: {
          cpu: {
            scaleUpThreshold: 80,
            scaleDownThreshold: 20,
            scaleUpDuration: '5m',
          },
          gpu: [{ family: 'NVIDIA-A100', scaleUpThreshold: 90 }],
          cpuResourceBounds: { minCPUCount: 4, maxCPUCount: 64 },
        },
      }),
    );
    expect(value).toMatchObject({
      cpu: { scaleUpThreshold: 80, scaleUpDuration: '5m' },
      gpu: [{ family: 'NVIDIA-A100', scaleUpThreshold: 90 }],
      minCpuCount: 4,
      maxCpuCount: 64,
    });
  });
});
