import assert from 'node:assert/strict';
import { configMap, widget } from '../fixtures/widget';
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

  it('makes the object that is missing on the way', async ({ configMaps }) => {
    await configMaps.create({ metadata: { name: 'x' } });
    const answer = await configMaps.patch('x', 'merge-patch', {
      metadata: { labels: { a: 'b' } },
      data: { k: 'v' },
    });
    answer.expect(200);
    assert.deepEqual(answer.at('metadata.labels'), { a: 'b' });
    assert.deepEqual(answer.at('data'), { k: 'v' });
  });

  it('removes a label that is null', async ({ configMaps }) => {
    await configMaps.create(
      configMap('x', {}, { labels: { keep: '1', drop: '2' } }),
    );
    const answer = await configMaps.patch('x', 'merge-patch', {
      metadata: { labels: { drop: null, absent: null } },
    });
    assert.deepEqual(answer.expect(200).at('metadata.labels'), { keep: '1' });
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

  it('answers 400 to a patch that is no object', async ({ widgets }) => {
    await widgets.create(widget('x'));
    const answer = await widgets.patch('x', 'merge-patch', '[1, 2]');
    expectStatus(answer, { code: 400, reason: 'BadRequest' });
  });

  it('answers 400 to a patch that is no JSON', async ({ widgets }) => {
    await widgets.create(widget('x'));
    const answer = await widgets.patch('x', 'merge-patch', '{"spec":');
    expectStatus(answer, { code: 400, reason: 'BadRequest' });
  });

  it('answers 415 to a content type that is no patch', async ({
    admin,
    widgets,
  }) => {
    await widgets.create(widget('x'));
    const answer = await admin.send('PATCH', `${widgets.path}/x`, {
      body: {},
      headers: { 'Content-Type': 'application/json' },
    });
    expectStatus(answer, {
      code: 415,
      reason: 'UnsupportedMediaType',
      message:
        'the body of the request was in an unknown format - accepted media types include: application/json-patch+json, application/merge-patch+json, application/apply-patch+yaml',
    });
  });

  it('records the manager of the changed fields', async ({ configMaps }) => {
    await configMaps.create(configMap('x', { a: '1' }), {
      fieldManager: 'one',
    });
    const answer = await configMaps.patch(
      'x',
      'merge-patch',
      { data: { b: '2' } },
      { fieldManager: 'two' },
    );
    const entries = answer.expect(200).array('metadata.managedFields');
    assert.deepEqual(
      entries.map(entry => {
        const { manager, operation, fieldsV1 } = entry as Record<
          string,
          unknown
        >;
        return { manager, operation, fieldsV1 };
      }),
      [
        {
          manager: 'one',
          operation: 'Update',
          fieldsV1: { 'f:data': { '.': {}, 'f:a': {} } },
        },
        {
          manager: 'two',
          operation: 'Update',
          fieldsV1: { 'f:data': { 'f:b': {} } },
        },
      ],
    );
  });
});
