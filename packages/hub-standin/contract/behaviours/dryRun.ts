import assert from 'node:assert/strict';
import { widget } from '../fixtures/widget';
import { behaviours } from '../runner/behaviour';
import { expectStatus } from '../runner/expectStatus';

const DRY_RUN = { dryRun: 'All' };

export const dryRun = behaviours('Dry run', it => {
  it('answers a creation as if it happened and keeps nothing', async ({
    widgets,
  }) => {
    const answer = (await widgets.create(widget('x'), DRY_RUN)).expect(201);
    assert.equal(answer.at('spec.colour'), 'green');
    assert.match(answer.string('metadata.uid'), /-/);
    assert.equal(answer.at('metadata.resourceVersion'), undefined);
    (await widgets.get('x')).expect(404);
  });

  it('validates a creation', async ({ widgets }) => {
    const answer = await widgets.create(widget('x', { size: 0 }), DRY_RUN);
    expectStatus(answer, { code: 422, reason: 'Invalid' });
  });

  it('answers 409 to a creation whose name is taken', async ({ widgets }) => {
    await widgets.create(widget('x'));
    expectStatus(await widgets.create(widget('x'), DRY_RUN), {
      code: 409,
      reason: 'AlreadyExists',
    });
  });

  it('shows a patch and keeps the object as it was', async ({ widgets }) => {
    const created = await widgets.create(widget('x'));
    const answer = await widgets.patch(
      'x',
      'merge-patch',
      { spec: { size: 9 } },
      DRY_RUN,
    );
    assert.equal(answer.expect(200).at('spec.size'), 9);
    assert.equal(answer.at('metadata.generation'), 2);
    const found = await widgets.get('x');
    assert.equal(found.at('spec.size'), 1);
    assert.equal(
      found.at('metadata.resourceVersion'),
      created.at('metadata.resourceVersion'),
    );
  });

  it('shows a server-side apply that would create', async ({ widgets }) => {
    const answer = await widgets.apply('x', 'me', widget('x'), DRY_RUN);
    assert.equal(answer.expect(201).at('spec.colour'), 'green');
    (await widgets.get('x')).expect(404);
  });
});
