import fc from 'fast-check';
import { GroupMapping } from './GroupMapping';
import { HubGroups } from './HubGroups';

const mapping = GroupMapping.create();

describe('the groups of a hub with the prefix "oidc:"', () => {
  const groups = HubGroups.create('oidc:');

  it.each([
    ['oidc:nlp-admins', 'nlp-admins'],
    ['oidc:oidc:nlp', 'oidc:nlp'],
    ['nlp-admins', undefined],
    ['OIDC:nlp-admins', undefined],
    ['system:masters', undefined],
    ['oidc:', undefined],
    ['', undefined],
  ])('have "%s" of the hub as %j in tokens', (onHub, inTokens) => {
    expect(groups.inTokens(onHub)).toBe(inTokens);
  });

  it.each([
    ['nlp-admins', 'oidc:nlp-admins'],
    ['oidc:nlp-admins', 'oidc:nlp-admins'],
    ['system:masters', 'oidc:system:masters'],
  ])('have "%s", as somebody names it, as "%s" on the hub', (named, onHub) => {
    expect(groups.onHub(named)).toBe(onHub);
  });

  it('give no ref to a group that no token can hold', () => {
    expect(
      groups.toRefs(['oidc:nlp', 'nlp', 'system:masters'], mapping),
    ).toEqual(['group:default/nlp']);
  });

  it('are named to people as in their tokens', () => {
    expect(groups.forPeople(['oidc:nlp', 'cluster-admins'])).toEqual([
      'nlp',
      'cluster-admins',
    ]);
  });

  it('never share a ref', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (left, right) => {
        fc.pre(left !== right);
        const refs = groups.toRefs([`oidc:${left}`, `oidc:${right}`], mapping);
        expect(new Set(refs).size).toBe(refs.length);
      }),
    );
  });
});

it('are the same everywhere without a prefix', () => {
  const groups = HubGroups.create();

  expect(groups.onHub('oidc:nlp')).toBe('oidc:nlp');
  expect(groups.inTokens('oidc:nlp')).toBe('oidc:nlp');
  expect(groups.toRefs(['nlp', 'oidc:nlp'], mapping)).toEqual([
    'group:default/nlp',
    mapping.toRef('oidc:nlp'),
  ]);
});
