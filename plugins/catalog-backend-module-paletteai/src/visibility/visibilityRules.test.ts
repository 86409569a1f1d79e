import { Entity } from '@backstage/catalog-model';
import { createAudienceKey } from './audienceKey';
import { restrictTo, withoutGroups } from './entityVisibility';
import { createVisibilityRules } from './visibilityRules';

const audienceKey = createAudienceKey('secret');
const { isPaletteaiEntity, isPaletteaiMember, isGroupOrUser } =
  createVisibilityRules(audienceKey);

const shop: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'shop' },
};
const longRef = `group:default/oidc_${'_2c'.repeat(100)}`;

function restrict(...refs: string[]): Entity {
  return restrictTo(shop, { keys: refs.map(audienceKey), groups: [] });
}

describe('IS_PALETTEAI_ENTITY', () => {
  it('tells entities of PaletteAI, even those that no one may see, from all others', () => {
    expect(isPaletteaiEntity.apply(restrict(), undefined)).toBe(true);
    expect(isPaletteaiEntity.apply(shop, undefined)).toBe(false);
    expect(isPaletteaiEntity.toQuery(undefined)).toEqual({
      key: 'metadata.paletteai.restricted',
      values: ['true'],
    });
  });
});

describe('IS_GROUP_OR_USER', () => {
  it.each([
    ['Group', true],
    ['User', true],
    ['user', true],
    ['Component', false],
  ])('is for the kind %s: %s', (kind, expected) => {
    expect(isGroupOrUser.apply({ ...shop, kind }, undefined)).toBe(expected);
  });
});

describe('IS_PALETTEAI_MEMBER', () => {
  const restricted = restrict(
    'group:default/nlp-admins',
    'group:default/nlp-viewers',
    longRef,
  );

  it.each([
    [['user:default/vera', 'group:default/nlp-viewers'], true],
    [['Group:Default/NLP-Viewers'], true],
    [[longRef], true],
    [['group:default/vision'], false],
    [['user:default/nlp-viewers'], false],
    [[`${longRef}x`], false],
    [[], false],
  ])('lets %j see: %s', (claims, expected) => {
    expect(isPaletteaiMember.apply(restricted, { claims })).toBe(expected);
  });

  it('asks the index of the catalog for what is in the entity', () => {
    const query = isPaletteaiMember.toQuery({
      claims: ['Group:Default/NLP-Viewers', longRef],
    }) as { key: string; values: string[] };
    expect(query.key).toBe('metadata.paletteai.visibleTo.key');
    expect(query.values).toHaveLength(2);
    query.values.forEach(key =>
      expect(restricted.metadata.paletteai).toMatchObject({
        visibleTo: expect.arrayContaining([{ key }]),
      }),
    );
  });

  it('names no group in the entity, and gives others keys elsewhere', () => {
    const text = JSON.stringify(restricted);
    expect(text).not.toContain('nlp');
    expect(text).not.toContain('oidc');
    const elsewhere = createAudienceKey('another secret');
    expect(text).not.toContain(elsewhere('group:default/nlp-admins'));
    expect(text).toContain(audienceKey('group:default/nlp-admins'));
  });

  it.each([
    { paletteai: 'open' },
    { paletteai: { visibleTo: 'group:default/nlp-admins' } },
    { paletteai: { visibleTo: [null, 'group:default/nlp-admins', {}] } },
    { paletteai: { visibleTo: [{ key: 'group:default/nlp-admins' }] } },
  ])('lets no one see what says it wrongly: %j', metadata => {
    const entity = { ...shop, metadata: { ...shop.metadata, ...metadata } };
    expect(
      isPaletteaiMember.apply(entity, {
        claims: ['group:default/nlp-admins'],
      }),
    ).toBe(false);
  });
});

describe('the groups that an entity names', () => {
  const groups = [
    { claim: 'group:default/nlp-admins', ref: 'group:teams/nlp' },
  ];
  const named = restrictTo(shop, { keys: [], groups });

  it('are those that all who see it may know of', () => {
    expect(named.metadata.paletteai).toEqual({
      restricted: true,
      visibleTo: [],
      groups,
    });
  });

  it('can be taken away, and nothing else with them', () => {
    expect(withoutGroups(named)).toEqual(restrict());
    expect(withoutGroups(shop)).toBe(shop);
  });
});
