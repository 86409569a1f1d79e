import { Entity } from '@backstage/catalog-model';
import { CatalogProcessorResult } from '@backstage/plugin-catalog-node';
import { PaletteAiRelationsProcessor } from './PaletteAiRelationsProcessor';

async function relationsOf(
  entity: Partial<Entity> & Pick<Entity, 'metadata'>,
  locationType = 'paletteai',
): Promise<string[]> {
  const results: CatalogProcessorResult[] = [];
  await new PaletteAiRelationsProcessor().postProcessEntity(
    { apiVersion: 'backstage.io/v1alpha1', kind: 'Resource', ...entity },
    { type: locationType, target: 'computePool:main/nlp/train' },
    result => results.push(result),
  );
  return results.flatMap(result =>
    result.type === 'relation'
      ? [
          `${result.relation.source.name} ${result.relation.type} ${result.relation.target.name}`,
        ]
      : [],
  );
}

const annotations = {
  'palette.ai/hub': 'main',
  'palette.ai/tenant': 'acme',
  'palette.ai/owners': 'group:default/one,group:default/two',
};

describe('PaletteAiRelationsProcessor', () => {
  it('adds the further owners, and the Tenant of what has no Project', async () => {
    await expect(
      relationsOf({
        metadata: { name: 'train', annotations },
        spec: { owner: 'group:default/one' },
      }),
    ).resolves.toEqual([
      'train ownedBy two',
      'two ownerOf train',
      'train partOf acme',
      'acme hasPart train',
    ]);
  });

  it('leaves what has a Project to it', async () => {
    await expect(
      relationsOf({
        metadata: {
          name: 'train',
          annotations: {
            'palette.ai/hub': 'main',
            'palette.ai/tenant': 'acme',
          },
        },
        spec: { owner: 'group:default/one', system: 'system:main/nlp' },
      }),
    ).resolves.toEqual([]);
  });

  it('leaves the entities of other sources alone', async () => {
    await expect(
      relationsOf({ metadata: { name: 'train', annotations } }, 'url'),
    ).resolves.toEqual([]);
  });
});
