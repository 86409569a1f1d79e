import {
  coreServices,
  createBackendModule,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import {
  mockServices,
  startTestBackend,
  TestBackend,
} from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { EventsService, eventsServiceRef } from '@backstage/plugin-events-node';
import { requestEarlyInsert } from '@paletteai/backstage-plugin-paletteai-node';
import request from 'supertest';
import { eventually } from '@paletteai/backstage-plugin-paletteai-node/testUtils';
import { EmbeddedHub } from './__testUtils__/EmbeddedHub';
import {
  appDeployment,
  profileBundle,
  project,
  tenant,
} from './__testUtils__/hubObjects';
import catalogModulePaletteai, {
  paletteaiEntityTransformersExtensionPoint,
} from '.';

jest.setTimeout(120_000);

const linguists: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: {
    name: 'linguists',
    annotations: {
      'palette.ai/oidc-group': 'NLP Linguists',
      'backstage.io/managed-by-location': 'test:groups',
      'backstage.io/managed-by-origin-location': 'test:groups',
    },
  },
  spec: { type: 'team', children: [] },
};

describe('catalogModulePaletteai', () => {
  let hub: EmbeddedHub;
  let backend: TestBackend;
  let events: EventsService;

  const customisation = createBackendModule({
    pluginId: 'catalog',
    moduleId: 'customisation',
    register(env) {
      env.registerInit({
        deps: {
          transformers: paletteaiEntityTransformersExtensionPoint,
          processing: catalogProcessingExtensionPoint,
        },
        async init({ transformers, processing }) {
          transformers.addTransformer('project', (_project, _context, next) => {
            const usual = next();
            return (
              usual && {
                ...usual,
                metadata: { ...usual.metadata, tags: ['ours'] },
              }
            );
          });
          processing.addEntityProvider({
            getProviderName: () => 'groups',
            async connect(connection) {
              await connection.applyMutation({
                type: 'full',
                entities: [{ entity: linguists, locationKey: 'test' }],
              });
            },
          });
        },
      });
    },
  });

  const probe = createBackendPlugin({
    pluginId: 'probe',
    register(env) {
      env.registerInit({
        deps: { eventsService: eventsServiceRef, logger: coreServices.logger },
        async init({ eventsService }) {
          events = eventsService;
        },
      });
    },
  });

  async function entity(path: string): Promise<Entity> {
    const { status, body } = await request(backend.server).get(
      `/api/catalog/entities/by-name/${path}`,
    );
    if (status !== 200) {
      throw new Error(`${path}: ${status} ${JSON.stringify(body)}`);
    }
    return body;
  }

  function relations({ relations: all = [] }: Entity): string[] {
    return all.map(({ type, targetRef }) => `${type} ${targetRef}`).sort();
  }

  beforeAll(async () => {
    hub = await EmbeddedHub.start();
    hub.put(
      tenant('acme'),
      project('nlp', { admins: ['NLP Linguists', 'nlp-admins'] }),
      profileBundle('nlp', 'bundle'),
      profileBundle('tenant-acme', 'shared'),
      appDeployment('nlp', 'chat', 'train'),
    );
    backend = await startTestBackend({
      features: [
        catalogPlugin,
        catalogModulePaletteai,
        customisation,
        probe,
        mockServices.rootConfig.factory({
          data: {
            backend: { baseUrl: 'http://127.0.0.1:0' },
            paletteai: {
              hubs: {
                main: { ...hub.config, uiUrl: 'https://ai.example.com/ai/' },
              },
            },
            catalog: {
              providers: {
                paletteai: {
                  ui: { paths: { project: '/projects/{project}' } },
                },
              },
            },
          },
        }),
      ],
    });
  });

  afterAll(async () => {
    await backend.stop();
    await hub.stop();
  });

  it('shows Projects with their owners, as Groups of the catalog say, and their Tenant', async () => {
    await eventually(async () => {
      expect(relations(await entity('system/main/nlp'))).toEqual([
        'hasPart component:main/nlp.chat',
        'hasPart resource:main/bundle.nlp.bundle',
        'ownedBy group:default/linguists',
        'ownedBy group:default/nlp-admins',
        'partOf domain:main/acme',
      ]);
    });
  });

  it('takes the transformers of integrators', async () => {
    expect((await entity('system/main/nlp')).metadata).toMatchObject({
      tags: ['ours'],
      links: [
        {
          url: 'https://ai.example.com/ai/projects/nlp',
          title: 'PaletteAI',
          icon: 'dashboard',
        },
      ],
    });
  });

  it('relates deployments to their Project, Compute Pool and Profile Bundle', async () => {
    expect(relations(await entity('component/main/nlp.chat'))).toEqual([
      'dependsOn resource:main/bundle.nlp.bundle',
      'dependsOn resource:main/pool.nlp.train',
      'ownedBy group:default/linguists',
      'ownedBy group:default/nlp-admins',
      'partOf system:main/nlp',
    ]);
  });

  it('relates what belongs to no Project to its Tenant', async () => {
    await eventually(async () => {
      expect(
        relations(await entity('resource/main/bundle.tenant-acme.shared')),
      ).toEqual([
        'ownedBy group:default/acme-admins',
        'partOf domain:main/acme',
      ]);
    });
  });

  it('takes requests for early inserts from events', async () => {
    hub.put(project('vision'));
    await requestEarlyInsert(events, {
      hub: 'main',
      kind: 'project',
      namespace: 'vision',
      name: 'vision',
    });
    await eventually(async () => {
      expect((await entity('system/main/vision')).metadata.title).toBe(
        'Project vision',
      );
    });
  });

  it('removes what is deleted on the hub', async () => {
    await entity('component/main/nlp.chat');
    hub.remove(appDeployment('nlp', 'chat', 'train'));
    await eventually(async () => {
      await expect(entity('component/main/nlp.chat')).rejects.toThrow('404');
    });
  });
});
