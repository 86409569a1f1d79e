import fc from 'fast-check';
import type * as z from 'zod/v4';
import { MessageCode, REQUEST_MESSAGES } from '../problems';
import {
  appDeploymentRequestSchema,
  computeConfigRequestSchema,
  computePoolRequestSchema,
  integrationRequestSchema,
  modelDeploymentRequestSchema,
  modelListsSchema,
  modelMappingsSchema,
  overlayVirtualIp,
  projectChangeSchema,
  settingsRequestSchema,
  validateRequest,
} from '.';

type Json = Record<string, unknown>;

const POOL: Json = {
  project: 'vision',
  name: 'vision-gpu',
  variant: 'shared',
  profileBundle: { name: 'edge-infra' },
};

const APP: Json = {
  project: 'vision',
  name: 'inspector',
  profileBundle: { name: 'inspector-app' },
  target: { mode: 'existing', computePool: 'vision-gpu' },
};

const MODEL: Json = {
  ...APP,
  model: { source: 'HuggingFace', id: 'meta-llama/Llama-3.1-8B' },
};

const MAPPING: Json = {
  name: 'llama',
  source: 'HuggingFace',
  profileBundle: { name: 'serving' },
};

const PALETTE: Json = {
  type: 'palette',
  name: 'palette',
  apiKey: 'example-key',
  hostUrl: 'https://palette.example.com',
  tenant: 'acme',
  projectId: '65f0c0ffee',
};

function problemsOf(schema: z.ZodType<unknown>, input: unknown): string[] {
  const result = validateRequest(schema, input);
  return result.ok
    ? []
    : result.problems.map(problem => `${problem.path}: ${problem.code}`);
}

const withModel = (model: Json) => ({
  model: { ...(MODEL.model as Json), ...model },
});
const withMapping = (mapping: Json) => ({
  mappings: [{ ...MAPPING, ...mapping }],
});
const withFilter = (filter: Json) =>
  withMapping({
    filters: [{ key: 'id', operator: 'In', values: ['a'], ...filter }],
  });
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
      problemsOf(computePoolRequestSchema, { ...POOL, ...change }),
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
      problemsOf(computePoolRequestSchema, { ...POOL, ...change }),
    ).toEqual(expected);
  });
});

describe('an App Deployment request', () => {
  it.each<[string, Json, string[]]>([
    ['no name', { name: undefined }, ['name: deployment.name.required']],
    ['a name in capitals', { name: 'App' }, ['name: deployment.name.format']],
    [
      'a novel as name',
      { displayName: 'a'.repeat(129) },
      ['displayName: deployment.displayName.tooLong'],
    ],
    ['no target', { target: undefined }, ['target: deployment.target.mode']],
    [
      'a target of no kind',
      { target: { mode: 'cloud' } },
      ['target.mode: deployment.target.mode'],
    ],
    [
      'no pool',
      { target: { mode: 'existing' } },
      ['target.computePool: computePool.name.required'],
    ],
    [
      'a pool of its own with a bad name',
      { target: { mode: 'dedicated', name: 'X' } },
      ['target.name: computePool.name.format'],
    ],
    [
      'no bundle',
      { profileBundle: undefined },
      ['profileBundle: profileBundle.required'],
    ],
    [
      'a namespace in capitals',
      { namespace: 'A' },
      ['namespace: deployment.namespace.format'],
    ],
    [
      'a need without a unit',
      { resources: { memory: '8' } },
      ['resources.memory: nodePool.memory.unit'],
    ],
  ])('cannot have %s', (_, change, expected) => {
    expect(
      problemsOf(appDeploymentRequestSchema, { ...APP, ...change }),
    ).toEqual(expected);
  });

  it('may bring a dedicated Compute Pool', () => {
    expect(
      problemsOf(appDeploymentRequestSchema, {
        ...APP,
        target: { mode: 'dedicated' },
      }),
    ).toEqual([]);
  });
});

