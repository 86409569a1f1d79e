import assert from 'node:assert/strict';
import { readPath } from '../client/readPath';
import { configMap, widget } from '../fixtures/widget';
import { behaviours } from '../runner/behaviour';
import { expectStatus } from '../runner/expectStatus';

export const strategicMergePatch = behaviours('Strategic merge patch', it => {
  it('merges the maps of a built-in type', async ({ configMaps }) => {
    await configMaps.create(
      configMap('x', { a: '1', b: '2' }, { labels: { l: 'v' } }),
    );
    const answer = await configMaps.patch('x', 'strategic-merge-patch', {
      metadata: { labels: { m: 'w' } },
      data: { b: null, c: '3' },
    });
    answer.expect(200);
    assert.deepEqual(answer.at('data'), { a: '1', c: '3' });
    assert.deepEqual(answer.at('metadata.labels'), { l: 'v', m: 'w' });
  });

  it('answers 415 for a custom resource', async ({ widgets }) => {
    await widgets.create(widget('x'));
    const answer = await widgets.patch('x', 'strategic-merge-patch', {
      spec: { size: 2 },
    });
    expectStatus(answer, {
      code: 415,
      reason: 'UnsupportedMediaType',
      message:
        'the body of the request was in an unknown format - accepted media types include: application/json-patch+json, application/merge-patch+json, application/apply-patch+yaml',
    });
  });

  it('records the manager', async ({ configMaps }) => {
    await configMaps.create(configMap('x'));
    const answer = await configMaps.patch(
      'x',
      'strategic-merge-patch',
      { data: { more: '2' } },
      { fieldManager: 'strategist' },
    );
    const entries = answer.expect(200).array('metadata.managedFields');
    const entry = entries.find(
      candidate => readPath(candidate, 'manager') === 'strategist',
    );
    assert.deepEqual(readPath(entry, 'fieldsV1'), {
      'f:data': { 'f:more': {} },
    });
  });

  it('answers 404 when the object does not exist', async ({ configMaps }) => {
    const answer = await configMaps.patch(
      'absent',
      'strategic-merge-patch',
      {},
    );
    expectStatus(answer, { code: 404, reason: 'NotFound' });
  });

  it('answers 400 to a patch that is no JSON', async ({ configMaps }) => {
    await configMaps.create(configMap('x'));
    const answer = await configMaps.patch('x', 'strategic-merge-patch', '{');
    expectStatus(answer, { code: 400, reason: 'BadRequest' });
  });
});
