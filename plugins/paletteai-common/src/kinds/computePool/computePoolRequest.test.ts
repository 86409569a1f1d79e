import { POOL_REQUEST } from '../../__testUtils__/minimalRequests';
import { problemsOf } from '../../__testUtils__/problemsOf';
import { computePoolRequestSchema } from './computePoolRequest';

type Json = Record<string, unknown>;

const withVariable = (variable: Json) => ({
  variables: [{ name: 'a', ...variable }],
});

describe('a Compute Pool request', () => {
  it.each<[string, Json]>([
    ['the shortest name', { name: 'a-b' }],
    ['the longest name', { name: `a${'b'.repeat(32)}` }],
    ['an address', { cluster: { vip: '10.0.0.10' } }],
    [
      'only labels for its control plane',
      { cluster: { controlPlanePool: { labels: { a: 'b' } } } },
    ],
    [
      'a version of its bundle',
      { profileBundle: { name: 'a', version: 'v0.2.0' } },
    ],
    ['an empty value', withVariable({ value: '' })],
    ['a secret value', withVariable({ secretValue: 'x' })],
    [
      'a reference to a Secret',
      withVariable({ secretKeyRef: { name: 's', key: 'k' } }),
    ],
  ])('may have %s', (_, change) => {
    expect(
      problemsOf(computePoolRequestSchema, { ...POOL_REQUEST, ...change }),
    ).toEqual([]);
  });

  it.each<[string, Json, string[]]>([
    ['no project', { project: undefined }, ['project: project.required']],
    [
      'a project in capitals',
      { project: 'Vision' },
      ['project: project.format'],
    ],
    ['no name', { name: '' }, ['name: computePool.name.required']],
    [
      'a name of 2 characters',
      { name: 'ab' },
      ['name: computePool.name.format'],
    ],
    [
      'a name of 34 characters',
      { name: 'a'.repeat(34) },
      ['name: computePool.name.format'],
    ],
    ['a digit first', { name: '1-pool' }, ['name: computePool.name.format']],
    ['a dash last', { name: 'pool-' }, ['name: computePool.name.format']],
    ['capitals', { name: 'Pool' }, ['name: computePool.name.format']],
    ['an underscore', { name: 'my_pool' }, ['name: computePool.name.format']],
    ['no variant', { variant: undefined }, ['variant: computePool.variant']],
    [
      'another variant',
      { variant: 'private' },
      ['variant: computePool.variant'],
    ],
    [
      'no bundle',
      { profileBundle: undefined },
      ['profileBundle: profileBundle.required'],
    ],
    [
      'a bundle without a name',
      { profileBundle: { name: '' } },
      ['profileBundle.name: profileBundle.required'],
    ],
    [
      'a bundle in capitals',
      { profileBundle: { name: 'A' } },
      ['profileBundle.name: profileBundle.format'],
    ],
    [
      'a version without a v',
      { profileBundle: { name: 'a', version: '1' } },
      ['profileBundle.version: profileBundle.version'],
    ],
    [
      'a compute config without a name',
      { computeConfig: {} },
      ['computeConfig.name: computeConfig.name.required'],
    ],
    [
      'a compute config from a namespace in capitals',
      { computeConfig: { name: 'a', namespace: 'A' } },
      ['computeConfig.namespace: computeConfig.namespace.format'],
    ],
    [
      'a scaling policy in capitals',
      { scalingPolicy: 'CPU' },
      ['scalingPolicy: computePool.scalingPolicy.format'],
    ],
    [
      'an address that is none',
      { cluster: { vip: '10.0.0' } },
      ['cluster.vip: cluster.vip.format'],
    ],
    [
      'an address past the end',
      { cluster: { vip: '10.0.0.256' } },
      ['cluster.vip: cluster.vip.format'],
    ],
    [
      'one node that takes no work',
      { cluster: { controlPlanePool: { nodeCount: 1 } } },
      [
        'cluster.controlPlanePool.workerNodeEligible: nodePool.singleNodeNotEligible',
      ],
    ],
    [
      'taints on both',
      {
        cluster: {
          controlPlanePool: { taints: [{ key: 'a', effect: 'NoSchedule' }] },
          workerPools: [
            { name: 'w', taints: [{ key: 'a', effect: 'NoSchedule' }] },
          ],
        },
      },
      ['cluster.workerPools[0].taints: nodePool.taint.controlPlaneTainted'],
    ],
    [
      'a resource group without a key',
      { resourceGroups: { worker: { '': 'x' } } },
      ['resourceGroups.worker.: computePool.resourceGroup.key'],
    ],
    [
      'a huge resource group',
      { resourceGroups: { worker: { a: 'x'.repeat(254) } } },
      ['resourceGroups.worker.a: computePool.resourceGroup.value'],
    ],
    [
      'a variable with a space',
      withVariable({ name: 'a b', value: 'x' }),
      ['variables[0].name: variable.name.format'],
    ],
    [
      'a variable without a value',
      withVariable({}),
      ['variables[0]: variable.value.one'],
    ],
    [
      'a variable with two values',
      withVariable({ value: 'a', secretValue: 'b' }),
      ['variables[0]: variable.value.one'],
    ],
    [
      'a huge value',
      withVariable({ value: 'x'.repeat(16385) }),
      ['variables[0].value: variable.value.tooLong'],
    ],
    [
      'half a reference',
      withVariable({ secretKeyRef: { name: 's' } }),
      ['variables[0].secretKeyRef.key: variable.secretRef.format'],
    ],
    [
      'a variable twice',
      {
        variables: [
          { name: 'a', value: '1' },
          { name: 'a', value: '2' },
        ],
      },
      ['variables[1].name: variable.name.duplicate'],
    ],
  ])('cannot have %s', (_, change, expected) => {
    expect(
      problemsOf(computePoolRequestSchema, { ...POOL_REQUEST, ...change }),
    ).toEqual(expected);
  });
});
