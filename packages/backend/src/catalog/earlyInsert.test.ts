import {
  coreServices,
  createBackendPlugin,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
  type TestBackend,
} from '@backstage/backend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import catalogModulePaletteai from '@paletteai/backstage-plugin-catalog-backend-module-paletteai';
import paletteaiPlugin from '@paletteai/backstage-plugin-paletteai-backend';
import { EARLY_INSERT_TOPIC } from '@paletteai/backstage-plugin-paletteai-node';
import { type Sandbox, startSandbox } from '@paletteai/sandbox';
import { setTimeout as sleep } from 'node:timers/promises';

jest.setTimeout(180_000);

const ADMIN = 'user:default/ingrid.solberg';
const PROJECT = {
  tenant: 'meridian-health',
  name: 'cardiology',
  displayName: 'Cardiology Signals',
  roleMapping: {
    admin: ['radiology-admins'],
    editor: ['radiology-editors'],
    viewer: ['radiology-viewers'],
  },
  computeConfig: {
    name: 'defaults',
    controlPlanePool: { nodeCount: 1, workerNodeEligible: true },
  },
};

describe('a Project that was just created', () => {
  const published: unknown[] = [];
  // One for all plugins, as in a portal.
  const bus = mockServices.events();
  let sandbox: Sandbox;
  let backend: TestBackend;
  let urls: { catalog: string; paletteai: string };

  /** Knows where the plugins are. */
  const probe = createBackendPlugin({
    pluginId: 'probe',
    register(env) {
      env.registerInit({
        deps: { discovery: coreServices.discovery },
        async init({ discovery }) {
          urls = {
            catalog: await discovery.getBaseUrl('catalog'),
            paletteai: await discovery.getBaseUrl('paletteai'),
          };
        },
      });
    },
  });

  beforeAll(async () => {
    await bus.subscribe({
      id: 'test',
      topics: [EARLY_INSERT_TOPIC],
      onEvent: async ({ eventPayload }) => {
        published.push(eventPayload);
      },
    });
    sandbox = await startSandbox({ paletteLimits: false });
    backend = await startTestBackend({
      features: [
        catalogPlugin,
        catalogModulePaletteai,
        paletteaiPlugin,
        probe,
        createServiceFactory({
          service: eventsServiceRef,
          deps: {},
          factory: () => bus,
        }),
        createServiceFactory({
          service: coreServices.userInfo,
          deps: {},
          factory: () =>
            mockServices.userInfo({
              userEntityRef: ADMIN,
              ownershipEntityRefs: [
                ADMIN,
                'group:default/meridian-platform-admins',
              ],
            }),
        }),
        mockServices.rootConfig.factory({
          data: {
            paletteai: {
              hubs: {
                main: {
                  server: {
                    url: sandbox.urls.hub,
                    token: sandbox.portalToken,
                  },
                },
              },
            },
          },
        }),
      ],
    });
    await untilInCatalog('domain:main/meridian-health');
  });

  afterAll(async () => {
    await backend?.stop();
    await sandbox?.stop();
  });

  function send(path: string, body?: object): Promise<Response> {
    return fetch(`${urls.paletteai}${path}`, {
      method: body ? 'POST' : 'GET',
      body: body && JSON.stringify(body),
      headers: {
        Authorization: mockCredentials.user.header(ADMIN),
        'Content-Type': 'application/json',
      },
    });
  }

  async function untilInCatalog(entityRef: string): Promise<void> {
    const path = entityRef.replace(':', '/');
    while (!(await fetch(`${urls.catalog}/entities/by-name/${path}`)).ok) {
      await sleep(100);
    }
  }

  it('is in the catalog under the ref of the answer, without the watch having told of it', async () => {
    sandbox.faults.inject({
      standIn: 'hub',
      path: '/apis/spectrocloud.com/v1alpha1/projects',
      fault: { kind: 'halfOpen', afterBytes: 0 },
    });
    const created = await send('/hubs/main/projects', PROJECT);
    const { entityRef, problems } = await created.json();
    expect(problems).toBeUndefined();
    expect(created.status).toBe(201);
    expect(entityRef).toBe('system:main/cardiology');
    await untilInCatalog(entityRef);
    const { status } = await send('/hubs/main/projects/cardiology');
    expect(status).toBe(404);
    expect(published).toEqual([
      { resourceRef: 'project:main/cardiology/cardiology' },
    ]);
  });
});
