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
      causes: [
        {
          reason: 'FieldValueInvalid',
          field: 'spec',
        },
      ],
    });
  });

  it('uses the reason and fieldPath of the rule', async ({ widgets }) => {
    const answer = await widgets.create(widget('bad', { low: 60, high: 5 }));
    expectStatus(answer, {
      code: 422,
      reason: 'Invalid',
      causes: [
        {
          reason: 'FieldValueForbidden',
          field: 'spec.high',
        },
      ],
    });
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
        },
      ],
    });
  });
});
