import {
  mockCredentials,
  mockServices,
  startTestBackend,
  TestBackend,
  TestDatabases,
} from '@backstage/backend-test-utils';
import {
  createBackendModule,
  createServiceFactory,
  coreServices,
} from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import {
  AuthorizeResult,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import request from 'supertest';
import { eventually } from '@paletteai/backstage-plugin-paletteai-node/testUtils';
import { EmbeddedHub } from '../__testUtils__/EmbeddedHub';
import {
  appDeployment,
  profileBundle,
  project,
  tenant,
} from '../__testUtils__/hubObjects';
import catalogModulePaletteai, { visibleToPaletteaiMembers } from '..';

jest.setTimeout(120_000);

const shop: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name: 'shop',
    annotations: {
      'backstage.io/managed-by-location': 'test:shop',
      'backstage.io/managed-by-origin-location': 'test:shop',
    },
  },
  spec: { type: 'service', lifecycle: 'production', owner: 'group:sales' },
};

/** Another source of the catalog than PaletteAI. */
const otherSource = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'other-source',
  register(env) {
    env.registerInit({
      deps: { processing: catalogProcessingExtensionPoint },
      async init({ processing }) {
        processing.addEntityProvider({
          getProviderName: () => 'other',
          async connect(connection) {
            await connection.applyMutation({
              type: 'full',
              entities: [{ entity: shop, locationKey: 'test' }],
            });
          },
        });
      },
    });
  },
});

const groups: Record<string, string[]> = {
  'user:default/tenant-admin': ['group:default/acme-admins'],
  'user:default/viewer': ['group:default/nlp-viewers'],
  'user:default/editor-of-both': [
    'group:default/nlp-editors',
    'group:default/vision-editors',
  ],
  'user:default/outsider': ['group:default/sales'],
  'user:default/groupless': [],
};

/** A policy of a portal that uses the condition. */
const policy = createServiceFactory({
  service: coreServices.permissions,
  deps: {},
  factory: () => ({
    authorize: async () => {
      throw new Error('is not asked for lists');
    },
    authorizeConditional: async (requests, options) => {
      const principal = options?.credentials?.principal as
        | { userEntityRef?: string }
        | undefined;
      const ref = principal?.userEntityRef;
      return requests.map(
        (): PolicyDecision =>
          ref
            ? {
                result: AuthorizeResult.CONDITIONAL,
                pluginId: 'catalog',
                resourceType: 'catalog-entity',
                conditions: visibleToPaletteaiMembers([ref, ...groups[ref]]),
              }
            : { result: AuthorizeResult.ALLOW },
      );
    },
  }),
});

const OF_NLP = [
  'component:main/nlp.chat',
  'resource:main/bundle.nlp.bundle',
  'system:main/nlp',
];
const OF_VISION = ['system:main/vision'];
const OF_ACME = ['domain:main/acme', 'resource:main/bundle.tenant-acme.shared'];
const OF_OTHERS = ['component:default/shop'];
const OF_NOBODY = ['resource:main/bundle.stray.lost'];

const EXPECTED: Record<string, string[]> = {
  'user:default/tenant-admin': [...OF_NLP, ...OF_VISION, ...OF_ACME],
  'user:default/viewer': [...OF_NLP, ...OF_ACME],
  'user:default/editor-of-both': [...OF_NLP, ...OF_VISION, ...OF_ACME],
  'user:default/outsider': [],
  'user:default/groupless': [],
};

const databases = TestDatabases.create();

