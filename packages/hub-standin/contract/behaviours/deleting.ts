import assert from 'node:assert/strict';
import { CONTRACT_GROUP } from '../fixtures/resources';
import { widget } from '../fixtures/widget';
import { behaviours } from '../runner/behaviour';
import { expectStatus } from '../runner/expectStatus';

const HOLD = ['contract.example.com/hold'];

export const deleting = behaviours('Delete', it => {
  it('answers a Status of success that names what was deleted', async ({
    widgets,
  }) => {
    const created = await widgets.create(widget('x'));
    const answer = (await widgets.delete('x')).expect(200);
    assert.deepEqual(answer.body, {
      kind: 'Status',
      apiVersion: 'v1',
      metadata: {},
      status: 'Success',
      details: {
        name: 'x',
        group: CONTRACT_GROUP,
        kind: 'widgets',
        uid: created.at('metadata.uid'),
      },
    });
    (await widgets.get('x')).expect(404);
  });

  it('answers 404 when the object does not exist', async ({ widgets }) => {
    expectStatus(await widgets.delete('absent'), {
      code: 404,
      reason: 'NotFound',
    });
  });

  it('waits for finalizers with deletionTimestamp set and a new generation', async ({
    widgets,
  }) => {
    await widgets.create(widget('x', {}, { finalizers: HOLD }));
    const answer = (await widgets.delete('x')).expect(200);
    assert.equal(answer.at('kind'), 'Widget');
    assert.match(answer.string('metadata.deletionTimestamp'), /Z$/);
    assert.equal(answer.at('metadata.deletionGracePeriodSeconds'), 0);
    assert.equal(answer.at('metadata.generation'), 2);
    (await widgets.get('x')).expect(200);
  });

  it('removes the object when the last finalizer goes', async ({ widgets }) => {
    await widgets.create(widget('x', {}, { finalizers: HOLD }));
    await widgets.delete('x');
    const answer = await widgets.patch('x', 'merge-patch', {
      metadata: { finalizers: null },
    });
    answer.expect(200);
    (await widgets.get('x')).expect(404);
  });

  it('answers 409 when the uid is not the one of the precondition', async ({
    widgets,
  }) => {
    await widgets.create(widget('x'));
    const answer = await widgets.delete('x', {
      preconditions: { uid: '00000000-0000-4000-8000-000000000000' },
    });
    expectStatus(answer, {
      code: 409,
      reason: 'Conflict',
    });
  });

  it('answers 409 when the resource version is not the one of the precondition', async ({
    widgets,
  }) => {
    await widgets.create(widget('x'));
    const answer = await widgets.delete('x', {
      preconditions: { resourceVersion: '1' },
    });
    expectStatus(answer, {
      code: 409,
      reason: 'Conflict',
    });
  });

  it('deletes when the preconditions hold', async ({ widgets }) => {
    const created = await widgets.create(widget('x'));
    const answer = await widgets.delete('x', {
      preconditions: {
        uid: created.at('metadata.uid'),
        resourceVersion: created.at('metadata.resourceVersion'),
      },
    });
    answer.expect(200);
    (await widgets.get('x')).expect(404);
  });
});
