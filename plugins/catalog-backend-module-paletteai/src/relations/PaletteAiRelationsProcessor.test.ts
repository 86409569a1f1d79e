import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { CatalogProcessorResult } from '@backstage/plugin-catalog-node';
import { PaletteAiRelationsProcessor } from './PaletteAiRelationsProcessor';
import { RelationFieldsProcessor } from './RelationFieldsProcessor';

const location = { type: 'paletteai', target: 'computePool:main/nlp/train' };

async function process(
  given: Partial<Entity> & Pick<Entity, 'metadata'>,
  { type } = location,
) {
  const entity: Entity = {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Resource',
    ...given,
  };
  const at = { ...location, type };
  const between = await new RelationFieldsProcessor().postProcessEntity(
    entity,
    at,
  );
  const results: CatalogProcessorResult[] = [];
  const result = await new PaletteAiRelationsProcessor().postProcessEntity(
    between,
    at,
    one => results.push(one),
  );
  const relations = results.flatMap(one =>
    one.type === 'relation'
      ? [
          [
            stringifyEntityRef(one.relation.source),
            one.relation.type,
            stringifyEntityRef(one.relation.target),
          ].join(' '),
        ]
      : [],
  );
  return { entity, between, result, relations };
}

const metadata = {
  name: 'pool.nlp.train',
  namespace: 'main',
  annotations: {
    'palette.ai/hub': 'main',
    'palette.ai/tenant': 'acme',
    'palette.ai/project': 'nlp',
    'palette.ai/resource-ref': 'computePool:main/nlp/train',
  },
  paletteai: { restricted: true, visibleTo: [{ key: '0123' }] },
};
const spec = {
  type: 'compute-pool',
  owner: 'group:default/one',
  system: 'system:main/nlp',
  dependsOn: [
    'resource:main/bundle.nlp.vllm',
    'resource:main/bundle.tenant-acme.base',
  ],
};
const POOL = 'resource:main/pool.nlp.train';

describe('the relations of what lies in a Project', () => {
  it('go both ways between neighbors, and not back from what others see too', async () => {
    const { relations } = await process({ metadata, spec });
    expect(relations).toEqual([
      `${POOL} ownedBy group:default/one`,
      `${POOL} partOf system:main/nlp`,
      `system:main/nlp hasPart ${POOL}`,
      `${POOL} dependsOn resource:main/bundle.nlp.vllm`,
      `resource:main/bundle.nlp.vllm dependencyOf ${POOL}`,
      `${POOL} dependsOn resource:main/bundle.tenant-acme.base`,
    ]);
  });

  it('are not left for Backstage to make, and the entity stays as it was', async () => {
    const { between, entity, result } = await process({ metadata, spec });
    expect(between.spec).toEqual({ type: 'compute-pool' });
    expect(result).toEqual(entity);
  });

  it('include the further owners', async () => {
    const { relations } = await process({
      metadata: {
        ...metadata,
        annotations: {
          ...metadata.annotations,
          'palette.ai/owners': 'group:default/one,group:default/two',
        },
      },
      spec: { owner: 'group:default/one' },
    });
    expect(relations).toContain(`${POOL} ownedBy group:default/two`);
    expect(relations.join()).not.toContain('ownerOf');
  });
});

it('a Tenant does not name its Projects', async () => {
  const { relations } = await process({
    kind: 'System',
    metadata: {
      ...metadata,
      name: 'nlp',
      annotations: {
        ...metadata.annotations,
        'palette.ai/resource-ref': 'project:main/nlp/nlp',
      },
    },
    spec: { owner: 'group:default/one', domain: 'domain:main/acme' },
  });
  expect(relations).toEqual([
    'system:main/nlp ownedBy group:default/one',
    'system:main/nlp partOf domain:main/acme',
  ]);
});

it('what belongs to no Project is part of its Tenant', async () => {
  const { relations } = await process({
    metadata: {
      name: 'bundle.tenant-acme.base',
      namespace: 'main',
      annotations: {
        'palette.ai/hub': 'main',
        'palette.ai/tenant': 'acme',
        'palette.ai/resource-ref': 'profileBundle:main/tenant-acme/base',
      },
    },
    spec: { type: 'profile-bundle' },
  });
  expect(relations).toEqual([
    'resource:main/bundle.tenant-acme.base partOf domain:main/acme',
    'domain:main/acme hasPart resource:main/bundle.tenant-acme.base',
  ]);
});

it('what a transformer relates to entities of others is not named in these', async () => {
  const { relations } = await process({
    kind: 'Component',
    metadata,
    spec: {
      system: 'system:main/nlp',
      dependsOn: ['component:default/shop'],
      consumesApis: ['default/payments'],
    },
  });
  expect(relations).toEqual([
    'component:main/pool.nlp.train partOf system:main/nlp',
    'system:main/nlp hasPart component:main/pool.nlp.train',
    'component:main/pool.nlp.train consumesApi api:default/payments',
    'component:main/pool.nlp.train dependsOn component:default/shop',
  ]);
});

describe('entities of other sources', () => {
  it('keep their fields and get no relation from here', async () => {
    const given = { metadata: { name: 'shop' }, spec };
    const { between, entity, relations } = await process(given, {
      ...location,
      type: 'url',
    });
    expect(between).toEqual(entity);
    expect(relations).toEqual([]);
  });

  it('cannot name groups to have them shown', async () => {
    const { result } = await process(
      {
        metadata: {
          name: 'trap',
          paletteai: {
            restricted: true,
            groups: [{ claim: 'group:default/mine' }],
          },
        },
      },
      { ...location, type: 'url' },
    );
    expect(result.metadata).toEqual({
      name: 'trap',
      paletteai: { restricted: true },
    });
  });
});
