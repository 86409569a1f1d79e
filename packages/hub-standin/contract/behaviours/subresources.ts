import assert from 'node:assert/strict';
import { CONTRACT_GROUP } from '../fixtures/resources';
import { configMap, widget } from '../fixtures/widget';
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

  it('give no generation to a ConfigMap', async ({ configMaps }) => {
    const answer = await configMaps.create(configMap('x'));
    assert.equal(answer.at('metadata.generation'), undefined);
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
      message: /status\.conditions\[0\]\.status: Unsupported value: "Maybe"/,
    });
  });

  it('serve the object under status', async ({ widgets }) => {
    await widgets.create(widget('x'));
    const answer = await widgets.get('x/status');
    assert.equal(answer.expect(200).at('spec.size'), 1);
  });

  it('answer 404 where the definition has no status subresource', async ({
    gadgets,
    namespace,
  }) => {
    await gadgets.create({ metadata: { name: namespace } });
    const answer = await gadgets.get(`${namespace}/status`);
    await gadgets.delete(namespace);
    expectStatus(answer, {
      code: 404,
      reason: 'NotFound',
      message: `gadgets.${CONTRACT_GROUP} "${namespace}" not found`,
    });
  });

  it('keep status like any field where there is no status subresource', async ({
    gadgets,
    namespace,
  }) => {
    const created = await gadgets.create({
      metadata: { name: namespace },
      spec: { any: 1 },
    });
    assert.equal(created.expect(201).at('metadata.generation'), 1);
    const answer = await gadgets.patch(namespace, 'merge-patch', {
      spec: { any: 2 },
    });
    await gadgets.delete(namespace);
    assert.equal(answer.expect(200).at('metadata.generation'), 2);
  });

  it('read and change the scale', async ({ widgets }) => {
    await widgets.create(widget('x', { replicas: 2 }));
    const scale = (await widgets.get('x/scale')).expect(200);
    assert.equal(scale.at('kind'), 'Scale');
    assert.equal(scale.at('apiVersion'), 'autoscaling/v1');
    assert.deepEqual(scale.at('spec'), { replicas: 2 });
    assert.deepEqual(scale.at('status'), { replicas: 0 });
    const answer = await widgets.patch('x/scale', 'merge-patch', {
      spec: { replicas: 5 },
    });
    assert.equal(answer.expect(200).at('spec.replicas'), 5);
    assert.equal((await widgets.get('x')).at('spec.replicas'), 5);
  });

  it('serve one object under every version of its definition', async ({
    admin,
    gadgets,
    namespace,
  }) => {
    await gadgets.create({ metadata: { name: namespace }, spec: { a: 1 } });
    const other = gadgets.with(admin, {
      groupVersion: `${CONTRACT_GROUP}/v1beta1`,
    });
    const answer = await other.get(namespace);
    await gadgets.delete(namespace);
    assert.equal(
      answer.expect(200).at('apiVersion'),
      `${CONTRACT_GROUP}/v1beta1`,
    );
    assert.deepEqual(answer.at('spec'), { a: 1 });
  });
});
