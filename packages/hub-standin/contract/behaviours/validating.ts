import assert from 'node:assert/strict';
import { CONTRACT_GROUP } from '../fixtures/resources';
import { Manifest } from '../client/ResourceClient';
import { widget } from '../fixtures/widget';
import { behaviours } from '../runner/behaviour';
import { expectStatus } from '../runner/expectStatus';

/** Specs that the schema of widgets forbids, one for each rule, and the causes that the answer names. */
const VIOLATIONS: [what: string, spec: Manifest, causes: string[]][] = [
  [
    'an integer below its minimum',
    { size: 0 },
    ['FieldValueInvalid spec.size'],
  ],
  [
    'an integer above its maximum',
    { size: 101 },
    ['FieldValueInvalid spec.size'],
  ],
  [
    'a value that is not of the enumeration',
    { colour: 'pink' },
    ['FieldValueNotSupported spec.colour'],
  ],
  [
    'a text that is longer than allowed',
    { title: 'This is far too long a title' },
    ['FieldValueTooLong spec.title'],
  ],
  [
    'a text that does not match its pattern',
    { title: 'lower' },
    ['FieldValueInvalid spec.title'],
  ],
  [
    'a text that is no date-time',
    { when: 'yesterday' },
    ['FieldValueTypeInvalid spec.when'],
  ],
  [
    'a text where an integer belongs',
    { size: 'one' },
    ['FieldValueTypeInvalid spec.size'],
  ],
  [
    'a fraction where an integer belongs',
    { size: 1.5 },
    ['FieldValueTypeInvalid spec.size'],
  ],
  [
    'a number where a text belongs',
    { title: 5 },
    ['FieldValueTypeInvalid spec.title'],
  ],
  [
    'a text where a boolean belongs',
    { enabled: 'yes' },
    ['FieldValueTypeInvalid spec.enabled'],
  ],
  [
    'an object where a list belongs',
    { steps: {} },
    ['FieldValueTypeInvalid spec.steps'],
  ],
  [
    'a list that is too long',
    { tags: ['a', 'b', 'c', 'd', 'e', 'f'] },
    ['FieldValueTooMany spec.tags'],
  ],
  [
    'a set with an element twice',
    { tags: ['a', 'b', 'a'] },
    ['FieldValueDuplicate spec.tags[2]'],
  ],
  [
    'a list of the map type with a key twice',
    { ports: [{ name: 'http' }, { name: 'http' }] },
    ['FieldValueDuplicate spec.ports[1]'],
  ],
  [
    'an element of a list without a required field',
    { ports: [{ name: 'ok' }, { port: 80 }] },
    ['FieldValueRequired spec.ports[1].name'],
  ],
  [
    'an element of a list with a bad value',
    { ports: [{ name: 'high', port: 70000 }] },
    ['FieldValueInvalid spec.ports[0].port'],
  ],
  [
    'a map with too many entries',
    { limits: { a: 1, b: 2, c: 3, d: 4 } },
    ['FieldValueTooMany spec.limits'],
  ],
  [
    'a map whose value is neither integer nor text',
    { limits: { cpu: true } },
    ['FieldValueTypeInvalid spec.limits.cpu'],
  ],
];

export const validating = behaviours('Validation', it => {
  for (const [what, spec, causes] of VIOLATIONS) {
    it(`answers 422 to ${what}`, async ({ widgets }) => {
      expectStatus(await widgets.create(widget('bad', spec)), {
        code: 422,
        reason: 'Invalid',
        details: { name: 'bad', group: CONTRACT_GROUP, kind: 'Widget' },
        causes: causes.map(cause => {
          const [reason, field] = cause.split(' ');
          return { reason, field };
        }),
      });
    });
  }

  it('answers 422 to a missing required field', async ({ widgets }) => {
    const answer = await widgets.create({
      metadata: { name: 'bad' },
      spec: { colour: 'red' },
    });
    expectStatus(answer, {
      code: 422,
      reason: 'Invalid',
      causes: [
        {
          reason: 'FieldValueRequired',
          field: 'spec.size',
        },
      ],
    });
  });

  it('names all violations of one object in one answer', async ({
    widgets,
  }) => {
    const answer = await widgets.create(
      widget('bad', { size: 0, colour: 'pink', title: 'lower' }),
    );
    expectStatus(answer, {
      code: 422,
      reason: 'Invalid',
      causes: [
        { reason: 'FieldValueInvalid', field: 'spec.size' },
        { reason: 'FieldValueNotSupported', field: 'spec.colour' },
        { reason: 'FieldValueInvalid', field: 'spec.title' },
      ],
    });
  });

  it('accepts null where the schema says nullable', async ({ widgets }) => {
    const answer = await widgets.create(widget('null', { note: null }));
    assert.equal(answer.expect(201).at('spec.note'), null);
  });

  it('accepts integers and texts where either is allowed', async ({
    widgets,
  }) => {
    const limits = { cpu: 4, memory: '16Gi' };
    const answer = await widgets.create(widget('limits', { limits }));
    assert.deepEqual(answer.expect(201).at('spec.limits'), limits);
  });

  it('validates an update as it validates a creation', async ({ widgets }) => {
    await widgets.create(widget('one'));
    const answer = await widgets.patch('one', 'merge-patch', {
      spec: { size: 500 },
    });
    expectStatus(answer, {
      code: 422,
      reason: 'Invalid',
      causes: [{ reason: 'FieldValueInvalid', field: 'spec.size' }],
    });
  });
});
