import { companionLabels } from '../../metadata/ownership';
import { belongingOf, readSecretMarks } from './secretMarks';

const POOL = { uid: 'pool-1', name: 'abc', component: 'computePool' } as const;

function secret(metadata: object) {
  return readSecretMarks({
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name: 'x', uid: 's', resourceVersion: '7', ...metadata },
    type: 'Opaque',
    data: { key: 'c2VjcmV0' },
  });
}

function owner(uid: string) {
  return {
    apiVersion: 'spectrocloud.com/v1alpha1',
    kind: 'ComputePool',
    name: 'abc',
    uid,
  };
}

describe('readSecretMarks', () => {
  it('keeps what tells whose a Secret is, and nothing that it holds', () => {
    const marks = secret({
      labels: { a: 'b' },
      ownerReferences: [{ ...owner('pool-1'), controller: true }],
    });

    expect(marks).toEqual({
      uid: 's',
      resourceVersion: '7',
      type: 'Opaque',
      labels: { a: 'b' },
      owners: [owner('pool-1')],
    });
  });

  it.each([undefined, null, 'x', [null], [1]])(
    'takes the owner references %j for none',
    ownerReferences => {
      expect(secret({ ownerReferences }).owners).toEqual([]);
    },
  );
});

describe('belongingOf', () => {
  const labels = companionLabels('computePool', 'abc');

  it.each([
    [
      'an owner reference to it',
      { ownerReferences: [owner('pool-1')] },
      'owned',
    ],
    [
      'an owner reference to an earlier one of its name',
      { labels, ownerReferences: [owner('pool-0')] },
      'foreign',
    ],
    [
      'another owner besides',
      { ownerReferences: [owner('pool-1'), owner('other')] },
      'foreign',
    ],
    ['its labels', { labels }, 'marked'],
    [
      'labels of a deployment of its name',
      { labels: companionLabels('deployment', 'abc') },
      'foreign',
    ],
    [
      'labels of another pool',
      { labels: companionLabels('computePool', 'abcd') },
      'foreign',
    ],
    ['no marks', {}, 'foreign'],
  ])('of a Secret with %s', (_, metadata, expected) => {
    expect(belongingOf(secret(metadata), [POOL])).toBe(expected);
  });

  it('lets labels say nothing for an object whose companions carry none', () => {
    expect(belongingOf(secret({ labels }), [{ uid: 'p', name: 'abc' }])).toBe(
      'foreign',
    );
  });

  it('does not take an object without uid for the owner of everything', () => {
    expect(
      belongingOf(secret({ ownerReferences: [owner('pool-1')] }), [
        { uid: undefined, name: 'abc' },
      ]),
    ).toBe('foreign');
  });
});
