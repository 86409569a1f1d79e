import assert from 'node:assert/strict';
import { CaseContext } from '../runner/CaseContext';
import { configMap, widget } from '../fixtures/widget';
import { behaviours } from '../runner/behaviour';
import { eventually } from '../runner/eventually';
import { expectStatus } from '../runner/expectStatus';

/** Waits until the namespace of the case is gone. */
async function gone(context: CaseContext): Promise<void> {
  await eventually(async () => {
    const answer = await context.cluster('namespaces').get(context.namespace);
    answer.expect(404);
  });
}

export const namespaces = behaviours('Namespaces', it => {
  it('are active when they are made, with the kubernetes finalizer and a label of their name', async context => {
    const answer = await context.cluster('namespaces').get(context.namespace);
    answer.expect(200);
    assert.equal(answer.at('status.phase'), 'Active');
    assert.deepEqual(answer.at('spec.finalizers'), ['kubernetes']);
    assert.equal(
      answer.at(['metadata', 'labels', 'kubernetes.io/metadata.name']),
      context.namespace,
    );
  });

  it('are terminating while their contents wait for finalizers, then gone', async context => {
    const { widgets, configMaps, namespace } = context;
    await configMaps.create(configMap('plain'));
    await widgets.create(
      widget('held', {}, { finalizers: ['contract.example.com/hold'] }),
    );
    const answer = await context.cluster('namespaces').delete(namespace);
    assert.equal(answer.expect(200).at('kind'), 'Namespace');
    assert.equal(answer.at('status.phase'), 'Terminating');
    assert.ok(answer.string('metadata.deletionTimestamp'));
    await eventually(async () => {
      (await configMaps.get('plain')).expect(404);
      const held = await widgets.get('held');
      assert.ok(held.string('metadata.deletionTimestamp'));
    });
    const found = await context.cluster('namespaces').get(namespace);
    assert.equal(found.expect(200).at('status.phase'), 'Terminating');
    await widgets.patch('held', 'merge-patch', {
      metadata: { finalizers: null },
    });
    await gone(context);
  });

  it('answer 403 to creations while they terminate', async context => {
    const { configMaps, widgets, namespace } = context;
    await widgets.create(
      widget('held', {}, { finalizers: ['contract.example.com/hold'] }),
    );
    await context.cluster('namespaces').delete(namespace);
    context.cleanup(() =>
      widgets.patch('held', 'merge-patch', { metadata: { finalizers: null } }),
    );
    expectStatus(await configMaps.create(configMap('late')), {
      code: 403,
      reason: 'Forbidden',
      causes: [
        {
          reason: 'NamespaceTerminating',
          field: 'metadata.namespace',
        },
      ],
    });
  });

  it('take all their contents with them', async context => {
    const { configMaps, widgets, namespace } = context;
    await configMaps.create(configMap('a'));
    await widgets.create(widget('a'));
    await context.cluster('namespaces').delete(namespace);
    await gone(context);
    assert.deepEqual((await configMaps.list()).at('items'), []);
    assert.deepEqual((await widgets.list()).at('items'), []);
  });
});
