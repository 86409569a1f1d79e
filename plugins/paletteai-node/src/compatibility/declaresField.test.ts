import { compareFields } from './checkCompatibility';
import { declaresField } from './declaresField';
import { productFields } from './productFields';

const components = {
  Meta: {
    type: 'object',
    properties: {
      name: { type: 'string' },
      labels: { type: 'object', additionalProperties: { type: 'string' } },
    },
  },
  Thing: {
    type: 'object',
    properties: {
      metadata: { allOf: [{ $ref: '#/components/schemas/Meta' }], default: {} },
      spec: {
        type: 'object',
        properties: {
          list: {
            type: 'array',
            items: { type: 'object', properties: { key: { type: 'string' } } },
          },
          open: {
            type: 'object',
            'x-kubernetes-preserve-unknown-fields': true,
          },
          nested: {
            type: 'object',
            additionalProperties: {
              type: 'object',
              properties: { value: { type: 'string' } },
            },
          },
        },
      },
    },
  },
};

describe('declaresField', () => {
  it.each([
    ['metadata.name', 'declared'],
    ['metadata.labels.*', 'declared'],
    ['spec.list[].key', 'declared'],
    ['spec.nested.*.value', 'declared'],
    ['spec.nested.any.value', 'declared'],
    ['spec.open', 'declared'],
    ['spec.open.below[].it', 'unchecked'],
    ['metadata.nam', 'undeclared'],
    ['spec.list.key', 'undeclared'],
    ['spec.list[].value', 'undeclared'],
    ['spec.nested.*.worth', 'undeclared'],
    ['spec.constructor', 'undeclared'],
  ])('finds %s %s', (path, declaration) => {
    expect(declaresField(components.Thing, path, components)).toBe(declaration);
  });
});

describe('productFields', () => {
  it('names fields of the PaletteAI kinds with their use', () => {
    const fields = productFields();

    expect(fields.length).toBeGreaterThan(50);
    expect(new Set(fields.map(({ use }) => use)).size).toBeGreaterThan(1);
    expect(new Set(fields.map(({ kind }) => kind))).toContain('Project');
  });

  it('finds every kind absent on a hub that serves none', () => {
    const report = compareFields('empty', productFields(), new Map());

    expect(report.absentKinds.map(({ kind }) => kind)).toContain('ComputePool');
    expect(report.undeclaredFields).toEqual([]);
  });
});
