import type { KubernetesObject } from '../meta';
import { ObjectStore } from './ObjectStore';

function object(name: string, value: number): KubernetesObject {
  return {
    apiVersion: 'v1',
    kind: 'Thing',
    metadata: { name, namespace: 'n' },
    value,
  };
}

describe('Collection', () => {
  it('lists what was there at an earlier revision', () => {
    const store = new ObjectStore();
    const things = store.collection('', 'things');
    things.put(object('b', 1));
    things.put(object('c', 1));
    const then = store.current();
    things.put(object('a', 1));
    things.put(object('b', 2));
    things.delete('n', 'c');
    const names = (list: Iterable<{ name: string }>) =>
      Array.from(list, ({ name }) => name);
    expect(names(things.listAt(then, ''))).toEqual(['b', 'c']);
    expect(names(things.list(''))).toEqual(['a', 'b']);
    const [before] = things.listAt(then, 'n');
    expect(JSON.parse(before.json).value).toBe(1);
  });

  it('keeps namespaces apart though their names start alike', () => {
    const things = new ObjectStore().collection('', 'things');
    for (const namespace of ['a', 'a-b', 'ab']) {
      things.put({ ...object('x', 1), metadata: { name: 'x', namespace } });
    }
    expect(Array.from(things.list('a'), ({ namespace }) => namespace)).toEqual([
      'a',
    ]);
  });

  it('gives a deleted object the revision of its deletion', () => {
    const store = new ObjectStore();
    const things = store.collection('', 'things');
    things.put(object('a', 1));
    const deleted = things.delete('n', 'a');
    expect(deleted?.revision).toBe(store.current());
    expect(things.delete('n', 'a')).toBeUndefined();
  });

  it('forgets old changes beyond its limit', () => {
    const store = new ObjectStore(2);
    const things = store.collection('', 'things');
    const start = store.current();
    for (let value = 0; value < 10; value++) {
      things.put(object('a', value));
    }
    expect(things.compactedRevision).toBeGreaterThan(start);
    expect(things.eventsSince(store.current() - 2)).toHaveLength(2);
  });
});
