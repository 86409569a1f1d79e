import {
  createBackendPlugin,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { HubsService } from './Hub';
import { hubsServiceRef } from './hubsServiceRef';
import {
  hubCredentialsStrategiesServiceRef,
  hubSuppliersServiceRef,
} from './services';

async function startWith(hubs: object, features: never[] | object[] = []) {
  let service: HubsService | undefined;
  const backend = await startTestBackend({
    features: [
      createBackendPlugin({
        pluginId: 'test',
        register: env =>
          env.registerInit({
            deps: { hubs: hubsServiceRef },
            async init(deps) {
              service = deps.hubs;
            },
          }),
      }),
      mockServices.rootConfig.factory({
        data: JSON.parse(JSON.stringify({ paletteai: { hubs } })),
      }),
      ...(features as never[]),
    ],
  });
  return { service: service as HubsService, backend };
}

describe('hubsServiceRef', () => {
  it('offers the hubs of the configuration, sorted, and connects to none', async () => {
    const { service, backend } = await startWith({
      b: { title: 'B', kubeconfig: { file: 'does-not-exist' } },
      a: { server: { url: 'https://127.0.0.1:9', token: 't' } },
    });

    expect(service.list().map(hub => hub.id)).toEqual(['a', 'b']);
    expect(service.get('b').status()).toEqual({
      id: 'b',
      title: 'B',
      kinds: {},
    });
    expect(() => service.get('c')).toThrow(
      'There is no hub "c". Configured hubs: "a", "b"',
    );
    await backend.stop();
  });

  it('starts one watch per kind, whoever asks, and says why it has no data', async () => {
    const kind = {
      group: 'spectrocloud.com',
      version: 'v1alpha1',
      kind: 'Project',
      plural: 'projects',
      namespaced: true,
    };
    const { service, backend } = await startWith({
      a: { server: { url: 'https://127.0.0.1:9', token: 't' } },
    });
    const hub = service.get('a');

    expect(hub.store(kind)).toBe(hub.store({ ...kind }));
    expect(Object.keys(hub.status().kinds)).toEqual([
      'projects.spectrocloud.com',
    ]);
    expect(hub.store(kind).synced).toBe(false);
    await backend.stop();
  });

  it('refuses to start with a wrong configuration', async () => {
    await expect(startWith({ a: {} })).rejects.toThrow(
      /paletteai\.hubs\.a: needs one of/,
    );
  });

  it('takes hubs and credentials that an integrator adds', async () => {
    const { service, backend } = await startWith(
      { a: { custom: { type: 'vault', path: 'secret/hub' } } },
      [
        createServiceFactory({
          service: hubCredentialsStrategiesServiceRef,
          deps: {},
          factory: () => ({
            type: 'vault',
            createAccess: connection => ({
              resolve: async () => ({
                server: `https://${connection.options.path}`,
                tls: {},
              }),
              invalidate: () => {},
            }),
          }),
        }),
        createServiceFactory({
          service: hubSuppliersServiceRef,
          deps: {},
          factory: () => ({
            hubs: async () => [
              {
                id: 'supplied',
                title: 'Supplied',
                controlPlane: 'external' as const,
                connection: {
                  type: 'inline' as const,
                  url: 'https://127.0.0.1:9',
                  token: 't',
                },
              },
            ],
          }),
        }),
      ],
    );

    expect(service.list().map(hub => hub.id)).toEqual(['a', 'supplied']);
    await backend.stop();
  });

  it.each([
    [['edge'], 'The hub IDs "edge" and "edge" are the same to the catalog'],
    [['Edge'], 'The hub IDs "edge" and "Edge" are the same to the catalog'],
    [['a', 'A'], 'The hub IDs "a" and "A" are the same to the catalog'],
    [['b_c'], 'The hub ID "b_c", which was added in code, is not valid'],
  ])(
    'refuses to start with the hubs %j in code beside "edge" of the configuration',
    async (ids, message) => {
      const supplier = createServiceFactory({
        service: hubSuppliersServiceRef,
        deps: {},
        factory: () => ({
          hubs: async () =>
            ids.map(id => ({
              id,
              title: id,
              controlPlane: 'external' as const,
              connection: { type: 'inCluster' as const },
            })),
        }),
      });

      await expect(
        startWith({ edge: { inCluster: true } }, [supplier]),
      ).rejects.toThrow(message);
    },
  );

  it('says which strategy is missing', async () => {
    await expect(
      startWith({ a: { custom: { type: 'vault' } } }),
    ).rejects.toThrow(
      'paletteai.hubs.a.custom.type: no credentials strategy "vault"',
    );
  });
});
