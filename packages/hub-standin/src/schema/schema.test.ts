import { widgetSchema } from '../testing/widgetDefinition';
import { applyDefaults, pruneUnknownFields } from './defaultAndPrune';
import type { Schema } from './Schema';
import { validateListKeys } from './validateListKeys';
import { validateSchema } from './validateSchema';

describe('pruneUnknownFields', () => {
  it('removes what is not declared and says where it was', () => {
    const value = {
      spec: {
        size: 1,
        bogus: 1,
        parts: [{ name: 'a', odd: 1 }],
        limits: { x: 'y' },
      },
      other: 1,
    };
    expect(pruneUnknownFields(value, widgetSchema()).sort()).toEqual([
      'other',
      'spec.bogus',
      'spec.parts[0].odd',
    ]);
    expect(value).toEqual({
      spec: { size: 1, parts: [{ name: 'a' }], limits: { x: 'y' } },
    });
  });

  it('keeps everything where the schema says so', () => {
    const schema: Schema = {
      type: 'object',
      'x-kubernetes-preserve-unknown-fields': true,
      properties: { known: { type: 'object', properties: {} } },
    };
    const value = { any: { deep: 1 }, known: { odd: 1 } };
    expect(pruneUnknownFields(value, schema)).toEqual(['known.odd']);
  });

  it('is not fooled by names of built-in properties', () => {
    const value = JSON.parse(
      '{"constructor": 1, "toString": 2, "__proto__": 3}',
    );
    expect(
      pruneUnknownFields(value, { type: 'object', properties: {} }),
    ).toHaveLength(3);
  });
});

describe('applyDefaults', () => {
  it('fills what is absent, in items of lists too, and drops nulls', () => {
    const schema: Schema = {
      type: 'object',
      properties: {
        a: { type: 'string', default: 'x' },
        b: { type: 'string' },
        c: { type: 'string', nullable: true },
        list: {
          type: 'array',
          items: {
            type: 'object',
            properties: { n: { type: 'integer', default: 5 } },
          },
        },
      },
    };
    const value = { a: null, b: null, c: null, list: [{}, { n: 1 }] };
    applyDefaults(value, schema);
    expect(value).toEqual({ a: 'x', c: null, list: [{ n: 5 }, { n: 1 }] });
  });
});

describe('validateSchema', () => {
  const check = (value: Parameters<typeof validateSchema>[0], schema: Schema) =>
    validateSchema(value, schema, 'f').map(
      ({ reason, body }) => `${reason} ${body}`,
    );

  it.each<[string, Schema, Parameters<typeof validateSchema>[0], string]>([
    [
      'a type',
      { type: 'string' },
      1,
      'FieldValueTypeInvalid Invalid value: "integer": f in body must be of type string: "integer"',
    ],
    [
      'null',
      { type: 'string' },
      null,
      'FieldValueTypeInvalid Invalid value: "null": f in body must be of type string: "null"',
    ],
    [
      'a minimum',
      { type: 'integer', minimum: 2 },
      1,
      'FieldValueInvalid Invalid value: 1: f in body should be greater than or equal to 2',
    ],
    [
      'a length',
      { type: 'string', maxLength: 1 },
      'ab',
      'FieldValueTooLong Too long: may not be more than 1 bytes',
    ],
    [
      'a pattern',
      { type: 'string', pattern: '^a$' },
      'b',
      'FieldValueInvalid Invalid value: "b": f in body should match \'^a$\'',
    ],
    [
      'a format',
      { type: 'string', format: 'date-time' },
      'b',
      'FieldValueTypeInvalid Invalid value: "b": f in body must be of type date-time: "b"',
    ],
    [
      'a number of items',
      { type: 'array', maxItems: 1 },
      [1, 2],
      'FieldValueTooMany Too many: 2: must have at most 1 item',
    ],
    [
      'an allowed value',
      { type: 'string', enum: ['a'] },
      'b',
      'FieldValueNotSupported Unsupported value: "b": supported values: "a"',
    ],
  ])('asks for %s', (_what, schema, value, finding) => {
    expect(check(value, schema)).toContain(finding);
  });

  it('accepts null where it is allowed, and either form of a port', () => {
    expect(check(null, { type: 'string', nullable: true })).toEqual([]);
    const port: Schema = { 'x-kubernetes-int-or-string': true };
    expect([...check('http', port), ...check(80, port)]).toEqual([]);
    expect(check(true, port)).toHaveLength(1);
  });

  it('counts characters, not bytes', () => {
    expect(check('äöü😀', { type: 'string', maxLength: 4 })).toEqual([]);
  });
});

describe('validateListKeys', () => {
  it('finds what occurs twice', () => {
    const value = {
      spec: { tags: ['a', 'a'], parts: [{ name: 'x' }, { name: 'x' }] },
    };
    expect(
      validateListKeys(value, widgetSchema()).map(
        ({ field, body }) => `${field}: ${body}`,
      ),
    ).toEqual([
      'spec.tags[1]: Duplicate value: "a"',
      'spec.parts[1]: Duplicate value: {"name":"x"}',
    ]);
  });
});
