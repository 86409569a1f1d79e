import assert from 'node:assert/strict';
import { configMap, widget } from '../fixtures/widget';
import { behaviours } from '../runner/behaviour';

export const watching = behaviours('Watch', it => {
  it('reports additions, changes and deletions from a resource version on', async ({
    widgets,
  }) => {
    await widgets.create(widget('before'));
    const list = await widgets.list();
    const watch = await widgets.watch({
      resourceVersion: list.string('metadata.resourceVersion'),
    });
    await widgets.create(widget('x'));
    await widgets.patch('x', 'merge-patch', { spec: { size: 2 } });
    await widgets.delete('x');
    assert.deepEqual(await watch.changes(3), [
      'ADDED x',
      'MODIFIED x',
      'DELETED x',
    ]);
    watch.close();
  });

  it('replays what happened since the resource version', async ({
    widgets,
  }) => {
    const list = await widgets.list();
    await widgets.create(widget('x'));
    await widgets.delete('x');
    const watch = await widgets.watch({
      resourceVersion: list.string('metadata.resourceVersion'),
    });
    assert.deepEqual(await watch.changes(2), ['ADDED x', 'DELETED x']);
    watch.close();
  });

  it('starts with what exists when no resource version is given', async ({
    configMaps,
  }) => {
    await configMaps.create(configMap('a'));
    await configMaps.create(configMap('b'));
    const watch = await configMaps.watch();
    assert.deepEqual((await watch.changes(2)).sort(), ['ADDED a', 'ADDED b']);
    watch.close();
  });

  it('sends a bookmark before timeoutSeconds ends the watch', async ({
    widgets,
  }) => {
    await widgets.create(widget('a'));
    const watch = await widgets.watch({
      allowWatchBookmarks: true,
      timeoutSeconds: 4,
      resourceVersion: 0,
    });
    const events = await watch.rest();
    assert.equal(events[0].type, 'ADDED');
    const bookmark = events.at(-1);
    assert.equal(bookmark?.type, 'BOOKMARK');
    assert.deepEqual(Object.keys(bookmark?.object as object).sort(), [
      'apiVersion',
      'kind',
      'metadata',
    ]);
  });

  it('selects by labels: what stops matching is deleted, what starts is added', async ({
    widgets,
  }) => {
    await widgets.create(widget('x', {}, { labels: { on: 'yes' } }));
    const list = await widgets.list();
    const watch = await widgets.watch({
      labelSelector: 'on=yes',
      resourceVersion: list.string('metadata.resourceVersion'),
    });
    const label = (on: string) =>
      widgets.patch('x', 'merge-patch', { metadata: { labels: { on } } });
    await label('no');
    await widgets.create(widget('other'));
    await label('yes');
    await widgets.patch('x', 'merge-patch', { spec: { size: 2 } });
    assert.deepEqual(await watch.changes(3), [
      'DELETED x',
      'ADDED x',
      'MODIFIED x',
    ]);
    watch.close();
  });

  it('sees all namespaces without a namespace in the path', async ({
    admin,
    widgets,
    namespace,
  }) => {
    const everywhere = widgets.with(admin, { namespace: undefined });
    const watch = await everywhere.watch({
      fieldSelector: `metadata.namespace=${namespace}`,
    });
    await widgets.create(widget('x'));
    assert.equal(await watch.nextChange(), 'ADDED x');
    watch.close();
  });

  it('reports as modified what waits for its finalizers, then as deleted', async ({
    widgets,
  }) => {
    await widgets.create(
      widget('x', {}, { finalizers: ['contract.example.com/hold'] }),
    );
    const list = await widgets.list();
    const watch = await widgets.watch({
      resourceVersion: list.string('metadata.resourceVersion'),
    });
    await widgets.delete('x');
    await widgets.patch('x', 'merge-patch', { metadata: { finalizers: null } });
    assert.deepEqual(await watch.changes(2), ['MODIFIED x', 'DELETED x']);
    watch.close();
  });
});
