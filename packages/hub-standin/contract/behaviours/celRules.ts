import assert from 'node:assert/strict';
import { widget } from '../fixtures/widget';
import { behaviours } from '../runner/behaviour';
import { expectStatus } from '../runner/expectStatus';

export const celRules = behaviours('CEL rules', it => {
  it('answers 422 with the message of the rule', async ({ widgets }) => {
    const answer = await widgets.create(
      widget('bad', { ports: [{ name: 'ssh', port: 22 }] }),
    );
    expectStatus(answer, {
      code: 422,
      reason: 'Invalid',
      message:
        'Widget.contract.example.com "bad" is invalid: spec: Invalid value: port 22 is not for widgets',
      causes: [
        {
          reason: 'FieldValueInvalid',
          field: 'spec',
          message: 'Invalid value: port 22 is not for widgets',
        },
      ],
    });
  });

  it('uses messageExpression, reason and fieldPath of the rule', async ({
    widgets,
  }) => {
    const answer = await widgets.create(widget('bad', { low: 60, high: 5 }));
    expectStatus(answer, {
      code: 422,
      reason: 'Invalid',
      causes: [
        {
          reason: 'FieldValueForbidden',
          field: 'spec.high',
          message: 'Forbidden: low is far above high',
        },
      ],
    });
  });

  it('accepts what satisfies every rule', async ({ widgets }) => {
    const answer = await widgets.create(
      widget('good', { low: 1, high: 5, ports: [{ name: 'http', port: 80 }] }),
    );
    assert.equal(answer.status, 201);
  });

  it('does not evaluate a transition rule at creation', async ({ widgets }) => {
    const answer = await widgets.create(widget('owned', { owner: 'me' }));
    assert.equal(answer.status, 201);
  });

  it('evaluates a transition rule at update', async ({ widgets }) => {
    await widgets.create(widget('owned', { owner: 'me' }));
    const answer = await widgets.patch('owned', 'merge-patch', {
      spec: { owner: 'you' },
    });
    expectStatus(answer, {
      code: 422,
      reason: 'Invalid',
      causes: [
        {
          reason: 'FieldValueInvalid',
          field: 'spec.owner',
          message: 'Invalid value: "you": owner is immutable',
        },
      ],
    });
  });

  it('does not evaluate the transition rule of a field that has just been set', async ({
    widgets,
  }) => {
    await widgets.create(widget('unowned'));
    const answer = await widgets.patch('unowned', 'merge-patch', {
      spec: { owner: 'me' },
    });
    assert.equal(answer.status, 200);
  });

  it('evaluates a transition rule of the parent when a field is removed', async ({
    widgets,
  }) => {
    await widgets.create(widget('titled', { title: 'Title' }));
    const answer = await widgets.patch('titled', 'merge-patch', {
      spec: { title: null },
    });
    expectStatus(answer, {
      code: 422,
      reason: 'Invalid',
      causes: [
        {
          reason: 'FieldValueInvalid',
          field: 'spec',
          message: 'Invalid value: title may not be removed',
        },
      ],
    });
  });

  it('evaluates rules with defaults filled in and for server-side apply too', async ({
    widgets,
  }) => {
    const answer = await widgets.apply('bad', 'me', {
      spec: { size: 1, low: 3, high: 2 },
    });
    expectStatus(answer, {
      code: 422,
      reason: 'Invalid',
      causes: [
        {
          reason: 'FieldValueForbidden',
          field: 'spec.high',
          message: 'Forbidden: low is above high',
        },
      ],
    });
  });

  it('names every broken rule', async ({ widgets }) => {
    const answer = await widgets.create(
      widget('bad', { low: 3, high: 2, ports: [{ name: 'ssh', port: 22 }] }),
    );
    expectStatus(answer, {
      code: 422,
      reason: 'Invalid',
      causes: [
        { reason: 'FieldValueForbidden', field: 'spec.high' },
        { reason: 'FieldValueInvalid', field: 'spec' },
      ],
    });
  });
});
