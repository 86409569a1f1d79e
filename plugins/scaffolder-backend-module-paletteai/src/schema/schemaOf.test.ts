import * as z from 'zod/v4';
import { schemaOf } from './schemaOf';

describe('the form of a request', () => {
  it('names fields and types, and leaves rules to the API', () => {
    const schema = z.strictObject({
      name: z.string().min(3).max(5),
      groups: z.array(z.string()).min(1),
      count: z.number().int().positive(),
    });
    expect(schemaOf(schema)).toEqual({
      type: 'object',
      properties: {
        name: { type: 'string' },
        groups: { type: 'array', items: { type: 'string' } },
        count: { type: 'integer' },
      },
      required: ['name', 'groups', 'count'],
      additionalProperties: false,
    });
  });

  it('takes null for what may be left out', () => {
    const schema = z.object({
      note: z.string().optional(),
      policy: z.enum(['delete', 'orphan']).default('delete'),
    });
    expect(schemaOf(schema).properties).toEqual({
      note: { type: ['string', 'null'] },
      policy: {
        type: ['string', 'null'],
        enum: ['delete', 'orphan', null],
        default: 'delete',
      },
    });
  });

  it('is one for all variants of something', () => {
    const schema = z.discriminatedUnion('mode', [
      z.strictObject({ mode: z.literal('inherit') }),
      z.strictObject({ mode: z.literal('existing'), name: z.string() }),
      z.strictObject({
        mode: z.literal('custom'),
        name: z.string(),
        keys: z.record(z.string(), z.string()),
      }),
    ]);
    expect(schemaOf(schema)).toEqual({
      type: 'object',
      properties: {
        mode: { type: 'string', enum: ['inherit', 'existing', 'custom'] },
        name: { type: ['string', 'null'] },
        keys: {
          type: ['object', 'null'],
          additionalProperties: { type: 'string' },
        },
      },
      required: ['mode'],
      additionalProperties: false,
    });
  });

  it('lists the values of a choice, and all types of a mixed one', () => {
    const schema = z.object({
      count: z.union([z.literal(1), z.literal(3)]),
      timeout: z.union([z.string(), z.record(z.string(), z.number())]),
    });
    expect(schemaOf(schema).properties).toEqual({
      count: { type: 'number', enum: [1, 3] },
      timeout: expect.objectContaining({ type: ['string', 'object'] }),
    });
  });

  it('says what fields are for, by their paths', () => {
    const schema = z.object({
      settings: z.object({ name: z.string() }),
      variables: z.array(z.object({ value: z.string() })),
      own: z.string().describe('told by the schema'),
    });
    expect(
      schemaOf(schema, {
        'settings.name': 'name of the settings',
        'variables.value': 'value of a variable',
      }).properties,
    ).toMatchObject({
      settings: {
        properties: { name: { description: 'name of the settings' } },
      },
      variables: {
        items: {
          properties: { value: { description: 'value of a variable' } },
        },
      },
      own: { description: 'told by the schema' },
    });
  });
});
