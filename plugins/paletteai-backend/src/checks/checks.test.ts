import {
  AppDeploymentRequest,
  appDeploymentRequestSchema,
  BundleVariable,
  ComputePoolRequest,
  computePoolRequestSchema,
} from '@paletteai/backstage-plugin-paletteai-common';
import { checkAppDeployment } from '../routes/deployments/checkAppDeployment';
import { checkComputePool } from '../routes/computePools/checkComputePool';
import type { CheckedBundle, CheckedPool, HubFacts } from './HubFacts';

const variable = (
  name: string,
  change: Partial<BundleVariable>,
): BundleVariable => ({
  name,
  displayName: name,
  type: 'string',
  scope: 'Workload',
  required: false,
  sensitive: false,
  enum: [],
  ...change,
});

const BUNDLES: readonly CheckedBundle[] = [
  {
    name: 'edge',
    type: 'Infrastructure',
    version: 'v2',
    variables: [variable('zone', { scope: 'Cluster', required: true })],
  },
  {
    name: 'notebook',
    type: 'Application',
    version: 'v1',
    variables: [
      variable('replicas', { type: 'integer', minimum: 1, maximum: 3 }),
      variable('password', { sensitive: true }),
      variable('size', { enum: ['small', 'large'] }),
    ],
  },
  { name: 'odd', type: undefined, version: undefined, variables: [] },
];

const workers = (family: string, gpuCount: number) => ({
  workerPools: [
    {
      name: 'gpu',
      labels: {},
      annotations: {},
      taints: [],
      gpu: { family, gpuCount },
    },
  ],
});

const pool = (
  name: string,
  change: Partial<CheckedPool> = {},
): CheckedPool => ({
  name,
  phase: 'Running',
  nodePools: workers('NVIDIA-A100', 4),
  gpuCapacity: { 'NVIDIA-A100': 4 },
  ...change,
});

const factsWith = (change: Partial<HubFacts> = {}): HubFacts => ({
  project: {
    gpuResources: { limits: { 'NVIDIA A100': 8, Default: 2 }, requests: {} },
    computeConfigRef: { name: 'defaults' },
  },
  pools: [pool('first')],
  bundle: async ({ name, namespace }) =>
    namespace === undefined
      ? BUNDLES.find(bundle => bundle.name === name)
      : undefined,
  computeConfig: async ({ name }) =>
    name === 'defaults' ? { nodePools: workers('NVIDIA H100', 3) } : undefined,
  hasScalingPolicy: async name => name === 'by-cpu',
  secrets: async () => ({
    project: 'vision',
    settings: [
      {
        name: 'own',
        integrations: { ngc: { secretRef: { name: 'own-ngc' } } },
      },
    ],
    pools: [],
    deployments: [],
    marks: new Map(),
  }),
  ...change,
});

const computePool = (change: object): ComputePoolRequest =>
  computePoolRequestSchema.parse({
    project: 'vision',
    name: 'second',
    variant: 'shared',
    profileBundle: { name: 'edge', version: 'v2' },
    cluster: { workerPools: [{ name: 'cpu' }] },
    variables: [{ name: 'zone', value: 'a' }],
    ...change,
  });

const app = (change: object): AppDeploymentRequest =>
  appDeploymentRequestSchema.parse({
    project: 'vision',
    name: 'lab',
    profileBundle: { name: 'notebook' },
    target: { mode: 'existing', computePool: 'first' },
    ...change,
  });

const gpuPool = (family: string, count: number) => ({
  cluster: { workerPools: [{ name: 'gpu', gpu: { family, count } }] },
});

describe('checkComputePool', () => {
  const check = async (change: object, facts?: Partial<HubFacts>) =>
    (await checkComputePool(computePool(change), factsWith(facts))).map(
      ({ code, path }) => [code, path],
    );

  it.each([
    ['a bundle in its version', {}],
    [
      'a bundle of a type that is not known',
      { profileBundle: { name: 'odd' }, variables: [] },
    ],
    ['as many GPUs as are left', gpuPool('NVIDIA-A100', 4)],
    [
      'the pool that is there already, sent again',
      { name: 'first', ...gpuPool('nvidia a100', 8) },
    ],
    ['a scaling policy that there is', { scalingPolicy: 'by-cpu' }],
    ['a compute config that there is', { computeConfig: { name: 'defaults' } }],
  ])('accepts %s', async (_, change) => {
    expect(await check(change)).toEqual([]);
  });

  it.each([
    [
      'profileBundle.unknown',
      'profileBundle',
      { profileBundle: { name: 'none' } },
    ],
    [
      'profileBundle.unknown',
      'profileBundle',
      { profileBundle: { name: 'edge', namespace: 'of-others' } },
    ],
    [
      'profileBundle.versionUnknown',
      'profileBundle.version',
      { profileBundle: { name: 'edge', version: 'v9' } },
    ],
    [
      'profileBundle.type',
      'profileBundle',
      { profileBundle: { name: 'notebook' }, variables: [] },
    ],
    ['variable.required', 'variables', { variables: [] }],
    [
      'variable.unknown',
      'variables[1]',
      {
        variables: [
          { name: 'zone', value: 'a' },
          { name: 'colour', value: 'red' },
        ],
      },
    ],
    [
      'computeConfig.unknown',
      'computeConfig',
      { computeConfig: { name: 'none' } },
    ],
    [
      'computePool.scalingPolicy.unknown',
      'scalingPolicy',
      { scalingPolicy: 'none' },
    ],
    [
      'gpu.limit.exceeded',
      'cluster.workerPools[0].gpu.count',
      gpuPool('A100', 5),
    ],
    [
      'gpu.limit.exceeded',
      'cluster.workerPools[0].gpu.count',
      gpuPool('NVIDIA L40S', 3),
    ],
    ['gpu.limit.exceeded', 'cluster.workerPools', { cluster: {} }],
  ])('reports %s at %s', async (code, path, change) => {
    expect(await check(change)).toEqual([[code, path]]);
  });

  it('reports everything at once', async () => {
    expect(
      await check({
        profileBundle: { name: 'edge', version: 'v9' },
        variables: [{ name: 'colour', value: 'red' }],
        computeConfig: { name: 'none' },
        scalingPolicy: 'none',
        ...gpuPool('NVIDIA A100', 99),
      }),
    ).toEqual([
      ['profileBundle.versionUnknown', 'profileBundle.version'],
      ['computeConfig.unknown', 'computeConfig'],
      ['computePool.scalingPolicy.unknown', 'scalingPolicy'],
      ['variable.unknown', 'variables[0]'],
      ['variable.required', 'variables'],
      ['gpu.limit.exceeded', 'cluster.workerPools[0].gpu.count'],
    ]);
  });

  it('says how many GPUs are left', async () => {
    const [problem] = await checkComputePool(
      computePool(gpuPool('NVIDIA-A100', 5)),
      factsWith(),
    );

    expect(problem.message).toBe(
      'The Project has 4 of 8 NVIDIA-A100 GPUs left. Request fewer, or ask a Project admin to raise the limit.',
    );
  });
});

