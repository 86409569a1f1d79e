import assert from 'node:assert/strict';
import { CONTRACT_GROUP } from '../fixtures/resources';
import { RULES_SKIPPED } from '../fixtures/rulesSkipped';
import { VIOLATIONS } from '../fixtures/violations';
import { widget } from '../fixtures/widget';
import { behaviours } from '../runner/behaviour';
import { expectStatus } from '../runner/expectStatus';

export const validating = behaviours('Validation', it => {
  for (const { name, spec, causes } of VIOLATIONS) {
    it(`answers 422 to ${name}`, async ({ widgets }) => {
      expectStatus(await widgets.create(widget('bad', spec)), {
        code: 422,
        reason: 'Invalid',
        message: /^Widget\.contract\.example\.com "bad" is invalid: /,
        details: { name: 'bad', group: CONTRACT_GROUP, kind: 'Widget' },
        causes,
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
          message: 'Required value',
        },
        RULES_SKIPPED,
      ],
    });
  });

  it('names all violations of one object in one answer', async ({
    widgets,
  }) => {
    const answer = await widgets.create(
      widget('bad', { size: 0, colour: 'pink', step: 3 }),
    );
    expectStatus(answer, {
      code: 422,
      reason: 'Invalid',
      message: /^Widget\.contract\.example\.com "bad" is invalid: \[.*\]$/,
      causes: [
        { reason: 'FieldValueInvalid', field: 'spec.size' },
        { reason: 'FieldValueNotSupported', field: 'spec.colour' },
        { reason: 'FieldValueInvalid', field: 'spec.step' },
        RULES_SKIPPED,
      ],
    });
  });

  it('accepts null where the schema says nullable', async ({ widgets }) => {
    const answer = await widgets.create(widget('null', { note: null }));
    assert.equal(answer.expect(201).at('spec.note'), null);
  });

  it('takes null for absent where the schema does not say nullable', async ({
    widgets,
  }) => {
    const answer = await widgets.create(
      widget('null', { colour: null, title: null }),
    );
    assert.equal(answer.expect(201).at('spec.colour'), 'green');
    assert.equal(answer.at('spec.title'), undefined);
  });

  it('takes null for absent where the field is required', async ({
    widgets,
  }) => {
    expectStatus(await widgets.create(widget('null', { size: null })), {
      code: 422,
      reason: 'Invalid',
      causes: [
        { reason: 'FieldValueRequired', field: 'spec.size' },
        RULES_SKIPPED,
      ],
    });
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
