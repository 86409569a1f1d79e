import { ApiAnswer } from '../client/ApiAnswer';
import { configMap, widget } from '../fixtures/widget';
import { behaviours } from '../runner/behaviour';
import { eventually } from '../runner/eventually';

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
});
