import fc from 'fast-check';

const name = fc.constantFrom('a', 'a', 'b', 'c', '', 'Not A Name');

const oddValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, '', 0, -1, 1.5, 1e21, true, [], {}, 'text'),
  fc.jsonValue({ maxDepth: 2 }),
);

const metadata = fc.record(
  {
    name,
    generateName: fc.constantFrom('made-', 5),
    namespace: fc.constantFrom('default', ''),
    labels: fc.oneof(fc.constant({ a: 'b' }), oddValue),
    annotations: fc.oneof(fc.constant({ a: 'b' }), oddValue),
    finalizers: fc.constantFrom<unknown>(['a.example.com/x'], [], 'x', [5]),
    ownerReferences: fc.constantFrom<unknown>([], [{}], 'x'),
    resourceVersion: fc.constantFrom<unknown>('1', 'new', 5, ''),
    uid: fc.constantFrom<unknown>('other', ''),
    managedFields: fc.constantFrom<unknown>([], [{}], 'x', [{ manager: 5 }]),
    creationTimestamp: fc.constantFrom<unknown>(null, 'yesterday', 5),
  },
  { requiredKeys: ['name'] },
);

const widget = fc.record(
  {
    apiVersion: fc.constantFrom('contract.example.com/v1', 'v1', 'a/b/c'),
    kind: fc.constantFrom('Widget', 'Widget', 'Widget', 'Gadget', ''),
    metadata,
    spec: fc.record(
      {
        size: fc.oneof(fc.constantFrom(1, 50), oddValue),
        colour: fc.oneof(fc.constantFrom('red', 'green'), oddValue),
        tags: fc.oneof(fc.constantFrom(['x'], ['x', 'x']), oddValue),
        ports: fc.oneof(
          fc.constantFrom<unknown>([{ name: 'p', port: 80 }], [{}]),
          oddValue,
        ),
        limits: fc.oneof(fc.constant({ cpu: 1, memory: '1Gi' }), oddValue),
        payload: oddValue,
        owner: fc.constantFrom('me', 'you'),
        low: fc.constantFrom(1, 9),
        high: fc.constantFrom(5, 0),
        bogus: oddValue,
      },
      { requiredKeys: ['size'] },
    ),
    status: oddValue,
  },
  { requiredKeys: ['apiVersion', 'kind', 'metadata', 'spec'] },
);

const builtIn = fc.record(
  {
    apiVersion: fc.constantFrom('v1', 'v1', 'v1', 'apps/v1'),
    kind: fc.constantFrom('ConfigMap', 'Secret'),
    metadata,
    data: fc.oneof(
      fc.constantFrom<unknown>({ a: 'YQ==' }, { 'not ok': 'x' }, { a: 5 }),
      oddValue,
    ),
    stringData: fc.constantFrom<unknown>({ a: 'b' }, 'x'),
    immutable: fc.constantFrom<unknown>(true, false, 'x'),
    type: fc.constantFrom<unknown>('Opaque', 'kubernetes.io/tls', 5),
    bogus: oddValue,
  },
  { requiredKeys: ['apiVersion', 'kind', 'metadata'] },
);

const pointer = fc.constantFrom(
  '/spec/size',
  '/spec/colour',
  '/data/a',
  '/metadata/labels/a',
  '/metadata/name',
  '/metadata/resourceVersion',
  '/spec',
  '/status',
  '',
  '/',
  'no-slash',
  '/a/b/c/~2',
  '/spec/tags/-',
  '/spec/tags/99',
);

const jsonPatch = fc.array(
  fc.record(
    {
      op: fc.constantFrom(
        'add',
        'replace',
        'remove',
        'test',
        'move',
        'copy',
        'x',
      ),
      path: pointer,
      from: pointer,
      value: oddValue,
    },
    { requiredKeys: ['op', 'path'] },
  ),
  { maxLength: 4 },
);

const mergePatch = fc.record(
  {
    metadata: fc.oneof(metadata, oddValue),
    spec: oddValue,
    data: oddValue,
    status: oddValue,
  },
  { requiredKeys: [] },
);

const deleteOptions = fc.record(
  {
    kind: fc.constantFrom('DeleteOptions', 'Widget'),
    apiVersion: fc.constantFrom('v1', 'meta.k8s.io/v1', 'x'),
    propagationPolicy: fc.constantFrom<unknown>('Orphan', 'Sideways', 5),
    gracePeriodSeconds: fc.constantFrom<unknown>(0, -1, 'x'),
    preconditions: fc.constantFrom<unknown>({ uid: 'x' }, 'x'),
    dryRun: fc.constantFrom<unknown>(['All'], 'All'),
  },
  { requiredKeys: [] },
);

const document: fc.Arbitrary<string> = fc
  .oneof(
    widget,
    widget,
    builtIn,
    jsonPatch,
    mergePatch,
    deleteOptions,
    oddValue,
  )
  .map(value => JSON.stringify(value) ?? '');

/** Documents that make sense, that nearly do, and bytes that do not. */
export const bodies: fc.Arbitrary<string> = fc.oneof(
  { weight: 12, arbitrary: document },
  {
    weight: 2,
    arbitrary: fc
      .tuple(document, fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([text, part]) => text.slice(0, Math.floor(text.length * part))),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '',
      'null',
      '{}',
      '[]',
      '{"a":1,"a":2}',
      'a: &x [*x]',
      '--- \n---\n',
      '\u0000',
      `${'['.repeat(20_000)}`,
      `${'{"a":'.repeat(11_000)}1${'}'.repeat(11_000)}`,
    ),
  },
);
