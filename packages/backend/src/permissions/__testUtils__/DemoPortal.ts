import { permissionsServiceFactory } from '@backstage/backend-defaults/permissions';
import {
  type AuthService,
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
import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import permissionPlugin from '@backstage/plugin-permission-backend';
import searchPlugin from '@backstage/plugin-search-backend';
import searchModuleCatalog from '@backstage/plugin-search-backend-module-catalog';
import catalogModulePaletteai from '@paletteai/backstage-plugin-catalog-backend-module-paletteai';
import {
  demoUsers,
  organisationEntities,
  type Sandbox,
  startSandbox,
} from '@paletteai/sandbox';
import { writeFile } from 'node:fs/promises';
import permissionModulePortalPolicy from '..';

const SEARCH_TASK = 'search_index_software_catalog';

/** Plugins say that they ask for a person, as those of a portal do. The mock of their tokens does not. */
const authOnBehalf = createServiceFactory({
  service: coreServices.auth,
  deps: { plugin: coreServices.pluginMetadata },
  factory({ plugin }) {
    const auth = mockServices.auth({ pluginId: plugin.getId() });
    const actor = { subject: `plugin:${plugin.getId()}` };
    return Object.assign(Object.create(auth) as AuthService, {
      getPluginRequestToken: async (
        options: Parameters<AuthService['getPluginRequestToken']>[0],
      ) =>
        auth.isPrincipal(options.onBehalfOf, 'user')
          ? {
              token: mockCredentials.user.token(
                options.onBehalfOf.principal.userEntityRef,
                { actor },
              ),
            }
          : auth.getPluginRequestToken(options),
    });
  },
});

/** An answer of the portal. */
export interface Answer {
  readonly status: number;
  readonly text: string;
}

/** A portal with the demo in its catalog and search, and its own permission policy. */
export class DemoPortal {
  /** @param file - is written, with the people of the demo and their groups */
  static async start(file: string): Promise<DemoPortal> {
    const sandbox = await startSandbox({ paletteLimits: false });
    const scheduler = mockServices.scheduler();
    const portal = new DemoPortal(file, sandbox, () =>
      scheduler.triggerTask(SEARCH_TASK),
    );
    await portal.write([]);
    portal.#backend = await startTestBackend({
      features: [
        catalogPlugin,
        catalogModulePaletteai,
        permissionPlugin,
        permissionModulePortalPolicy,
        searchPlugin,
        searchModuleCatalog,
        authOnBehalf,
        permissionsServiceFactory,
        portal.#probe(),
        createServiceFactory({
          service: coreServices.scheduler,
          deps: {},
          factory: () => scheduler,
        }),
        createServiceFactory({
          service: coreServices.userInfo,
          deps: {},
          factory: () => ({
            getUserInfo: async ({ principal }) => userInfoOf(principal),
          }),
        }),
        mockServices.rootLogger.factory({ level: 'warn' }),
        mockServices.rootConfig.factory({
          data: {
            permission: { enabled: true },
            catalog: {
              locations: [
                {
                  type: 'file',
                  target: file,
                  rules: [{ allow: ['Group', 'User', 'Component'] }],
                },
              ],
            },
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
    return portal;
  }

  readonly #file: string;
  readonly #sandbox: Sandbox;
  readonly #indexSearch: () => Promise<void>;
  #backend: TestBackend | undefined;
  #urlOf: (plugin: string) => Promise<string> = async () => '';

  private constructor(
    file: string,
    sandbox: Sandbox,
    indexSearch: () => Promise<void>,
  ) {
    this.#file = file;
    this.#sandbox = sandbox;
    this.#indexSearch = indexSearch;
  }

  /** Has the people of the demo and further entities in the catalog. */
  async write(others: readonly object[]): Promise<void> {
    const entities = [...organisationEntities(demoUsers), ...others];
    await writeFile(
      this.#file,
      entities.map(entity => JSON.stringify(entity)).join('\n---\n'),
    );
  }

  /** Has the catalog read again what was written. */
  async readAgain(): Promise<void> {
    const { text } = await this.ask('catalog/entities?filter=kind=location');
    const locations: Entity[] = JSON.parse(text);
    for (const location of locations) {
      await this.ask('catalog/refresh', undefined, {
        entityRef: stringifyEntityRef(location),
      });
    }
  }

  /** Has search know what is in the catalog now. */
  async indexSearch(): Promise<void> {
    await this.#indexSearch();
  }

  /**
   * Asks a plugin for something.
   *
   * @param path - such as `catalog/entities`
   * @param user - ref of the person who asks; a plugin if absent
   */
  async ask(path: string, user?: string, body?: object): Promise<Answer> {
    const [plugin, ...rest] = path.split('/');
    const response = await fetch(
      `${await this.#urlOf(plugin)}/${rest.join('/')}`,
      {
        method: body ? 'POST' : 'GET',
        body: body && JSON.stringify(body),
        headers: {
          'Content-Type': 'application/json',
          Authorization: user
            ? mockCredentials.user.header(user)
            : mockCredentials.service.header(),
        },
      },
    );
    return { status: response.status, text: await response.text() };
  }

  async stop(): Promise<void> {
    await this.#backend?.stop();
    await this.#sandbox.stop();
  }

  /** Knows where the plugins are. */
  #probe() {
    const take = (urlOf: (plugin: string) => Promise<string>) => {
      this.#urlOf = urlOf;
    };
    return createBackendPlugin({
      pluginId: 'probe',
      register(env) {
        env.registerInit({
          deps: { discovery: coreServices.discovery },
          async init({ discovery }) {
            take(plugin => discovery.getBaseUrl(plugin));
          },
        });
      },
    });
  }
}

/** Ref of someone in the demo, as signing in makes it. */
export function userRefOf({ email }: { email: string }): string {
  return `user:default/${email.replace('@', '_40')}`;
}

function userInfoOf(principal: unknown) {
  const { userEntityRef } = principal as { userEntityRef: string };
  const user = demoUsers.find(one => userRefOf(one) === userEntityRef);
  return {
    userEntityRef,
    ownershipEntityRefs: [
      userEntityRef,
      ...(user?.groups ?? []).map(group => `group:default/${group}`),
    ],
  };
}
