import { KubernetesObject } from '@paletteai/backstage-plugin-paletteai-common';
import { ObjectSnapshot } from './ObjectSnapshot';

const thing = (
  name: string,
  resourceVersion: string,
  uid = name,
): KubernetesObject => ({
  apiVersion: 'v1',
  kind: 'Thing',
  metadata: { name, uid, resourceVersion },
});

function relist(snapshot: ObjectSnapshot, objects: KubernetesObject[]) {
  snapshot.handle({ type: 'init' });
  objects.forEach(object => snapshot.handle({ type: 'initApply', object }));
  return snapshot.handle({ type: 'initDone' });
}

describe('ObjectSnapshot', () => {
  let snapshot: ObjectSnapshot;

  beforeEach(() => {
    snapshot = new ObjectSnapshot();
    relist(snapshot, [thing('a', '1'), thing('b', '1')]);
  });

  it('says that the hub announced what a watch brings', () => {
    const changed = thing('a', '2');

    expect(snapshot.handle({ type: 'apply', object: changed }).changes).toEqual(
      [
        {
          type: 'apply',
          cause: 'event',
          object: changed,
          previous: thing('a', '1'),
        },
      ],
    );
    expect(
      snapshot.handle({ type: 'delete', object: thing('b', '2') }).changes,
    ).toEqual([{ type: 'delete', cause: 'event', object: thing('b', '1') }]);
  });

  it('says that a new list differs from what was held', () => {
    const { changes, completed } = relist(snapshot, [
      thing('a', '1'),
      thing('c', '1'),
    ]);

    expect(completed).toBe(true);
    expect(changes).toEqual([
      { type: 'delete', cause: 'relist', object: thing('b', '1') },
      { type: 'apply', cause: 'relist', object: thing('c', '1') },
    ]);
  });

  it('tells the end of an object that was replaced by another of its name', () => {
    const replaced = thing('a', '2', 'other');

    expect(
      snapshot.handle({ type: 'apply', object: replaced }).changes,
    ).toEqual([
      { type: 'delete', cause: 'event', object: thing('a', '1') },
      { type: 'apply', cause: 'event', object: replaced },
    ]);
  });

  it('does not count a list that was begun again', () => {
    snapshot.handle({ type: 'init' });
    snapshot.handle({ type: 'initApply', object: thing('z', '1') });

    expect(
      relist(snapshot, [thing('a', '1'), thing('b', '1')]).changes,
    ).toEqual([]);
  });
});
