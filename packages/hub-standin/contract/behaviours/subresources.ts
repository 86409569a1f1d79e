import assert from 'node:assert/strict';
import { widget } from '../fixtures/widget';
import { behaviours } from '../runner/behaviour';
import { expectStatus } from '../runner/expectStatus';

export const subresources = behaviours('Generation and subresources', it => {
  it('raise the generation with the spec and not with the metadata', async ({
    widgets,
  }) => {
    await widgets.create(widget('x'));
    const labelled = await widgets.patch('x', 'merge-patch', {
      metadata: { labels: { a: 'b' } },
    });
    assert.equal(labelled.at('metadata.generation'), 1);
    const sized = await widgets.patch('x', 'merge-patch', {
      spec: { size: 2 },
    });
    assert.equal(sized.at('metadata.generation'), 2);
  });

  it('keep the generation when status changes', async ({ widgets }) => {
    await widgets.create(widget('x'));
    const answer = await widgets.patch('x/status', 'merge-patch', {
      status: { phase: 'Ready' },
    });
    assert.equal(answer.expect(200).at('status.phase'), 'Ready');
    assert.equal(answer.at('metadata.generation'), 1);
  });

  it('drop the status of a creation', async ({ widgets }) => {
    const answer = await widgets.create({
      ...widget('x'),
      status: { phase: 'Ready' },
    });
    assert.equal(answer.expect(201).at('status'), undefined);
  });

  it('ignore status in an update of the object', async ({ widgets }) => {
    await widgets.create(widget('x'));
    await widgets.patch('x/status', 'merge-patch', {
      status: { phase: 'Old' },
    });
    const answer = await widgets.patch('x', 'merge-patch', {
      spec: { size: 2 },
      status: { phase: 'New' },
    });
    assert.equal(answer.expect(200).at('status.phase'), 'Old');
    assert.equal(answer.at('spec.size'), 2);
  });

  it('ignore the spec and most metadata in an update of the status', async ({
    widgets,
  }) => {
    await widgets.create(widget('x'));
    const answer = await widgets.patch('x/status', 'merge-patch', {
      metadata: { labels: { a: 'b' } },
      spec: { size: 2 },
      status: { phase: 'Ready' },
    });
    answer.expect(200);
    assert.equal(answer.at('spec.size'), 1);
    assert.equal(answer.at('metadata.labels'), undefined);
  });

  it('replace the status through its path', async ({ widgets }) => {
    const created = await widgets.create(widget('x'));
    const answer = await widgets.replace('x/status', {
      ...widget('x', { size: 5 }),
      metadata: {
        name: 'x',
        resourceVersion: created.at('metadata.resourceVersion'),
      },
      status: { phase: 'Ready', replicas: 3 },
    });
    assert.deepEqual(answer.expect(200).at('status'), {
      phase: 'Ready',
      replicas: 3,
    });
    assert.equal(answer.at('spec.size'), 1);
  });

  it('validate the status', async ({ widgets }) => {
    await widgets.create(widget('x'));
    const answer = await widgets.patch('x/status', 'merge-patch', {
      status: { conditions: [{ type: 'Ready', status: 'Maybe' }] },
    });
    expectStatus(answer, {
      code: 422,
      reason: 'Invalid',
    });
  });
});
