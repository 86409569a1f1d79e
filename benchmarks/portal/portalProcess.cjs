// The plugin's backend in a portal with a permission policy of conditions, and, beside it, the
// Kubernetes plugin on the same hub.
const { createBackend } = require('@backstage/backend-defaults');
const {
  coreServices,
  createBackendModule,
  createServiceFactory,
} = require('@backstage/backend-plugin-api');
const { ConfigReader } = require('@backstage/config');
const {
  catalogServiceMock,
} = require('@backstage/plugin-catalog-node/testUtils');
const {
  AuthorizeResult,
  isResourcePermission,
} = require('@backstage/plugin-permission-common');
const {
  policyExtensionPoint,
} = require('@backstage/plugin-permission-node/alpha');
const paletteai = require('@paletteai/backstage-plugin-paletteai-backend');
const {
  groupEntityRef,
} = require('@paletteai/backstage-plugin-paletteai-common');
const answerCommands = require('../shared/answerCommands.cjs');
const watchedEntity = require('./watchedEntity.json');

const VIEWER = 'user:development/guest';
/** Administrators of every tenant of the hub: the most that a list can hold. */
const CLAIMS = [
  VIEWER,
  ...Array.from({ length: 10 }, (_, index) =>
    groupEntityRef(`tenant-${index}-admins`),
  ),
];

const policy = {
  handle: async ({ permission }) =>
    isResourcePermission(permission, 'paletteai-project')
      ? paletteai.createPaletteaiProjectConditionalDecision(
          permission,
          paletteai.paletteaiProjectConditions.isProjectMember({
            claims: CLAIMS,
          }),
        )
      : { result: AuthorizeResult.ALLOW },
};

const policyModule = createBackendModule({
  pluginId: 'permission',
  moduleId: 'benchmark-policy',
  register(env) {
    env.registerInit({
      deps: { extension: policyExtensionPoint },
      init: async ({ extension }) => extension.setPolicy(policy),
    });
  },
});

const userInfo = createServiceFactory({
  service: coreServices.userInfo,
  deps: {},
  factory: () => ({
    getUserInfo: async () => ({
      userEntityRef: VIEWER,
      ownershipEntityRefs: CLAIMS,
    }),
  }),
});

async function start({ port, ...hubs }) {
  const backend = createBackend();
  backend.add(
    createServiceFactory({
      service: coreServices.rootConfig,
      deps: {},
      factory: () => new ConfigReader(portalConfig(port, hubs)),
    }),
  );
  [
    require('@backstage/plugin-auth-backend').default,
    require('@backstage/plugin-auth-backend-module-guest-provider').default,
    require('@backstage/plugin-permission-backend').default,
    require('@backstage/plugin-kubernetes-backend').default,
    paletteai.default,
    policyModule,
    userInfo,
    catalogServiceMock.factory({ entities: [watchedEntity] }),
  ].forEach(feature => backend.add(feature));
  await backend.start();
}

function portalConfig(port, { hub, anchorHub }) {
  const baseUrl = `http://127.0.0.1:${port}`;
  return {
    app: { baseUrl },
    backend: {
      baseUrl,
      listen: { host: '127.0.0.1', port },
      database: { client: 'better-sqlite3', connection: ':memory:' },
    },
    auth: {
      providers: { guest: { dangerouslyAllowOutsideDevelopment: true } },
    },
    permission: { enabled: true },
    paletteai: { hubs: { main: { server: hub } } },
    kubernetes: {
      serviceLocatorMethod: { type: 'multiTenant' },
      clusterLocatorMethods: [
        {
          type: 'config',
          clusters: [
            {
              name: 'main',
              url: anchorHub.url,
              authProvider: 'serviceAccount',
              serviceAccountToken: anchorHub.token,
              skipMetricsLookup: true,
            },
          ],
        },
      ],
    },
  };
}

answerCommands({ start });
