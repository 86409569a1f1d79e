import assert from 'node:assert/strict';
import { configMap, widget } from '../fixtures/widget';
import { behaviours } from '../runner/behaviour';
import { expectStatus } from '../runner/expectStatus';

export const jsonPatch = behaviours('JSON patch', it => {
  it('adds, replaces and removes', async ({ configMaps }) => {
    await configMaps.create(configMap('x', { a: '1', b: '2' }));
    const answer = await configMaps.patch('x', 'json-patch', [
      { op: 'add', path: '/data/c', value: '3' },
      { op: 'replace', path: '/data/a', value: 'one' },
      { op: 'remove', path: '/data/b' },
    ]);
    assert.deepEqual(answer.expect(200).at('data'), { a: 'one', c: '3' });
  });

  it('copies and moves', async ({ configMaps }) => {
    await configMaps.create(configMap('x', { a: '1' }));
    const answer = await configMaps.patch('x', 'json-patch', [
      { op: 'copy', from: '/data/a', path: '/data/b' },
      { op: 'move', from: '/data/a', path: '/data/c' },
    ]);
    assert.deepEqual(answer.expect(200).at('data'), { b: '1', c: '1' });
  });

  it('inserts into and appends to a list', async ({ widgets }) => {
    await widgets.create(widget('x', { steps: ['b'] }));
    const answer = await widgets.patch('x', 'json-patch', [
      { op: 'add', path: '/spec/steps/0', value: 'a' },
      { op: 'add', path: '/spec/steps/-', value: 'c' },
    ]);
    assert.deepEqual(answer.expect(200).at('spec.steps'), ['a', 'b', 'c']);
  });

  it('reads the escaped slash of a pointer', async ({ configMaps }) => {
    await configMaps.create(
      configMap('x', {}, { annotations: { 'example.com/a': 'v' } }),
    );
    const answer = await configMaps.patch('x', 'json-patch', [
      {
        op: 'replace',
        path: '/metadata/annotations/example.com~1a',
        value: 'w',
      },
    ]);
    assert.deepEqual(answer.expect(200).at('metadata.annotations'), {
      'example.com/a': 'w',
    });
  });

  it('answers 422 when a test fails and changes nothing', async ({
    configMaps,
  }) => {
    await configMaps.create(configMap('x', { a: '1' }));
    const answer = await configMaps.patch('x', 'json-patch', [
      { op: 'add', path: '/data/b', value: '2' },
      { op: 'test', path: '/data/a', value: 'other' },
    ]);
    expectStatus(answer, {
      code: 422,
      reason: 'Invalid',
      message: 'the server rejected our request due to an error in our request',
    });
    assert.deepEqual((await configMaps.get('x')).at('data'), { a: '1' });
  });

  it('goes on when a test passes', async ({ configMaps }) => {
    await configMaps.create(configMap('x', { a: '1' }));
    const answer = await configMaps.patch('x', 'json-patch', [
      { op: 'test', path: '/data/a', value: '1' },
      { op: 'replace', path: '/data/a', value: '2' },
    ]);
    assert.equal(answer.expect(200).at('data.a'), '2');
  });

  it('takes the replacement of a missing member for its addition', async ({
    configMaps,
  }) => {
    await configMaps.create(configMap('x'));
    const answer = await configMaps.patch('x', 'json-patch', [
      { op: 'replace', path: '/data/absent', value: '1' },
    ]);
    assert.deepEqual(answer.expect(200).at('data'), {
      absent: '1',
      key: 'value',
    });
  });

  it('answers 422 when the path to remove does not exist', async ({
    configMaps,
  }) => {
    await configMaps.create(configMap('x'));
    const answer = await configMaps.patch('x', 'json-patch', [
      { op: 'remove', path: '/data/absent' },
    ]);
    expectStatus(answer, {
      code: 422,
      reason: 'Invalid',
      message: 'the server rejected our request due to an error in our request',
    });
  });

  it('answers 422 when the parent of the path to add does not exist', async ({
    configMaps,
  }) => {
    await configMaps.create(configMap('x'));
    const answer = await configMaps.patch('x', 'json-patch', [
      { op: 'add', path: '/absent/deeper', value: '1' },
    ]);
    expectStatus(answer, { code: 422, reason: 'Invalid' });
  });

  it('answers 400 to a patch that is no list of operations', async ({
    configMaps,
  }) => {
    await configMaps.create(configMap('x'));
    const answer = await configMaps.patch('x', 'json-patch', { data: {} });
    expectStatus(answer, {
      code: 400,
      reason: 'BadRequest',
      message:
        /^error decoding patch: json: cannot unmarshal object into Go value of type /,
    });
  });

  it('answers 422 to an operation that does not exist', async ({
    configMaps,
  }) => {
    await configMaps.create(configMap('x'));
    const answer = await configMaps.patch('x', 'json-patch', [
      { op: 'increase', path: '/data/key', value: '1' },
    ]);
    expectStatus(answer, { code: 422, reason: 'Invalid' });
  });

  it('does not retry a resourceVersion of the patch that is stale', async ({
    configMaps,
  }) => {
    await configMaps.create(configMap('x'));
    const answer = await configMaps.patch('x', 'json-patch', [
      { op: 'replace', path: '/metadata/resourceVersion', value: '1' },
    ]);
    expectStatus(answer, {
      code: 409,
      reason: 'Conflict',
      message:
        /^Operation cannot be fulfilled on configmaps "x": the object has been modified/,
    });
  });

  it('answers 404 when the object does not exist', async ({ widgets }) => {
    expectStatus(await widgets.patch('absent', 'json-patch', []), {
      code: 404,
      reason: 'NotFound',
    });
  });

  it('does not change name, uid, creation time or generation', async ({
    widgets,
  }) => {
    const created = await widgets.create(widget('x'));
    const renamed = await widgets.patch('x', 'json-patch', [
      { op: 'replace', path: '/metadata/name', value: 'y' },
    ]);
    expectStatus(renamed, {
      code: 400,
      reason: 'BadRequest',
      message:
        'the name of the object (y) does not match the name on the URL (x)',
    });
    const answer = await widgets.patch('x', 'json-patch', [
      { op: 'replace', path: '/metadata/generation', value: 9 },
      {
        op: 'replace',
        path: '/metadata/creationTimestamp',
        value: '2001-01-01T00:00:00Z',
      },
    ]);
    answer.expect(200);
    assert.equal(answer.at('metadata.generation'), 1);
    assert.equal(
      answer.at('metadata.creationTimestamp'),
      created.at('metadata.creationTimestamp'),
    );
  });
});
