import { FakeClock } from '@paletteai/backstage-plugin-paletteai-node/testUtils';
import type { KubernetesObject } from './meta';
import { parseLabelSelector } from './select';
import { ObjectStore } from './store';
import { watchObjects } from './watch';

function thing(
  name: string,
  labels: Record<string, string> = {},
): KubernetesObject {
  return { apiVersion: 'v1', kind: 'Thing', metadata: { name, labels } };
}

function setUp() {
  const clock = FakeClock.create({ start: '2026-01-15T09:00:00Z' });
  const store = new ObjectStore();
  const collection = store.collection('', 'things');
  const events: string[] = [];
  const watch = (options: object, labels = '') =>
    watchObjects({
      collection,
      currentRevision: () => store.current(),
      selection: {
        namespace: '',
        labels: parseLabelSelector(labels),
        fields: [],
      },
      options: {
        limit: 0,
        continue: '',
        resourceVersion: '',
        resourceVersionMatch: '',
        allowWatchBookmarks: false,
        ...options,
      },
      clock,
      sink: {
        change: (type, stored) => events.push(`${type} ${stored.name}`),
        bookmark: (_version, initial) =>
          events.push(initial ? 'SYNCED' : 'BOOKMARK'),
        error: status => events.push(`ERROR ${status.code}`),
        end: () => events.push('END'),
      },
    });
  return { clock, store, collection, events, watch };
}

describe('watchObjects', () => {
  it('tells what is there and what happens then', () => {
    const { collection, events, watch } = setUp();
    collection.put(thing('a'));
    const stop = watch({});
    collection.put(thing('a'));
    collection.delete('', 'a');
    stop();
    collection.put(thing('b'));
    expect(events).toEqual(['ADDED a', 'MODIFIED a', 'DELETED a']);
    expect(collection.listenerCount).toBe(0);
  });

  it('continues from a revision', () => {
    const { collection, store, events, watch } = setUp();
    collection.put(thing('a'));
    const resourceVersion = String(store.current());
    collection.put(thing('b'));
    watch({ resourceVersion });
    expect(events).toEqual(['ADDED b']);
  });

  it('answers 410 to a revision that is forgotten', () => {
    const { collection, store, events, watch } = setUp();
    collection.put(thing('a'));
    const resourceVersion = String(store.current());
    collection.put(thing('b'));
    store.compact();
    watch({ resourceVersion });
    expect(events).toEqual(['ERROR 410', 'END']);
  });

  it('adds and deletes what comes into and out of its selection', () => {
    const { collection, events, watch } = setUp();
    watch({}, 'on=yes');
    collection.put(thing('a'));
    collection.put(thing('a', { on: 'yes' }));
    collection.put(thing('a', { on: 'yes', more: 'x' }));
    collection.put(thing('a'));
    expect(events).toEqual(['ADDED a', 'MODIFIED a', 'DELETED a']);
  });

  it('marks the end of the initial events, sends bookmarks, and ends in time', () => {
    const { clock, collection, events, watch } = setUp();
    collection.put(thing('a'));
    watch({
      sendInitialEvents: true,
      resourceVersionMatch: 'NotOlderThan',
      allowWatchBookmarks: true,
      timeoutSeconds: 100,
    });
    clock.advance(100_000);
    expect(events).toEqual([
      'ADDED a',
      'SYNCED',
      'BOOKMARK',
      'BOOKMARK',
      'END',
    ]);
    expect(clock.pending).toBe(0);
    expect(collection.listenerCount).toBe(0);
  });
});
