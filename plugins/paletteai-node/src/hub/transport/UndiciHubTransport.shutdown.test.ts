import { createServer, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import { inlineAccess } from '../access/inlineAccess';
import { HubRequest } from './HubTransport';
import { UndiciHubTransport } from './UndiciHubTransport';

const POOLS = '/apis/spectrocloud.com/v1alpha1/computepools';
const MAY_HAVE_HAPPENED =
  'The portal shut down before the hub "edge" answered. The change may have taken effect: check the result before you try again';
const NOTHING_HAPPENED =
  'The portal shut down before the hub "edge" answered. Try again in a minute';

describe('a connection to a hub that is closed', () => {
  let server: Server;
  let transport: UndiciHubTransport;
  let isAsked: Promise<void>;

  beforeEach(async () => {
    let asked = () => {};
    isAsked = new Promise(resolve => {
      asked = resolve;
    });
    // Never answers.
    server = createServer(() => asked());
    await new Promise<void>(resolve => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const { port } = server.address() as AddressInfo;
    transport = UndiciHubTransport.create(
      'edge',
      inlineAccess({ type: 'inline', url: `http://127.0.0.1:${port}` }),
    );
  });
  afterEach(async () => {
    server.closeAllConnections();
    await new Promise(resolve => {
      server.close(resolve);
    });
  });

  it.each<[string, HubRequest, string]>([
    ['a change', { method: 'PATCH', path: POOLS }, MAY_HAVE_HAPPENED],
    ['a read', { method: 'GET', path: POOLS }, NOTHING_HAPPENED],
    [
      'a dry run',
      { method: 'PATCH', path: POOLS, query: { dryRun: 'All' } },
      NOTHING_HAPPENED,
    ],
    [
      'a question about access',
      {
        method: 'POST',
        path: '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews',
      },
      NOTHING_HAPPENED,
    ],
  ])('says of %s what may have happened', async (_, request, message) => {
    const answer = transport.request(request);
    await isAsked;

    await transport.close();

    await expect(answer).rejects.toMatchObject({
      name: 'ServiceUnavailableError',
      reason: 'shutdown',
      message,
    });
  });

  it('sends nothing afterwards', async () => {
    await transport.close();
    const connections: unknown[] = [];
    server.on('connection', connection => connections.push(connection));

    await expect(
      transport.request({ method: 'GET', path: POOLS }),
    ).rejects.toMatchObject({ reason: 'shutdown' });
    expect(connections).toEqual([]);
  });
});
