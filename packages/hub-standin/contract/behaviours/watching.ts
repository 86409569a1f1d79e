import assert from 'node:assert/strict';
import { readPath } from '../client/readPath';
import { describe } from '../client/WatchStream';
import { configMap, widget } from '../fixtures/widget';
import { behaviours } from '../runner/behaviour';

const INITIAL_EVENTS = {
  sendInitialEvents: true,
  resourceVersionMatch: 'NotOlderThan',
  allowWatchBookmarks: true,
};

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

  it('starts with what exists when the resource version is 0', async ({
    widgets,
  }) => {
    await widgets.create(widget('a'));
    const watch = await widgets.watch({ resourceVersion: 0 });
    assert.deepEqual(await watch.changes(1), ['ADDED a']);
    watch.close();
  });

  it('carries whole objects with kind and resource version, rising', async ({
    configMaps,
  }) => {
    const list = await configMaps.list();
    const watch = await configMaps.watch({
      resourceVersion: list.string('metadata.resourceVersion'),
    });
    const created = await configMaps.create(configMap('x', { k: 'v' }));
    const added = await watch.next();
    assert.deepEqual(added.object, created.body);
    await configMaps.delete('x');
    const deleted = await watch.next();
    assert.equal(deleted.type, 'DELETED');
    assert.ok(
      Number(readPath(deleted.object, 'metadata.resourceVersion')) >
        Number(created.at('metadata.resourceVersion')),
    );
    assert.deepEqual(readPath(deleted.object, 'data'), { k: 'v' });
    watch.close();
  });

  it('ends in peace after timeoutSeconds', async ({ widgets }) => {
    const watch = await widgets.watch({ timeoutSeconds: 1 });
    assert.equal(watch.status, 200);
    assert.deepEqual(await watch.rest(), []);
  });

  it('sends the initial events and then a bookmark that says so', async ({
    widgets,
  }) => {
    await widgets.create(widget('a'));
    await widgets.create(widget('b'));
    const watch = await widgets.watch(INITIAL_EVENTS);
    const first = [describe(await watch.next()), describe(await watch.next())];
    assert.deepEqual(first.sort(), ['ADDED a', 'ADDED b']);
    const bookmark = await watch.next();
    assert.equal(bookmark.type, 'BOOKMARK');
    assert.equal(
      readPath(bookmark.object, [
        'metadata',
        'annotations',
        'k8s.io/initial-events-end',
      ]),
      'true',
    );
    assert.equal(readPath(bookmark.object, 'kind'), 'Widget');
    assert.match(
      String(readPath(bookmark.object, 'metadata.resourceVersion')),
      /^[1-9]\d*$/,
    );
    await widgets.create(widget('c'));
    assert.equal(await watch.nextChange(), 'ADDED c');
    watch.close();
  });

  it('sends the bookmark of the initial events where nothing exists', async ({
    configMaps,
  }) => {
    const watch = await configMaps.watch(INITIAL_EVENTS);
    assert.equal((await watch.next()).type, 'BOOKMARK');
    watch.close();
  });

  it('sends no bookmark of the initial events when bookmarks are not allowed', async ({
    configMaps,
  }) => {
    await configMaps.create(configMap('a'));
    const watch = await configMaps.watch({
      ...INITIAL_EVENTS,
      allowWatchBookmarks: undefined,
      timeoutSeconds: 1,
    });
    assert.deepEqual((await watch.rest()).map(describe), ['ADDED a']);
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

  it('selects by name', async ({ configMaps }) => {
    const watch = await configMaps.watch({
      fieldSelector: 'metadata.name=wanted',
    });
    await configMaps.create(configMap('other'));
    await configMaps.create(configMap('wanted'));
    assert.equal(await watch.nextChange(), 'ADDED wanted');
    watch.close();
  });

  it('answers the object itself to a watch on the path of one object', async ({
    admin,
    configMaps,
  }) => {
    await configMaps.create(configMap('x'));
    const answer = await admin.get(`${configMaps.path}/x`, {
      query: { watch: true },
    });
    assert.equal(answer.expect(200).at('kind'), 'ConfigMap');
  });

  it('serves the old path with /watch/ too', async ({
    admin,
    configMaps,
    namespace,
  }) => {
    await configMaps.create(configMap('x'));
    const watch = await admin.watch(
      `/api/v1/watch/namespaces/${namespace}/configmaps`,
    );
    assert.equal(await watch.nextChange(), 'ADDED x');
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

  it('stays silent in a namespace that does not exist', async ({
    admin,
    configMaps,
  }) => {
    const watch = await configMaps
      .with(admin, { namespace: 'absent-namespace' })
      .watch({ timeoutSeconds: 1 });
    assert.equal(watch.status, 200);
    assert.deepEqual(await watch.rest(), []);
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