describe('a Model Deployment request', () => {
  it('may leave the bundle to the mappings when it is a service', () => {
    expect(
      problemsOf(modelDeploymentRequestSchema, {
        ...MODEL,
        profileBundle: undefined,
        ...withModel({ mode: 'ModelAsAService' }),
      }),
    ).toEqual([]);
  });

  it.each<[string, Json, string[]]>([
    [
      'no bundle of its own',
      { profileBundle: undefined },
      ['profileBundle: profileBundle.required'],
    ],
    ['no model', { model: undefined }, ['model: model.source']],
    [
      'another source',
      withModel({ source: 'Ollama' }),
      ['model.source: model.source'],
    ],
    ['no model id', withModel({ id: '' }), ['model.id: model.id.required']],
    [
      'a model id with a space',
      withModel({ id: 'a b' }),
      ['model.id: model.id.format'],
    ],
    [
      'a way out of the repository',
      withModel({ id: '../a' }),
      ['model.id: model.id.format'],
    ],
    [
      'an empty revision',
      withModel({ revision: '' }),
      ['model.revision: model.revision.format'],
    ],
    ['another mode', withModel({ mode: 'Fast' }), ['model.mode: model.mode']],
    [
      'another exposure',
      withModel({ exposure: 'World' }),
      ['model.exposure: model.exposure'],
    ],
  ])('cannot have %s', (_, change, expected) => {
    expect(
      problemsOf(modelDeploymentRequestSchema, { ...MODEL, ...change }),
    ).toEqual(expected);
  });
});

describe('model mappings', () => {
  it.each<[string, Json, string[]]>([
    [
      'no name',
      withMapping({ name: '' }),
      ['mappings[0].name: modelMapping.name.required'],
    ],
    [
      'a name with a space',
      withMapping({ name: 'a b' }),
      ['mappings[0].name: modelMapping.name.format'],
    ],
    [
      'a name twice',
      { mappings: [MAPPING, MAPPING] },
      ['mappings[1].name: modelMapping.name.duplicate'],
    ],
    [
      'Palette for a source',
      withMapping({ source: 'Palette' }),
      ['mappings[0].source: model.source'],
    ],
    [
      'no bundle',
      withMapping({ profileBundle: undefined }),
      ['mappings[0].profileBundle: profileBundle.required'],
    ],
    [
      'a priority below zero',
      withMapping({ priority: -1 }),
      ['mappings[0].priority: modelMapping.priority'],
    ],
    [
      'a filter for nothing',
      withFilter({ key: 'colour' }),
      ['mappings[0].filters[0].key: modelMapping.filter.key'],
    ],
    [
      'a filter that cannot compare',
      withFilter({ operator: '~' }),
      ['mappings[0].filters[0].operator: modelMapping.filter.operator'],
    ],
    [
      'a filter without values',
      withFilter({ values: [] }),
      ['mappings[0].filters[0].values: modelMapping.filter.values'],
    ],
    [
      'a filter with an empty value',
      withFilter({ values: [''] }),
      ['mappings[0].filters[0].values[0]: modelMapping.filter.values'],
    ],
  ])('cannot have %s', (_, change, expected) => {
    expect(
      problemsOf(modelMappingsSchema, {
        project: 'vision',
        ...withMapping({}),
        ...change,
      }),
    ).toEqual(expected);
  });
});

describe('model lists', () => {
  it.each([
    '*',
    'meta-llama/*',
    'meta-llama/Llama-3.1-8B',
    'meta-llama/Llama*',
    'nim/meta/llama3',
  ])('may have the entry %s', entry => {
    expect(
      problemsOf(modelListsSchema, { project: 'p', ngc: { allow: [entry] } }),
    ).toEqual([]);
  });

  it.each([
    ['', 'modelList.entry.format'],
    ['a b', 'modelList.entry.format'],
    ['*/a', 'modelList.entry.format'],
    ['https://huggingface.co/a', 'modelList.entry.format'],
  ])('cannot have the entry %j', (entry, code) => {
    expect(
      problemsOf(modelListsSchema, {
        project: 'p',
        huggingFace: { disallow: [entry] },
      }),
    ).toEqual([`huggingFace.disallow[0]: ${code}`]);
  });

  it('cannot have an entry twice', () => {
    expect(
      problemsOf(modelListsSchema, {
        project: 'p',
        ngc: { allow: ['a', 'a'] },
      }),
    ).toEqual(['ngc.allow[1]: modelList.entry.duplicate']);
  });
});

