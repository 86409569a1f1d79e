import { mockServices } from '@backstage/backend-test-utils';
import { KINDS } from '@paletteai/backstage-plugin-paletteai-common';
import { createServer, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import { eventually } from '../testUtils/eventually';
import { DefaultHubsService } from './DefaultHubsService';

const POOL = {
  apiVersion: 'spectrocloud.com/v1alpha1',
  kind: 'ComputePool',
  metadata: {
    name: 'train',
    namespace: 'vision',
    uid: 'u',
    resourceVersion: '7',
  },
};

describe('the hubs of a portal that is about to end', () => {
  let server: Server;
  let hubs: DefaultHubsService;
  let watches: { begun: Promise<void>; ended: Promise<void>; count: number };

  beforeEach(async () => {
    let begin = () => {};
    let end = () => {};
    watches = {
      begun: new Promise(resolve => {
        begin = resolve;
      }),
      ended: new Promise(resolve => {
        end = resolve;
      }),
      count: 0,
    };
    server = createServer((request, response) => {
      response.setHeader('content-type', 'application/json');
      if (request.url?.includes('watch=true')) {
        watches.count += 1;
        response.on('close', end);
        response.flushHeaders();
        begin();
        return;
      }
      const isList = request.url?.includes('limit=');
      response.end(
        JSON.stringify(
          isList
            ? {
                kind: 'ComputePoolList',
                apiVersion: POOL.apiVersion,
                metadata: { resourceVersion: '7' },
                items: [POOL],
              }
            : POOL,
        ),
      );
    });
    await new Promise<void>(resolve => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const { port } = server.address() as AddressInfo;
    const url = `http://127.0.0.1:${port}`;
    hubs = await DefaultHubsService.fromConfig({
      config: mockServices.rootConfig({
        data: {
          paletteai: { hubs: { main: { server: { url, token: 't' } } } },
        },
      }),
      logger: mockServices.logger.mock(),
    });
  });
  afterEach(async () => {
    await hubs.shutdown();
    server.closeAllConnections();
    await new Promise(resolve => {
      server.close(resolve);
    });
  });

  it('are no longer watched, but what is known stays and requests go on', async () => {
    const hub = hubs.get('main');
    const store = hub.store(KINDS.computePool);
    await watches.begun;
    await eventually(async () => {
      expect(store.status).toEqual({ phase: 'live' });
    });

    hubs.stopWatching();
    await watches.ended;

    expect(store.get('vision', 'train')).toBeDefined();
    expect(store.status).toEqual({ phase: 'live' });
    await expect(
      hub.client().get({
        kind: KINDS.computePool,
        namespace: 'vision',
        name: 'train',
      }),
    ).resolves.toMatchObject({ metadata: { name: 'train' } });
    expect(watches.count).toBe(1);
  });

  it('answer nothing once they are shut down', async () => {
    const hub = hubs.get('main');

    await hubs.shutdown();

    await expect(hub.client().list(KINDS.computePool)).rejects.toMatchObject({
      reason: 'shutdown',
    });
  });
});
