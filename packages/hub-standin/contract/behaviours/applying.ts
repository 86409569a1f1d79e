import assert from 'node:assert/strict';
import { readPath } from '../client/readPath';
import { ownership } from '../runner/ownership';
import { widget } from '../fixtures/widget';
import { behaviours } from '../runner/behaviour';
import { expectStatus } from '../runner/expectStatus';

export const applying = behaviours('Server-side apply', it => {
  it('answers 201 to the first apply and 200 to the next', async ({
    widgets,
  }) => {
    const first = await widgets.apply('x', 'me', widget('x'));
    assert.equal(first.status, 201);
    const second = await widgets.apply('x', 'me', widget('x', { size: 2 }));
    assert.equal(second.status, 200);
    assert.equal(second.at('spec.size'), 2);
  });

  it('owns what was applied and not what was defaulted', async ({
    widgets,
  }) => {
    const answer = await widgets.apply('x', 'me', widget('x'));
    assert.deepEqual(ownership(answer), {
      'me Apply': { 'f:spec': { 'f:size': {} } },
    });
    assert.equal(answer.at('spec.colour'), 'green');
  });

  it('keeps the resourceVersion when the same is applied again', async ({
    widgets,
  }) => {
    const first = await widgets.apply('x', 'me', widget('x'));
    const second = await widgets.apply('x', 'me', widget('x'));
    assert.equal(
      second.expect(200).at('metadata.resourceVersion'),
      first.at('metadata.resourceVersion'),
    );
  });

  it('removes what its manager no longer applies', async ({ configMaps }) => {
    await configMaps.apply('x', 'me', { data: { a: '1', b: '2' } });
    const answer = await configMaps.apply('x', 'me', { data: { a: '1' } });
    assert.deepEqual(answer.expect(200).at('data'), { a: '1' });
  });

  it('keeps what another manager owns too', async ({ configMaps }) => {
    await configMaps.apply('x', 'one', { data: { a: '1', b: '2' } });
    await configMaps.apply('x', 'two', { data: { b: '2' } });
    const answer = await configMaps.apply('x', 'one', { data: { a: '1' } });
    assert.deepEqual(answer.expect(200).at('data'), { a: '1', b: '2' });
    assert.deepEqual(ownership(answer), {
      'one Apply': { 'f:data': { 'f:a': {} } },
      'two Apply': { 'f:data': { 'f:b': {} } },
    });
  });

  it('answers 409 naming the manager and the field of a conflict', async ({
    widgets,
  }) => {
    await widgets.apply('x', 'one', widget('x', { title: 'One' }));
    const answer = await widgets.apply(
      'x',
      'two',
      widget('x', { title: 'Two' }),
    );
    expectStatus(answer, {
      code: 409,
      reason: 'Conflict',
      causes: [
        {
          reason: 'FieldManagerConflict',
          field: '.spec.title',
        },
      ],
    });
    assert.equal((await widgets.get('x')).at('spec.title'), 'One');
  });

  it('names the API version of a conflicting manager that updated', async ({
    widgets,
  }) => {
    await widgets.create(widget('x', { title: 'One' }), {
      fieldManager: 'one',
    });
    const answer = await widgets.apply(
      'x',
      'two',
      widget('x', { title: 'Two' }),
    );
    expectStatus(answer, {
      code: 409,
      reason: 'Conflict',
      causes: [
        {
          reason: 'FieldManagerConflict',
          field: '.spec.title',
        },
      ],
    });
  });

  it('shares a field when both apply the same value', async ({
    configMaps,
  }) => {
    await configMaps.apply('x', 'one', { data: { a: '1' } });
    const answer = await configMaps.apply('x', 'two', { data: { a: '1' } });
    assert.deepEqual(ownership(answer), {
      'one Apply': { 'f:data': { 'f:a': {} } },
      'two Apply': { 'f:data': { 'f:a': {} } },
    });
  });

  it('takes the field from the other manager with force', async ({
    configMaps,
  }) => {
    await configMaps.apply('x', 'one', { data: { a: '1', b: '1' } });
    const answer = await configMaps.apply(
      'x',
      'two',
      { data: { a: '2' } },
      { force: true },
    );
    assert.deepEqual(answer.expect(200).at('data'), { a: '2', b: '1' });
    assert.deepEqual(ownership(answer), {
      'one Apply': { 'f:data': { 'f:b': {} } },
      'two Apply': { 'f:data': { 'f:a': {} } },
    });
  });

  it('owns status apart when it is applied through the subresource', async ({
    widgets,
  }) => {
    await widgets.apply('x', 'me', widget('x'));
    const answer = await widgets.apply('x/status', 'controller', {
      status: { phase: 'Ready' },
    });
    answer.expect(200);
    const entry = answer
      .array('metadata.managedFields')
      .find(candidate => readPath(candidate, 'manager') === 'controller');
    assert.equal(readPath(entry, 'subresource'), 'status');
    assert.deepEqual(readPath(entry, 'fieldsV1'), {
      'f:status': { 'f:phase': {} },
    });
  });
});
