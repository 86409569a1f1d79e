import assert from 'node:assert/strict';
import { readPath } from '../client/readPath';
import { CONTRACT_GROUP } from '../fixtures/resources';
import { ownership } from '../runner/ownership';
import { configMap, widget } from '../fixtures/widget';
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
      message: 'Apply failed with 1 conflict: conflict with "one": .spec.title',
      causes: [
        {
          reason: 'FieldManagerConflict',
          field: '.spec.title',
          message: 'conflict with "one"',
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
      message:
        /^Apply failed with 1 conflict: conflict with "one" using contract\.example\.com\/v1: \.spec\.title$/,
      causes: [
        {
          reason: 'FieldManagerConflict',
          field: '.spec.title',
          message: `conflict with "one" using ${CONTRACT_GROUP}/v1`,
        },
      ],
    });
  });

  it('names every conflict', async ({ configMaps }) => {
    await configMaps.apply('x', 'one', { data: { a: '1', b: '2' } });
    const answer = await configMaps.apply('x', 'two', {
      data: { a: 'x', b: 'y' },
    });
    expectStatus(answer, {
      code: 409,
      reason: 'Conflict',
      message:
        'Apply failed with 2 conflicts: conflicts with "one":\n- .data.a\n- .data.b',
      causes: [
        { reason: 'FieldManagerConflict', field: '.data.a' },
        { reason: 'FieldManagerConflict', field: '.data.b' },
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

  it('takes a field from an applier when it is updated', async ({
    configMaps,
  }) => {
    await configMaps.apply('x', 'one', { data: { a: '1' } });
    const answer = await configMaps.patch(
      'x',
      'merge-patch',
      { data: { a: '2' } },
      { fieldManager: 'two' },
    );
    assert.deepEqual(ownership(answer), {
      'two Update': { 'f:data': { 'f:a': {} } },
    });
  });

  it('gives a field back to its default when its last manager drops it', async ({
    widgets,
  }) => {
    await widgets.apply('x', 'me', widget('x', { colour: 'red' }));
    const answer = await widgets.apply('x', 'me', widget('x'));
    assert.equal(answer.expect(200).at('spec.colour'), 'green');
  });

  it('applies YAML', async ({ admin, configMaps }) => {
    const answer = await admin.send('PATCH', `${configMaps.path}/x`, {
      query: { fieldManager: 'me' },
      headers: { 'Content-Type': 'application/apply-patch+yaml' },
      body: 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: x\ndata:\n  a: "1"\n',
    });
    assert.deepEqual(answer.expect(201).at('data'), { a: '1' });
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

  it('answers 404 when status is applied to an object that does not exist', async ({
    widgets,
  }) => {
    const answer = await widgets.apply('absent/status', 'me', {
      status: { phase: 'Ready' },
    });
    expectStatus(answer, { code: 404, reason: 'NotFound' });
  });

  it('answers 409 to a first apply with a uid that nobody has', async ({
    configMaps,
  }) => {
    const answer = await configMaps.apply('x', 'me', {
      metadata: { uid: '00000000-0000-4000-8000-000000000000' },
    });
    expectStatus(answer, {
      code: 409,
      reason: 'Conflict',
      message:
        /uid mismatch: the provided object specified uid 00000000-0000-4000-8000-000000000000, and no existing object was found$/,
    });
  });

  it('forgets a manager whose entry is reset by an update', async ({
    configMaps,
  }) => {
    await configMaps.apply('x', 'me', { data: { a: '1' } });
    const answer = await configMaps.patch('x', 'merge-patch', {
      metadata: { managedFields: [{}] },
    });
    assert.equal(answer.expect(200).at('metadata.managedFields'), undefined);
  });

  it('keeps labels of others when labels are applied', async ({
    configMaps,
  }) => {
    await configMaps.create(configMap('x', {}, { labels: { theirs: '1' } }));
    const answer = await configMaps.apply('x', 'me', {
      metadata: { labels: { mine: '1' } },
    });
    assert.deepEqual(answer.expect(200).at('metadata.labels'), {
      mine: '1',
      theirs: '1',
    });
  });
});
