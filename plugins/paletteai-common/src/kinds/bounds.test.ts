import * as z from 'zod/v4';
import { normalizeGpuFamily } from '../gpu';
import { isReservedTagKey } from '../metadata/tags';
import { parseMemory } from '../quantities/parseMemory';
import * as requests from '.';

/** Texts on which careless expressions take quadratic or exponential time. */
const HOSTILE: readonly [string, (length: number) => string][] = [
  ['dots within letters', length => `a${'.'.repeat(length)}x`],
  ['letters before a mismatch', length => `${'a'.repeat(length)}!`],
  ['dashes', length => `a${'-'.repeat(length)}!`],
  ['blanks', length => `a${' '.repeat(length)}a`],
  ['digits', length => `${'1'.repeat(length)}x`],
  ['zeros after a point', length => `1.${'0'.repeat(length)}x`],
  ['colons', length => `${'1:'.repeat(length / 2)}/64`],
  ['double colons', length => `${'::'.repeat(length / 2)}/64`],
  ['slashes', length => `${'a/'.repeat(length / 2)}!`],
  ['stars', length => `a${'*'.repeat(length)}`],
  ['open brackets', length => `${'['.repeat(length)}a`],
  ['revisions', length => '(rev '.repeat(length / 5)],
  ['URLs', length => `https://${'a.'.repeat(length / 2)}#`],
  ['SSH keys', length => `ssh-rsa ${'A'.repeat(length)}!`],
  ['equals signs', length => `ssh-rsa A${'='.repeat(length)}!`],
  [
    'certificates',
    length =>
      `${'-----BEGIN CERTIFICATE-----\nA\n-----END CERTIFICATE-----\n\n'.repeat(
        length / 60,
      )}!`,
  ],
  [
    'line breaks after a certificate',
    length =>
      `-----BEGIN CERTIFICATE-----A-----END CERTIFICATE-----${'\n'.repeat(
        length,
      )}!`,
  ],
  [
    'a private key',
    length => `-----BEGIN PRIVATE KEY-----${'\n'.repeat(length)}!`,
  ],
];

const SHORT = 10_000;

