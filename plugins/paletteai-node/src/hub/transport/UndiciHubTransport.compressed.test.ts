import { createServer, IncomingMessage, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { inlineAccess } from '../access/inlineAccess';
import { UndiciHubTransport } from './UndiciHubTransport';

const LIST = JSON.stringify({ kind: 'PodList', items: ['ä'.repeat(5_000)] });

describe('compressed answers of a hub', () => {
  let server: Server;
  let transport: UndiciHubTransport;
  let asked: IncomingMessage['headers'][];
  let answer: Buffer;

  beforeEach(async () => {
    asked = [];
    answer = gzipSync(LIST);
    server = createServer((request, response) => {
      asked.push(request.headers);
      const isCompressed = request.headers['accept-encoding'] === 'gzip';
      response.writeHead(200, {
        'content-type': 'application/json',
        ...(isCompressed && { 'content-encoding': 'gzip' }),
      });
      response.end(isCompressed ? answer : LIST);
    });
    await new Promise<void>(resolve => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const { port } = server.address() as AddressInfo;
    transport = UndiciHubTransport.create(
      'edge',
      inlineAccess({
        type: 'inline',
        url: `http://127.0.0.1:${port}`,
        token: 'canary-token',
      }),
    );
  });
  afterEach(async () => {
    await transport.close();
    await new Promise(resolve => {
      server.close(resolve);
    });
  });

  it('reads what was asked for compressed', async () => {
    const { text } = await transport.request({
      method: 'GET',
      path: '/api/v1/pods',
      compressed: true,
    });

    expect(text).toBe(LIST);
    expect(asked[0]['accept-encoding']).toBe('gzip');
  });

  it('asks for plain text everywhere else', async () => {
    const { text } = await transport.request({
      method: 'GET',
      path: '/api/v1/pods',
    });

    expect(text).toBe(LIST);
    expect(asked[0]['accept-encoding']).toBeUndefined();
  });

  it.each([
    ['breaks off', gzipSync(LIST).subarray(0, 40)],
    ['is not what its header says', Buffer.from(LIST)],
  ])('fails as the hub when an answer %s', async (_, broken) => {
    answer = broken;

    await expect(
      transport.request({
        method: 'GET',
        path: '/api/v1/pods',
        compressed: true,
      }),
    ).rejects.toMatchObject({
      name: 'ServiceUnavailableError',
      message: expect.stringContaining('The hub "edge"'),
    });
  });
});
