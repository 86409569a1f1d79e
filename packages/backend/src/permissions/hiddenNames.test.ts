import { createMockDirectory } from '@backstage/backend-test-utils';
import { eventually } from '@paletteai/backstage-plugin-paletteai-node/testUtils';
import { demoUsers, hiddenNames } from '@paletteai/sandbox';
import { DemoPortal, userRefOf } from './__testUtils__/DemoPortal';
import { allEntities, findHiddenNames } from './__testUtils__/findHiddenNames';

jest.setTimeout(300_000);

const TRAP = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name: 'notice-board',
    description: 'Talks about Genomics Pipelines',
  },
  spec: {
    type: 'service',
    lifecycle: 'production',
    owner: 'group:default/driver-assist-admins',
    dependsOn: ['system:main/clinical-language'],
  },
};

/** A Tenant admin of each Tenant, each role in a Project, roles in two Projects, and none. */
const READERS = [
  'ingrid.solberg',
  'lena.hartmann',
  'amara.okafor',
  'daniel.weiss',
  'priya.nair',
  'tomas.reyes',
];

const readers = demoUsers
  .filter(({ id }) => READERS.includes(id))
  .map(user => ({
    id: user.id,
    ref: userRefOf(user),
    hidden: hiddenNames(user),
  }));

function readerOf(id: string) {
  const reader = readers.find(one => one.id === id);
  if (!reader) {
    throw new Error(`no one in the demo is ${id}`);
  }
  return reader;
}

describe('what people can read of the catalog and search', () => {
  const folder = createMockDirectory();
  let portal: DemoPortal;

  async function untilInCatalog(...refs: string[]) {
    await eventually(async () => {
      expect([...(await allEntities(portal)).keys()]).toEqual(
        expect.arrayContaining(refs),
      );
    });
    await portal.indexSearch();
  }

  async function refsSeenBy(id: string): Promise<string[]> {
    const { text } = await portal.ask(
      'catalog/entities?fields=kind,metadata.name,metadata.namespace',
      readerOf(id).ref,
    );
    return JSON.parse(text).map(
      ({ kind, metadata }: { kind: string; metadata: { name: string } }) =>
        `${kind.toLowerCase()}:${metadata.name}`,
    );
  }

  beforeAll(async () => {
    portal = await DemoPortal.start(folder.resolve('organisation.yaml'));
    await untilInCatalog(
      'system:main/genomics',
      'system:main/plant-vision',
      'component:main/radiology-imaging.ct-triage',
      'resource:main/pool.genomics.protein-folding',
      'group:default/driver-assist-admins',
      'user:default/tomas.reyes_40meridian-health.example',
    );
  });

  afterAll(async () => {
    await portal?.stop();
  });

  it.each(readers)('names nothing that is hidden from $id', async reader => {
    expect(reader.hidden.length).toBeGreaterThan(50);
    expect(await findHiddenNames(portal, reader)).toEqual([]);
  });

  it('shows members the groups of their Project and of the admins of its Tenant', async () => {
    const groups = (await refsSeenBy('priya.nair')).filter(ref =>
      ref.startsWith('group:'),
    );
    expect(groups.sort()).toEqual([
      'group:meridian-platform-admins',
      'group:meridian-research-board',
      'group:meridian-staff',
      'group:radiology-admins',
      'group:radiology-editors',
      'group:radiology-viewers',
    ]);
  });

  it('shows Tenant admins all Projects of the Tenant and their groups', async () => {
    expect(await refsSeenBy('ingrid.solberg')).toEqual(
      expect.arrayContaining([
        'domain:meridian-health',
        'system:genomics',
        'system:clinical-language',
        'system:radiology-imaging',
        'group:genomics-viewers',
        'user:ingrid.solberg_40meridian-health.example',
      ]),
    );
  });

  it('shows people who have no role themselves and their own groups', async () => {
    expect((await refsSeenBy('tomas.reyes')).sort()).toEqual([
      'group:meridian-staff',
      expect.stringMatching(/^location:/),
      'user:tomas.reyes_40meridian-health.example',
    ]);
  });

  it('would be found out if an entity for everyone named something hidden', async () => {
    await portal.write([TRAP]);
    await portal.readAgain();
    await untilInCatalog('component:default/notice-board');
    const found = await findHiddenNames(portal, {
      ...readerOf('tomas.reyes'),
      hidden: [
        'Genomics Pipelines',
        'clinical-language',
        'driver-assist-admins',
      ],
    });
    expect(found).toEqual(
      expect.arrayContaining([
        'by-query: clinical-language',
        'entities: Genomics Pipelines',
        'facets: driver-assist-admins',
        'full text: Genomics Pipelines',
        'search by name: Genomics Pipelines',
      ]),
    );
  });
});