describe('checkAppDeployment', () => {
  const check = async (change: object, facts?: Partial<HubFacts>) =>
    (await checkAppDeployment(app(change), factsWith(facts))).map(
      ({ code, path }) => [code, path],
    );
  const needing = (family: string, count: number) => ({
    resources: { gpu: { family, count } },
  });
  const dedicated = (change: object) => ({
    target: {
      mode: 'dedicated',
      name: 'own-pool',
      cluster: { workerPools: [{ name: 'cpu' }] },
      ...change,
    },
  });

  it.each([
    ['an app on a pool', {}],
    ['as many GPUs as the pool has', needing('nvidia a100', 4)],
    [
      'a secret variable',
      { variables: [{ name: 'password', secretValue: 'x' }] },
    ],
    [
      'a pool of its own from another bundle',
      {
        ...dedicated({ profileBundle: { name: 'edge' } }),
        variables: [{ name: 'zone', value: 'a' }],
      },
    ],
  ])('accepts %s', async (_, change) => {
    expect(await check(change)).toEqual([]);
  });

  it.each([
    [
      'computePool.unknown',
      'target.computePool',
      { target: { mode: 'existing', computePool: 'none' } },
    ],
    [
      'profileBundle.type',
      'profileBundle',
      { profileBundle: { name: 'edge' } },
    ],
    [
      'variable.type',
      'variables[0]',
      { variables: [{ name: 'replicas', value: 'many' }] },
    ],
    [
      'variable.minimum',
      'variables[0]',
      { variables: [{ name: 'replicas', value: '0' }] },
    ],
    [
      'variable.maximum',
      'variables[0]',
      { variables: [{ name: 'replicas', value: '4' }] },
    ],
    [
      'variable.choice',
      'variables[0]',
      { variables: [{ name: 'size', value: 'huge' }] },
    ],
    [
      'variable.sensitive',
      'variables[0]',
      { variables: [{ name: 'password', value: 'x' }] },
    ],
    ['deployment.gpu.tooMany', 'resources.gpu.count', needing('A100', 5)],
    [
      'deployment.gpu.tooMany',
      'resources.gpu.count',
      needing('NVIDIA H100', 1),
    ],
    [
      'profileBundle.unknown',
      'target.profileBundle',
      dedicated({ profileBundle: { name: 'none' } }),
    ],
    [
      'computeConfig.unknown',
      'target.computeConfig',
      dedicated({ computeConfig: { name: 'none' } }),
    ],
    [
      'variable.required',
      'variables',
      dedicated({ profileBundle: { name: 'edge' } }),
    ],
    [
      'gpu.limit.exceeded',
      'target.cluster.workerPools[0].gpu.count',
      dedicated(gpuPool('NVIDIA A100', 5)),
    ],
  ])('reports %s at %s', async (code, path, change) => {
    expect(await check(change)).toEqual([[code, path]]);
  });

  it('refuses a Secret that was created for something else, at the variable', async () => {
    const refer = (name: string) => ({
      variables: [
        { name: 'replicas', value: '2' },
        { name: 'password', secretKeyRef: { name, key: 'a' } },
      ],
    });

    expect(await check(refer('own-ngc'))).toEqual([
      ['secret.use.settings', 'variables[1].secretKeyRef.name'],
    ]);
    expect(await check(refer('password'))).toEqual([]);
  });

  it('refuses a pool that is on its way out', async () => {
    const pools = [pool('first', { deletingSince: '2026-01-15T09:00:00Z' })];

    expect(await check({}, { pools })).toEqual([
      ['computePool.deleting', 'target.computePool'],
    ]);
  });

  it.each([
    ['grows by a policy', { scalingPolicyRef: { name: 'by-cpu' } }],
    ['is not there yet', { phase: 'Provisioning', gpuCapacity: {} }],
  ])('leaves the GPUs of a pool that %s to the hub', async (_, change) => {
    const pools = [pool('first', change)];

    expect(await check(needing('NVIDIA A100', 64), { pools })).toEqual([]);
  });

  it('limits nothing where the project has no limits', async () => {
    const project = { gpuResources: { limits: {}, requests: {} } };

    expect(
      await check(dedicated(gpuPool('NVIDIA A100', 500)), { project }),
    ).toEqual([]);
  });
});
