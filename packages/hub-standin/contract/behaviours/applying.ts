import assert from 'node:assert/strict';
import { Query } from '../client/ApiClient';
import { readPath } from '../client/readPath';
import { Manifest, ResourceClient } from '../client/ResourceClient';
import { ownership } from '../runner/ownership';
import { widget } from '../fixtures/widget';
import { behaviours } from '../runner/behaviour';
import { expectConflict } from '../runner/expectConflict';

export const applying = behaviours('Server-side apply', it => {
  it('answers 201 to the first apply and 200 to the next', async ({
    widgets,
  }) => {
    const first = await applyWidget(widgets);
    assert.equal(first.status, 201);
    const second = await applyWidget(widgets, { size: 2 });
    assert.equal(second.status, 200);
    assert.equal(second.at('spec.size'), 2);
  });

  it('owns what was applied and not what was defaulted', async ({
    widgets,
  }) => {
    const answer = await applyWidget(widgets);
    assert.deepEqual(ownership(answer), {
      'me Apply': { 'f:spec': { 'f:size': {} } },
    });
    assert.equal(answer.at('spec.colour'), 'green');
  });

  it('keeps the resourceVersion when the same is applied again', async ({
    widgets,
  }) => {
    const first = await applyWidget(widgets);
    const second = await applyWidget(widgets);
    assert.equal(
      second.expect(200).at('metadata.resourceVersion'),
      first.at('metadata.resourceVersion'),
    );
  });

  it('removes what its manager no longer applies', async ({ configMaps }) => {
    await applyData(configMaps, 'me', { a: '1', b: '2' });
    const answer = await applyData(configMaps, 'me', { a: '1' });
    assert.deepEqual(answer.expect(200).at('data'), { a: '1' });
  });

  it('keeps what another manager owns too', async ({ configMaps }) => {
    await applyData(configMaps, 'one', { a: '1', b: '2' });
    await applyData(configMaps, 'two', { b: '2' });
    const answer = await applyData(configMaps, 'one', { a: '1' });
    assert.deepEqual(answer.expect(200).at('data'), { a: '1', b: '2' });
    assert.deepEqual(ownership(answer), {
      'one Apply': { 'f:data': { 'f:a': {} } },
      'two Apply': { 'f:data': { 'f:b': {} } },
    });
  });

  it('answers 409 naming the field that another manager applied', async ({
    widgets,
  }) => {
    await applyTitle(widgets, 'one', 'One');
    const answer = await applyTitle(widgets, 'two', 'Two');
    expectConflict(answer, '.spec.title');
    assert.equal((await widgets.get('x')).at('spec.title'), 'One');
  });

  it('answers 409 naming the field that another manager updated', async ({
    widgets,
  }) => {
    await widgets.create(widget('x', { title: 'One' }), {
      fieldManager: 'one',
    });
    const answer = await applyTitle(widgets, 'two', 'Two');
    expectConflict(answer, '.spec.title');
  });

  it('shares a field when both apply the same value', async ({
    configMaps,
  }) => {
    await applyData(configMaps, 'one', { a: '1' });
    const answer = await applyData(configMaps, 'two', { a: '1' });
    assert.deepEqual(ownership(answer), {
      'one Apply': { 'f:data': { 'f:a': {} } },
      'two Apply': { 'f:data': { 'f:a': {} } },
    });
  });

  it('takes the field from the other manager with force', async ({
    configMaps,
  }) => {
    await applyData(configMaps, 'one', { a: '1', b: '1' });
    const answer = await applyData(
      configMaps,
      'two',
      { a: '2' },
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
    await applyWidget(widgets);
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

/** Applies a widget as the manager `me`. */
function applyWidget(widgets: ResourceClient, spec: Manifest = {}) {
  return widgets.apply('x', 'me', widget('x', spec));
}

function applyTitle(widgets: ResourceClient, manager: string, title: string) {
  return widgets.apply('x', manager, widget('x', { title }));
}

function applyData(
  configMaps: ResourceClient,
  manager: string,
  data: Record<string, string>,
  query?: Query,
) {
  return configMaps.apply('x', manager, { data }, query);
}
