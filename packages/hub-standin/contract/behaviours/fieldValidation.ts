import assert from 'node:assert/strict';
import { widget } from '../fixtures/widget';
import { behaviours } from '../runner/behaviour';
import { expectStatus } from '../runner/expectStatus';

const STRICT = { fieldValidation: 'Strict' };

export const fieldValidation = behaviours('Field validation', it => {
  it('answers 400 naming every unknown field when Strict', async ({
    widgets,
  }) => {
    const answer = await widgets.create(
      widget('x', { bogus: 1, ports: [{ name: 'a', extra: 1 }] }),
      STRICT,
    );
    expectStatus(answer, {
      code: 400,
      reason: 'BadRequest',
    });
    (await widgets.get('x')).expect(404);
  });

  it('warns of every unknown field by default and drops it', async ({
    widgets,
  }) => {
    const answer = await widgets.create(widget('x', { bogus: 1, other: 2 }));
    answer.expect(201);
    assert.equal(
      answer.headers.warning,
      '299 - "unknown field \\"spec.bogus\\"", 299 - "unknown field \\"spec.other\\""',
    );
    assert.equal(answer.at('spec.bogus'), undefined);
  });

  it('says nothing when Ignore', async ({ widgets }) => {
    const answer = await widgets.create(widget('x', { bogus: 1 }), {
      fieldValidation: 'Ignore',
    });
    answer.expect(201);
    assert.equal(answer.headers.warning, undefined);
    assert.equal(answer.at('spec.bogus'), undefined);
  });

  it('answers 400 to unknown fields of a built-in type when Strict', async ({
    configMaps,
  }) => {
    const answer = await configMaps.create(
      { metadata: { name: 'x', odd: 1 }, bogus: 'x' },
      STRICT,
    );
    expectStatus(answer, {
      code: 400,
      reason: 'BadRequest',
    });
  });

  it('answers 400 to unknown fields of an update when Strict', async ({
    widgets,
  }) => {
    const created = await widgets.create(widget('x'));
    const answer = await widgets.replace(
      'x',
      {
        ...widget('x', { bogus: 1 }),
        metadata: {
          name: 'x',
          resourceVersion: created.at('metadata.resourceVersion'),
        },
      },
      STRICT,
    );
    expectStatus(answer, {
      code: 400,
      reason: 'BadRequest',
    });
  });

  it('answers 422 to unknown fields of a merge patch when Strict', async ({
    widgets,
  }) => {
    await widgets.create(widget('x'));
    const answer = await widgets.patch(
      'x',
      'merge-patch',
      { spec: { bogus: 1 } },
      STRICT,
    );
    expectStatus(answer, {
      code: 422,
      reason: 'Invalid',
      message: /strict decoding error: unknown field "spec\.bogus"$/,
    });
  });

  it('refuses unknown fields of server-side apply whatever is asked for', async ({
    widgets,
  }) => {
    for (const mode of ['Ignore', 'Warn', 'Strict']) {
      const answer = await widgets.apply(
        'x',
        'me',
        { spec: { size: 1, bogus: 1 } },
        { fieldValidation: mode },
      );
      expectStatus(answer, {
        code: 500,
        reason: undefined,
        message: /\.spec\.bogus: field not declared in schema/,
      });
    }
  });
});
