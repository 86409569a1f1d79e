import assert from 'node:assert/strict';
import { ApiAnswer } from '../client/ApiAnswer';
import { configMap, widget } from '../fixtures/widget';
import { behaviours } from '../runner/behaviour';
import { eventually } from '../runner/eventually';
import { expectStatus } from '../runner/expectStatus';

function ownedBy(owner: ApiAnswer, more: object = {}) {
  return {
    ownerReferences: [
      {
        apiVersion: owner.at('apiVersion'),
        kind: owner.at('kind'),
        name: owner.at('metadata.name'),
        uid: owner.at('metadata.uid'),
        ...more,
      },
    ],
  };
}

export const garbageCollection = behaviours('Garbage collection', it => {
  it('deletes dependents after their owner', async ({
    widgets,
    configMaps,
  }) => {
    const owner = await widgets.create(widget('owner'));
    await configMaps.create(configMap('child', {}, ownedBy(owner)));
    await widgets.delete('owner');
    await eventually(async () => {
      (await configMaps.get('child')).expect(404);
    });
  });

  it('deletes dependents of dependents', async ({ widgets, configMaps }) => {
    const owner = await widgets.create(widget('owner'));
    const child = await widgets.create(widget('child', {}, ownedBy(owner)));
    await configMaps.create(configMap('grandchild', {}, ownedBy(child)));
    await widgets.delete('owner', { propagationPolicy: 'Background' });
    await eventually(async () => {
      (await configMaps.get('grandchild')).expect(404);
    });
  });

  it('keeps dependents and drops their reference with Orphan', async ({
    widgets,
    configMaps,
  }) => {
    const owner = await widgets.create(widget('owner'));
    await configMaps.create(configMap('child', {}, ownedBy(owner)));
    const answer = await widgets.delete('owner', {
      propagationPolicy: 'Orphan',
    });
    assert.deepEqual(answer.expect(200).at('metadata.finalizers'), ['orphan']);
    await eventually(async () => {
      (await widgets.get('owner')).expect(404);
    });
    const child = (await configMaps.get('child')).expect(200);
    assert.equal(child.at('metadata.ownerReferences'), undefined);
  });

  it('keeps the owner until its blocking dependents are gone with Foreground', async ({
    widgets,
    configMaps,
  }) => {
    const owner = await widgets.create(widget('owner'));
    await configMaps.create(
      configMap(
        'child',
        {},
        {
          ...ownedBy(owner, { blockOwnerDeletion: true }),
          finalizers: ['contract.example.com/hold'],
        },
      ),
    );
    await widgets.delete('owner', { propagationPolicy: 'Foreground' });
    await eventually(async () => {
      const child = await configMaps.get('child');
      assert.ok(child.string('metadata.deletionTimestamp'));
    });
    (await widgets.get('owner')).expect(200);
    await configMaps.patch('child', 'merge-patch', {
      metadata: { finalizers: null },
    });
    await eventually(async () => {
      (await widgets.get('owner')).expect(404);
    });
  });

  it('keeps a dependent that has another owner', async ({
    widgets,
    configMaps,
  }) => {
    const first = await widgets.create(widget('first'));
    const second = await widgets.create(widget('second'));
    await configMaps.create(
      configMap(
        'child',
        {},
        {
          ownerReferences: [
            ...ownedBy(first).ownerReferences,
            ...ownedBy(second).ownerReferences,
          ],
        },
      ),
    );
    await widgets.delete('first');
    await eventually(async () => {
      const child = (await configMaps.get('child')).expect(200);
      assert.equal(child.array('metadata.ownerReferences').length, 1);
    });
    await widgets.delete('second');
    await eventually(async () => {
      (await configMaps.get('child')).expect(404);
    });
  });

  it('deletes a dependent whose owner never existed', async ({
    configMaps,
  }) => {
    await configMaps.create(
      configMap(
        'child',
        {},
        {
          ownerReferences: [
            {
              apiVersion: 'v1',
              kind: 'ConfigMap',
              name: 'absent',
              uid: '00000000-0000-4000-8000-000000000000',
            },
          ],
        },
      ),
    );
    await eventually(async () => {
      (await configMaps.get('child')).expect(404);
    });
  });

  it('deletes a dependent whose owner was made anew with another uid', async ({
    widgets,
    configMaps,
  }) => {
    const owner = await widgets.create(widget('owner'));
    await widgets.delete('owner');
    await widgets.create(widget('owner'));
    await configMaps.create(configMap('child', {}, ownedBy(owner)));
    await eventually(async () => {
      (await configMaps.get('child')).expect(404);
    });
    (await widgets.get('owner')).expect(200);
  });

  it('deletes namespaced dependents of an owner of the cluster', async ({
    gadgets,
    configMaps,
    namespace,
  }) => {
    const owner = await gadgets.create({ metadata: { name: namespace } });
    await configMaps.create(configMap('child', {}, ownedBy(owner.expect(201))));
    await gadgets.delete(namespace);
    await eventually(async () => {
      (await configMaps.get('child')).expect(404);
    });
  });

  it('answers 422 to an owner reference that is incomplete', async ({
    configMaps,
  }) => {
    const answer = await configMaps.create(
      configMap('x', {}, { ownerReferences: [{ name: 'only' }] }),
    );
    expectStatus(answer, {
      code: 422,
      reason: 'Invalid',
      causes: [
        {
          reason: 'FieldValueInvalid',
          field: 'metadata.ownerReferences.apiVersion',
        },
        { reason: 'FieldValueInvalid', field: 'metadata.ownerReferences.kind' },
        { reason: 'FieldValueInvalid', field: 'metadata.ownerReferences.uid' },
      ],
    });
  });

  it('answers 422 to two controllers', async ({ widgets, configMaps }) => {
    const first = await widgets.create(widget('first'));
    const second = await widgets.create(widget('second'));
    const controller = { controller: true };
    const answer = await configMaps.create(
      configMap(
        'x',
        {},
        {
          ownerReferences: [
            ...ownedBy(first, controller).ownerReferences,
            ...ownedBy(second, controller).ownerReferences,
          ],
        },
      ),
    );
    expectStatus(answer, {
      code: 422,
      reason: 'Invalid',
      causes: [
        {
          reason: 'FieldValueInvalid',
          field: 'metadata.ownerReferences',
          message: /Only one reference can have Controller set to true/,
        },
      ],
    });
  });
});
