import type { KubernetesObject } from './meta';
import type { Schema, ValidationRule } from './schema';
import { compileRules } from './cel';

const properties: Record<string, Schema> = {
  size: { type: 'integer' },
  ratio: { type: 'number' },
  tags: { type: 'array', items: { type: 'string' } },
  memory: { type: 'string' },
  namespace: { type: 'string' },
  'dash-ed': { type: 'string' },
  port: { 'x-kubernetes-int-or-string': true },
  labels: { type: 'object', additionalProperties: { type: 'string' } },
  parts: {
    type: 'array',
    'x-kubernetes-list-type': 'map',
    'x-kubernetes-list-map-keys': ['name'],
    items: {
      type: 'object',
      'x-kubernetes-validations': [{ rule: 'self.n >= oldSelf.n' }],
      properties: { name: { type: 'string' }, n: { type: 'integer' } },
    },
  },
};

function compile(...rules: ValidationRule[]) {
  return compileRules({
    type: 'object',
    properties: {
      spec: {
        type: 'object',
        properties,
        'x-kubernetes-validations': rules,
      },
    },
  });
}

function object(spec: object): KubernetesObject {
  return JSON.parse(
    JSON.stringify({ apiVersion: 'a/v1', kind: 'A', metadata: {}, spec }),
  );
}

function verdict(rule: string, spec: object, old?: object): string[] {
  const { validate, problems } = compile({ rule });
  expect(problems).toEqual([]);
  return validate(object(spec), old && object(old)).map(
    ({ field, body }) => `${field}: ${body}`,
  );
}

describe('compileRules', () => {
  it.each([
    ['!has(self.size) || self.size > 1', { size: 2 }, { size: 1 }],
    [
      "self.tags.all(tag, tag.matches('^[a-z]+[0-9]$'))",
      { tags: ['a1'] },
      { tags: ['a'] },
    ],
    [
      "self.labels.exists(key, self.labels[key] == 'x')",
      { labels: { a: 'x' } },
      { labels: {} },
    ],
  ])('evaluates %s', (rule, good, bad) => {
    expect(verdict(rule, good)).toEqual([]);
    expect(verdict(rule, bad)).toEqual([
      `spec: Invalid value: failed rule: ${rule}`,
    ]);
  });

  it('tells an error of the evaluation', () => {
    const [finding] = verdict('self.size / 0 == 1', { size: 1 });
    expect(finding).toContain(
      'division by zero evaluating rule: self.size / 0 == 1',
    );
  });

  it('compares items of a keyed list with the same item before', () => {
    const { validate } = compile();
    const before = object({
      parts: [
        { name: 'a', n: 2 },
        { name: 'b', n: 5 },
      ],
    });
    const after = object({
      parts: [
        { name: 'b', n: 4 },
        { name: 'a', n: 2 },
      ],
    });
    expect(validate(after, before)).toEqual([
      expect.objectContaining({ field: 'spec.parts[0]' }),
    ]);
    expect(validate(after)).toEqual([]);
  });

  it('words its findings by the message, the reason and the path of the rule', () => {
    const { validate } = compile({
      rule: 'self.size < 5',
      message: 'size is too large',
      reason: 'FieldValueForbidden',
      fieldPath: '.size',
    });
    expect(validate(object({ size: 7 }))).toEqual([
      {
        reason: 'FieldValueForbidden',
        field: 'spec.size',
        body: 'Forbidden: size is too large',
      },
    ]);
  });

  it.each(['self.size.frobnicate()', 'self.size >', 'nobody.size > 1'])(
    'reports %s as a problem and never lets it pass',
    rule => {
      const { problems } = compile({ rule });
      expect(problems).toEqual([
        expect.objectContaining({ rule, schemaPath: '.properties[spec]' }),
      ]);
    },
  );
});