describe('a change of a project', () => {
  it.each<[string, Json]>([
    ['one group', { roleMapping: { viewer: ['everybody'] } }],
    ['no description', { description: '' }],
    ['no limits', { gpuResources: {} }],
    ['the settings of the tenant', { settings: { mode: 'inherit' } }],
    ['no tags', { tags: {} }],
    ['no mappings', { modelMappings: [] }],
  ])('may be %s', (_, change) => {
    const result = validateRequest(projectChangeSchema, change);
    expect(result).toMatchObject({ ok: true, value: change });
  });

  it.each<[string, Json, string[]]>([
    ['nothing', {}, [': project.change.empty']],
    [
      'no viewers',
      { roleMapping: { viewer: [] } },
      ['roleMapping.viewer: project.role.required'],
    ],
    ['another name', { name: 'x' }, [': request.unknownParameter']],
    ['another tenant', { tenant: 'x' }, [': request.unknownParameter']],
    [
      'an empty display name',
      { displayName: '' },
      ['displayName: project.displayName.required'],
    ],
    [
      'new settings at the same time',
      { settings: { mode: 'custom' } },
      ['settings.mode: project.settings.mode'],
    ],
  ])('cannot be %s', (_, change, expected) => {
    expect(problemsOf(projectChangeSchema, change)).toEqual(
      expect.arrayContaining(expected),
    );
  });

  it('does not touch tags that it does not name', () => {
    expect(projectChangeSchema.parse({ displayName: 'A' })).toEqual({
      displayName: 'A',
    });
  });
});

describe('an integration request', () => {
  it.each<[string, Json]>([
    ['Palette', PALETTE],
    [
      'Hugging Face',
      { type: 'huggingFace', name: 'hf', apiKey: 'example-token' },
    ],
    ['NVIDIA NGC', { type: 'ngc', name: 'ngc', secretName: 'ngc-key' }],
  ])('may be for %s', (_, request) => {
    expect(problemsOf(integrationRequestSchema, request)).toEqual([]);
  });

  it.each<[string, Json, string[]]>([
    ['nothing', { ...PALETTE, type: undefined }, ['type: integration.type']],
    [
      'another service',
      { ...PALETTE, type: 'github' },
      ['type: integration.type'],
    ],
    [
      'Hugging Face with a host',
      { type: 'huggingFace', name: 'hf', apiKey: 'x', hostUrl: 'https://a' },
      [': request.unknownParameter'],
    ],
    [
      'NVIDIA NGC without a key',
      { type: 'ngc', name: 'ngc' },
      ['apiKey: integration.apiKey.required'],
    ],
    [
      'Palette without a key',
      { ...PALETTE, apiKey: undefined },
      ['apiKey: integration.apiKey.required'],
    ],
  ])('cannot be for %s', (_, request, expected) => {
    expect(problemsOf(integrationRequestSchema, request)).toEqual(expected);
  });
});

describe('every schema', () => {
  const schemas: [string, z.ZodType<unknown>][] = [
    ['settings', settingsRequestSchema],
    ['computeConfig', computeConfigRequestSchema],
    ['computePool', computePoolRequestSchema],
    ['appDeployment', appDeploymentRequestSchema],
    ['modelDeployment', modelDeploymentRequestSchema],
    ['modelMappings', modelMappingsSchema],
    ['modelLists', modelListsSchema],
    ['projectChange', projectChangeSchema],
    ['integration', integrationRequestSchema],
  ];

  it.each(schemas)(
    '%s never throws, and always gives a code that has a message',
    (_, schema) => {
      const keys = [
        ...Object.keys(POOL),
        ...Object.keys(MODEL),
        'cluster',
        'variables',
        'mappings',
        'integrations',
        'type',
        'allow',
      ];
      const input = fc.oneof(
        fc.jsonValue(),
        fc.dictionary(fc.constantFrom(...keys), fc.jsonValue()),
      );
      fc.assert(
        fc.property(input, value => {
          const result = validateRequest(schema, value);
          const problems = result.ok ? [] : result.problems;
          for (const { code, parameters } of problems) {
            const wanted =
              REQUEST_MESSAGES[code as MessageCode].match(/(?<=\{\{)\w+/g) ??
              [];
            expect(Object.keys(parameters).sort()).toEqual([...wanted].sort());
          }
        }),
      );
    },
  );
});

describe('overlayVirtualIp', () => {
  it.each([
    ['100.64.192.0/24', '100.64.192.1'],
    ['100.64.192.7/24', '100.64.192.1'],
    [' 10.0.0.0/8 ', '10.0.0.1'],
    ['fd00::/64', 'fd00::1'],
    ['10.0.0.0', undefined],
    ['', undefined],
    ['10.0.0.1/32', undefined],
  ])('of %j is %j', (cidr, expected) => {
    expect(overlayVirtualIp(cidr)).toBe(expected);
  });

  it('never throws on any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0123456789abf.:/ ') }),
        text => {
          expect(['string', 'undefined']).toContain(
            typeof overlayVirtualIp(text),
          );
        },
      ),
      { numRuns: 2000 },
    );
  });
});
