import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { PaletteaiVisibility } from './PaletteaiVisibility';

const KEYS = [
  'metadata.paletteai.groups.claim',
  'metadata.paletteai.groups.ref',
];
const claims = ['user:default/vera', 'group:default/nlp-viewers'];

function create(answers: (Record<string, string[]> | Error)[]) {
  const catalog = catalogServiceMock.mock();
  for (const answer of answers) {
    catalog.getEntityFacets.mockImplementationOnce(async () => {
      if (answer instanceof Error) {
        throw answer;
      }
      return {
        facets: Object.fromEntries(
          Object.entries(answer).map(([key, values]) => [
            key,
            values.map(value => ({ value, count: 1 })),
          ]),
        ),
      };
    });
  }
  const logger = mockServices.logger.mock();
  const clock = { time: 0, now: () => clock.time };
  const visibility = new PaletteaiVisibility({
    catalog,
    auth: mockServices.auth({ pluginId: 'permission' }),
    logger,
    clock,
  });
  return { catalog, clock, logger, visibility };
}

async function refsIn(visibility: PaletteaiVisibility, of = claims) {
  const criteria = await visibility.criteria(of);
  return JSON.parse(JSON.stringify(criteria)).allOf[1].anyOf[1].params.refs;
}

const NLP = {
  [KEYS[0]]: ['group:default/nlp-admins', 'group:default/nlp-viewers'],
  [KEYS[1]]: ['group:teams/nlp'],
};

describe('PaletteaiVisibility', () => {
  it('lets people see themselves, their groups and those that they share a Project with', async () => {
    const { visibility, catalog } = create([NLP]);
    expect(await visibility.criteria(claims)).toEqual({
      allOf: [
        {
          anyOf: [
            {
              not: {
                resourceType: 'catalog-entity',
                rule: 'IS_PALETTEAI_ENTITY',
              },
            },
            {
              resourceType: 'catalog-entity',
              rule: 'IS_PALETTEAI_MEMBER',
              params: { claims },
            },
          ],
        },
        {
          anyOf: [
            {
              not: {
                resourceType: 'catalog-entity',
                rule: 'IS_GROUP_OR_USER',
              },
            },
            {
              resourceType: 'catalog-entity',
              rule: 'IS_ENTITY_NAMED',
              params: {
                refs: [
                  ...claims,
                  'group:default/nlp-admins',
                  'group:teams/nlp',
                ],
              },
            },
          ],
        },
      ],
    });
    expect(catalog.getEntityFacets).toHaveBeenCalledWith(
      { query: { [KEYS[0]]: { $in: claims } }, facets: KEYS },
      { credentials: mockCredentials.service('plugin:permission') },
    );
  });

  it('asks the catalog once for requests of one person that come together', async () => {
    const { visibility, catalog } = create([NLP]);
    await Promise.all([1, 2, 3].map(() => visibility.criteria(claims)));
    await visibility.criteria([...claims].reverse());
    expect(catalog.getEntityFacets).toHaveBeenCalledTimes(1);
  });

  it('takes notice of a changed role mapping within ten seconds', async () => {
    const { visibility, clock } = create([NLP, {}]);
    expect(await refsIn(visibility)).toContain('group:default/nlp-admins');
    clock.time = 9_999;
    expect(await refsIn(visibility)).toContain('group:default/nlp-admins');
    clock.time = 10_000;
    expect(await refsIn(visibility)).toEqual(claims);
  });

  it('does not take the groups of one person for those of another', async () => {
    const { visibility } = create([NLP, {}]);
    await visibility.criteria(claims);
    expect(await refsIn(visibility, ['user:default/olga'])).toEqual([
      'user:default/olga',
    ]);
  });

  it('shows only their own groups while the catalog fails, and tries again', async () => {
    const { visibility, logger } = create([new Error('not yet'), NLP]);
    expect(await refsIn(visibility)).toEqual(claims);
    expect(logger.warn).toHaveBeenCalledTimes(1);
    expect(await refsIn(visibility)).toContain('group:default/nlp-admins');
  });

  it('does not ask for the groups of someone without any claim', async () => {
    const { visibility, catalog } = create([]);
    expect(await refsIn(visibility, [])).toEqual([]);
    expect(catalog.getEntityFacets).not.toHaveBeenCalled();
  });
});