/** Processor time of the shortest of five runs, in milliseconds: a busy machine does not count. */
function timeOf(work: () => void): number {
  const times = Array.from({ length: 5 }, () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

/** Linear work takes 4 times as long for 4 times the text, quadratic work 16 times. */
function growth<T>(
  work: (input: T) => void,
  text: (length: number) => string,
  inputOf: (text: string) => T,
) {
  const [short, long] = [SHORT, 4 * SHORT].map(length => inputOf(text(length)));
  // Below two milliseconds the ratio is noise.
  const baseline = Math.max(
    2,
    timeOf(() => work(short)),
  );
  return timeOf(() => work(long)) / baseline;
}

const schemas = Object.entries(requests).flatMap(
  ([name, value]): [string, z.ZodType][] =>
    value instanceof z.ZodType ? [[name, value]] : [],
);

/** An input that has the text everywhere where the schema takes one. */
function filledWith(schema: z.ZodType, text: string): unknown {
  const { def } = schema as unknown as {
    def: {
      type: string;
      innerType?: z.ZodType;
      in?: z.ZodType;
      shape?: Record<string, z.ZodType>;
      element?: z.ZodType;
      options?: z.ZodType[];
      values?: unknown[];
      entries?: Record<string, unknown>;
    };
  };
  switch (def.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(def.shape ?? {}).map(([name, field]) => [
          name,
          filledWith(field, text),
        ]),
      );
    case 'array':
      return def.element ? [filledWith(def.element, text)] : [];
    case 'record':
      return { [text]: text, key: text };
    case 'union':
      // The last has the most fields, save where it only names something.
      return (def.options ?? [])
        .map(option => filledWith(option, text))
        .sort((a, b) => JSON.stringify(b).length - JSON.stringify(a).length)[0];
    case 'literal':
      return def.values?.[0];
    case 'enum':
      return Object.values(def.entries ?? {})[0];
    case 'number':
      return 3;
    case 'boolean':
      return true;
    case 'string':
      return text;
    default:
      return def.innerType ?? def.in
        ? filledWith((def.innerType ?? def.in) as z.ZodType, text)
        : text;
  }
}

describe('hostile texts', () => {
  it('are put into every part of a request', () => {
    const project = filledWith(requests.projectRequestSchema, 'TEXT');

    expect(project).toMatchObject({
      tags: { TEXT: 'TEXT' },
      settings: {
        integrations: { palette: { certificates: { clientKey: 'TEXT' } } },
      },
      computeConfig: { workerPools: [{ taints: [{ key: 'TEXT' }] }] },
      gpuResources: { limits: [{ family: 'TEXT' }] },
    });
  });

  describe.each(HOSTILE)('%s', (_, text) => {
    it.each(schemas)('take linear time in %s', (_name, schema) => {
      expect(
        growth(
          input => {
            schema.safeParse(input);
          },
          text,
          value => filledWith(schema, value),
        ),
      ).toBeLessThan(10);
    });

    it.each<[string, (value: string) => unknown]>([
      ['a GPU family', normalizeGpuFamily],
      ['an amount of memory', parseMemory],
      ['the key of a tag', isReservedTagKey],
      ['a network range', requests.overlayVirtualIp],
    ])('take linear time as %s', (_name, work) => {
      expect(growth(work, text, value => value)).toBeLessThan(10);
    });
  });
});

describe('sizes', () => {
  const project = (change: object) =>
    requests.validateRequest(requests.projectRequestSchema, change);
  const entries = (length: number) =>
    Object.fromEntries(
      Array.from({ length }, (_, index) => [`!${index}`, 'bad value!']),
    );
  const problemsOf = (input: object) => {
    const result = project(input);
    return result.ok
      ? []
      : result.problems.map(({ code, path }) => `${path}: ${code}`);
  };

  it.each<[string, object, string]>([
    [
      'a list',
      { roleMapping: { admin: Array(513).fill('a') } },
      'roleMapping.admin: request.tooMany',
    ],
    ['an object', { tags: entries(150_000) }, 'tags: request.tooMany'],
    ['a text', { name: 'a'.repeat(65_537) }, 'name: request.tooLong'],
    [
      'a request',
      { tags: Array(500).fill(Array(500).fill(1)) },
      ': request.tooMany',
    ],
    [
      'a nesting',
      { tags: JSON.parse(`${'['.repeat(10_000)}${']'.repeat(10_000)}`) },
      ': request.tooDeep',
    ],
  ])('of %s are limited before anything looks inside', (_, input, expected) => {
    expect(problemsOf(input)).toEqual([expected]);
  });

  it('tells at most 50 problems', () => {
    expect(problemsOf({ settings: { x: 1 }, ...bad(60) })).toHaveLength(50);
  });

  it('does not look into tags that are too many', () => {
    expect(
      problemsOf({ tags: entries(100) }).filter(each => /^tags/.test(each)),
    ).toEqual(['tags: metadata.tooMany']);
  });

  it('compares no entries of a list that is too long, or holds a text that is too long', () => {
    const limit = { family: 'NVIDIA A100', count: 1 };
    const of = (limits: object[]) =>
      problemsOf({ gpuResources: { limits } }).filter(each =>
        each.startsWith('gpuResources'),
      );

    expect(of([limit, limit])).toEqual([
      'gpuResources.limits[1].family: gpu.family.duplicate',
    ]);
    expect(of(Array(65).fill(limit))).toEqual([
      'gpuResources.limits: metadata.tooMany',
    ]);
    expect(of([limit, limit, { family: 'a'.repeat(64), count: 1 }])).toEqual([
      'gpuResources.limits[2].family: gpu.family.format',
    ]);
  });

  it.each(
    schemas.filter(([, schema]) =>
      JSON.stringify(filledWith(schema, 'x')).includes('"annotations"'),
    ),
  )('of all annotations in %s together are limited', (_, schema) => {
    const codesOf = (text: string) => {
      const result = requests.validateRequest(schema, filledWith(schema, text));
      return result.ok ? [] : result.problems.map(({ code }) => code);
    };

    expect(codesOf('x'.repeat(9_000))).toEqual([
      'metadata.annotations.tooLong',
    ]);
    expect(codesOf('x'.repeat(100))).not.toContain(
      'metadata.annotations.tooLong',
    );
  });

  it('counts the annotations of a pool and of its nodes together', () => {
    const annotations = { note: 'x'.repeat(5_000) };
    const workerPools = Array(3).fill({ name: 'a', annotations });
    const problems = (pools: object[]) => {
      const result = requests.validateRequest(
        requests.computePoolRequestSchema,
        { annotations, cluster: { workerPools: pools } },
      );
      return result.ok ? [] : result.problems.map(({ code }) => code);
    };

    expect(problems(workerPools)).toEqual(['metadata.annotations.tooLong']);
    expect(problems(workerPools.slice(1))).not.toContain(
      'metadata.annotations.tooLong',
    );
  });

  it('keeps the paths of problems short', () => {
    const result = project({ tags: { ['k'.repeat(60_000)]: '' } });
    expect(result.ok).toBe(false);
    expect(JSON.stringify(result).length).toBeLessThan(10_000);
  });

  function bad(length: number) {
    return { tags: entries(length) };
  }
});
