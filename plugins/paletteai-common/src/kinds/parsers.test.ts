import fc from 'fast-check';
import { KIND_PARTS } from './parts';
import { KINDS, PaletteAiKindName } from './registry';
import { apiVersionOf } from './shared/KindDefinition';

const NAMES = Object.keys(KIND_PARTS) as PaletteAiKindName[];

// Real field names with any value below them reach deeper than random names would.
const FIELD_NAMES = [
  'name',
  'namespace',
  'displayName',
  'tenantRef',
  'roleMapping',
  'admin',
  'groups',
  'integrations',
  'palette',
  'clusterVariant',
  'dedicated',
  'shared',
  'paletteClusterConfig',
  'paletteClusterDeploymentConfig',
  'defaults',
  'nodePoolRequirements',
  'controlPlanePool',
  'workerPools',
  'taints',
  'machines',
  'controlPlaneCompute',
  'availableWorkerCompute',
  'conditions',
  'type',
  'status',
  'gpuResources',
  'limits',
  'modelSettings',
  'mappings',
  'filters',
  'repositories',
  'variables',
  'model',
  'gpu',
  'edge',
  'labels',
  'key',
  'effect',
  '__proto__',
  'constructor',
];

function wild(depth: number): fc.Arbitrary<unknown> {
  if (depth === 0) {
    return fc.jsonValue({ maxDepth: 1 });
  }
  return fc.oneof(
    fc.jsonValue({ maxDepth: 1 }),
    fc.array(wild(depth - 1), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...FIELD_NAMES), wild(depth - 1), {
      maxKeys: 6,
    }),
  );
}

describe.each(NAMES)('the parser of %s', name => {
  const { parse } = KIND_PARTS[name];
  const kind = KINDS[name];
  const header = { apiVersion: apiVersionOf(kind), kind: kind.kind };

  it('never throws on any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        const result = parse(value);
        expect(result.value !== undefined || result.problems.length > 0).toBe(
          true,
        );
      }),
    );
  });

  it('never throws on an object of its kind with anything inside, and keeps it whole', () => {
    fc.assert(
      fc.property(wild(2), wild(5), wild(4), (metadata, spec, status) => {
        const source = { ...header, metadata, spec, status };
        const before = JSON.stringify(source);
        const result = parse(source);
        expect([source, undefined]).toContain(result.value?.object);
        expect(JSON.stringify(source)).toBe(before);
      }),
      { numRuns: 300 },
    );
  });

  it('gives a value for any spec and status when there is a name', () => {
    fc.assert(
      fc.property(wild(4), wild(3), (spec, status) => {
        const { value } = parse({
          ...header,
          metadata: { name: 'a' },
          spec,
          status,
        });
        expect(value?.name).toBe('a');
      }),
      { numRuns: 200 },
    );
  });

  it('holds no value of the object in its problems', () => {
    const canary = 'hf_CANARY0123456789';
    const poisoned = fc.letrec<{ tree: unknown }>(tie => ({
      tree: fc.oneof(
        { maxDepth: 5 },
        fc.constant(canary),
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom(...FIELD_NAMES), tie('tree'), {
          maxKeys: 6,
        }),
      ),
    })).tree;
    fc.assert(
      fc.property(poisoned, poisoned, (spec, status) => {
        const { problems } = parse({
          ...header,
          metadata: { name: 'a' },
          spec,
          status,
        });
        expect(JSON.stringify(problems)).not.toContain('CANARY');
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a list', []],
    ['a text', 'x'],
    ['an object without kind', { metadata: { name: 'a' } }],
    [
      'another kind',
      { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'a' } },
    ],
    ['an object without a name', { ...header, metadata: {} }],
  ])('has no value for %s and says why', (_, source) => {
    const result = parse(source);
    expect(result.value).toBeUndefined();
    expect(result.problems).not.toEqual([]);
  });

  it('reads a newer version of its kind', () => {
    const apiVersion = `${kind.group}/v7`;
    expect(
      parse({ ...header, apiVersion, metadata: { name: 'a' } }).value?.name,
    ).toBe('a');
  });
});
