import { Entity } from '@backstage/catalog-model';
import { entitiesNamed, isNamed } from './namedEntities';

const team: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: { name: 'NLP-admins' },
};

describe('the entities of some names', () => {
  it.each([
    [['group:default/nlp-admins'], true],
    [['Group:Default/NLP-Admins'], true],
    [['group:nlp-admins'], true],
    [['group:teams/nlp-admins'], false],
    [['user:default/nlp-admins'], false],
    [['nlp-admins', 'group:', ''], false],
    [[], false],
  ])('include one by %j: %s', (refs, expected) => {
    expect(isNamed(team, refs)).toBe(expected);
  });

  it('are looked for by the names of each namespace of each kind', () => {
    expect(
      entitiesNamed([
        'group:default/a',
        'Group:default/B',
        'user:default/a',
        'group:teams/a',
        'no ref',
      ]),
    ).toEqual({
      anyOf: [
        allOf('group', 'default', ['a', 'b']),
        allOf('user', 'default', ['a']),
        allOf('group', 'teams', ['a']),
      ],
    });
  });

  it('are none where nothing is named', () => {
    expect(entitiesNamed([])).toEqual({ key: 'kind', values: [] });
  });
});

function allOf(kind: string, namespace: string, names: string[]) {
  return {
    allOf: [
      { key: 'kind', values: [kind] },
      { key: 'metadata.namespace', values: [namespace] },
      { key: 'metadata.name', values: names },
    ],
  };
}
