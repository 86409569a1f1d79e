import assert from 'node:assert/strict';
import { widget } from '../fixtures/widget';
import { behaviours } from '../runner/behaviour';
import { expectStatus } from '../runner/expectStatus';

export const mergePatch = behaviours('Merge patch', it => {
  it('merges objects, removes null and replaces lists', async ({ widgets }) => {
    await widgets.create(
      widget('x', { steps: ['a', 'b'], colour: 'red', note: 'n', low: 1 }),
    );
    const answer = await widgets.patch('x', 'merge-patch', {
      spec: { size: 2, low: null, steps: ['c'] },
    });
    assert.deepEqual(answer.expect(200).at('spec'), {
      colour: 'red',
      note: 'n',
      replicas: 1,
      size: 2,
      steps: ['c'],
    });
  });

  it('keeps the resourceVersion and the generation when nothing changes', async ({
    widgets,
  }) => {
    const created = await widgets.create(widget('x'));
    const answer = await widgets.patch('x', 'merge-patch', {
      spec: { size: 1 },
    });
    assert.equal(
      answer.expect(200).at('metadata.resourceVersion'),
      created.at('metadata.resourceVersion'),
    );
    assert.equal(answer.at('metadata.generation'), 1);
  });

  it('answers 409 to a stale resourceVersion in the patch', async ({
    widgets,
  }) => {
    await widgets.create(widget('x'));
    const answer = await widgets.patch('x', 'merge-patch', {
      metadata: { resourceVersion: '1' },
      spec: { size: 2 },
    });
    expectStatus(answer, { code: 409, reason: 'Conflict' });
  });
});
