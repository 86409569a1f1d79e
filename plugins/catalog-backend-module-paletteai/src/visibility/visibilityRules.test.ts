import { Entity } from '@backstage/catalog-model';
import { restrictTo } from './entityVisibility';
import { visibilityRules } from './visibilityRules';

const { isPaletteaiEntity, isPaletteaiMember } = visibilityRules;

const shop: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'shop' },
};
const longRef = `group:default/oidc_${'_2c'.repeat(100)}`;

describe('IS_PALETTEAI_ENTITY', () => {
  it('tells entities of PaletteAI, even those that no one may see, from all others', () => {
    expect(isPaletteaiEntity.apply(restrictTo(shop, []), undefined)).toBe(true);
    expect(isPaletteaiEntity.apply(shop, undefined)).toBe(false);
    expect(isPaletteaiEntity.toQuery(undefined)).toEqual({
      key: 'metadata.paletteai.restricted',
      values: ['true'],
    });
  });
});

describe('IS_PALETTEAI_MEMBER', () => {
  const restricted = restrictTo(shop, [
    'group:default/nlp-admins',
    'group:default/nlp-viewers',
    longRef,
  ]);

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
    expect(restricted.metadata.paletteai).toEqual({
      restricted: true,
      visibleTo: [
        { ref: 'group:default/nlp-admins' },
        { ref: 'group:default/nlp-viewers' },
        { ref: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) },
      ],
    });
    expect(
      isPaletteaiMember.toQuery({
        claims: ['Group:Default/NLP-Viewers', longRef],
      }),
    ).toEqual({
      key: 'metadata.paletteai.visibleTo.ref',
      values: [
        'group:default/nlp-viewers',
        expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      ],
    });
  });

  it.each([
    { paletteai: 'open' },
    { paletteai: { visibleTo: 'group:default/nlp-admins' } },
    { paletteai: { visibleTo: [null, 'group:default/nlp-admins', {}] } },
  ])('lets no one see what says it wrongly: %j', metadata => {
    const entity = { ...shop, metadata: { ...shop.metadata, ...metadata } };
    expect(
      isPaletteaiMember.apply(entity, {
        claims: ['group:default/nlp-admins'],
      }),
    ).toBe(false);
  });
});