describe.each(databases.eachSupportedId())(
  'the catalog on %s, with a policy that uses the condition',
  id => {
    let hub: EmbeddedHub;
    let backend: TestBackend;

    function get(path: string, ref?: string) {
      return request(backend.server)
        .get(`/api/catalog${path}`)
        .set(
          'Authorization',
          ref
            ? mockCredentials.user.header(ref)
            : mockCredentials.service.header(),
        );
    }

    const refOf = ({ kind, metadata }: Entity) =>
      `${kind}:${metadata.namespace ?? 'default'}/${
        metadata.name
      }`.toLowerCase();

    /** All pages, by cursor. */
    async function pagesOf(ref: string, limit: number): Promise<Entity[][]> {
      const pages: Entity[][] = [];
      let query = `?limit=${limit}&orderField=metadata.name,asc`;
      for (;;) {
        const { body } = await get(`/entities/by-query${query}`, ref);
        pages.push(body.items);
        if (!body.pageInfo.nextCursor) {
          return pages;
        }
        query = `?limit=${limit}&cursor=${encodeURIComponent(
          body.pageInfo.nextCursor,
        )}`;
      }
    }

    beforeAll(async () => {
      hub = await EmbeddedHub.start();
      hub.put(
        tenant('acme'),
        project('nlp'),
        project('vision'),
        profileBundle('nlp', 'bundle'),
        profileBundle('tenant-acme', 'shared'),
        profileBundle('stray', 'lost'),
        appDeployment('nlp', 'chat', 'train'),
      );
      backend = await startTestBackend({
        features: [
          catalogPlugin,
          catalogModulePaletteai,
          otherSource,
          policy,
          mockServices.database.factory({ knex: await databases.init(id) }),
          mockServices.rootConfig.factory({
            data: {
              backend: { baseUrl: 'http://127.0.0.1:0' },
              paletteai: { hubs: { main: hub.config } },
            },
          }),
        ],
      });
      const all = [
        ...OF_NLP,
        ...OF_VISION,
        ...OF_ACME,
        ...OF_OTHERS,
        ...OF_NOBODY,
      ];
      await eventually(async () => {
        const { body } = await get('/entities');
        const found = body.map(refOf).sort().join();
        if (found !== all.sort().join()) {
          throw new Error(`the catalog holds ${found}`);
        }
      });
    });

    afterAll(async () => {
      await backend?.stop();
      await hub?.stop();
    });

    describe.each(Object.keys(EXPECTED))('as %s', ref => {
      const expected = [...EXPECTED[ref], ...OF_OTHERS].sort();

      it('lists what a role lets one see, and what is not of PaletteAI', async () => {
        const { body } = await get('/entities', ref);
        expect(body.map(refOf).sort()).toEqual(expected);
      });

      it('fills every page but the last, and counts only what is seen', async () => {
        const pages = await pagesOf(ref, 2);
        expect(pages.flat().map(refOf).sort()).toEqual(expected);
        pages.slice(0, -1).forEach(page => expect(page).toHaveLength(2));
        const { body } = await get('/entities/by-query?limit=2', ref);
        expect(body.totalItems).toBe(expected.length);
      });

      it('answers by name as if the rest were not there', async () => {
        for (const name of [
          ...OF_NLP,
          ...OF_VISION,
          ...OF_ACME,
          ...OF_NOBODY,
        ]) {
          const { status } = await get(
            `/entities/by-name/${name.replace(':', '/')}`,
            ref,
          );
          expect([name, status]).toEqual([
            name,
            expected.includes(name) ? 200 : 404,
          ]);
        }
      });

      it('gives no facet away', async () => {
        const { body } = await get(
          '/entity-facets?facet=metadata.paletteai.visibleTo.key',
          ref,
        );
        const values = body.facets['metadata.paletteai.visibleTo.key'];
        expect(values.length > 0).toBe(EXPECTED[ref].length > 0);
      });
    });

    it('takes away from those whose role is taken away', async () => {
      const ref = 'user:default/editor-of-both';
      hub.put(project('vision', { tenant: 'elsewhere' }));
      await eventually(async () => {
        const { body } = await get(
          '/entities/by-name/system/main/vision',
          'user:default/tenant-admin',
        );
        expect(body.error?.name).toBe('NotFoundError');
      });
      const { status } = await get('/entities/by-name/system/main/vision', ref);
      expect(status).toBe(200);
    });
  },
);
