import { once } from 'node:events';
import { createServer, IncomingMessage, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import { KubernetesTestClient } from './KubernetesTestClient';

interface Seen {
  line: string;
  headers: string[];
  body: string;
}

async function read(request: IncomingMessage): Promise<Seen> {
  const chunks: Buffer[] = await request.toArray();
  return {
    line: `${request.method} ${request.url}`,
    headers: request.rawHeaders,
    body: Buffer.concat(chunks).toString(),
  };
}

function headersOf({ headers }: Seen, name: string): string[] {
  return headers.filter(
    (_, index) => index % 2 === 1 && headers[index - 1].toLowerCase() === name,
  );
}

describe('KubernetesTestClient', () => {
  let server: Server;
  let client: KubernetesTestClient;
  let seen: Seen[];
  let answer: { status: number; type: string; body: string };

  beforeEach(async () => {
    seen = [];
    answer = { status: 200, type: 'application/json', body: '{}' };
    server = createServer(async (request, response) => {
      seen.push(await read(request));
      response.writeHead(answer.status, { 'content-type': answer.type });
      response.end(answer.body);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    client = KubernetesTestClient.create({
      url: `http://127.0.0.1:${port}`,
      token: 'a-token',
    });
  });

  afterEach(async () => {
    await client.close();
    server.close();
  });

  it('sends the token, the query and a body of JSON', async () => {
    await client.create(
      '/api/v1/namespaces',
      { kind: 'Namespace' },
      {
        query: { dryRun: 'All', limit: 5, pretty: false },
      },
    );
    expect(seen[0].line).toBe(
      'POST /api/v1/namespaces?dryRun=All&limit=5&pretty=false',
    );
    expect(headersOf(seen[0], 'authorization')).toEqual(['Bearer a-token']);
    expect(headersOf(seen[0], 'content-type')).toEqual(['application/json']);
    expect(seen[0].body).toBe('{"kind":"Namespace"}');
  });

  it('sends each impersonated group in a header of its own', async () => {
    await client.get('/version', {
      impersonate: { user: 'ann', groups: ['a, b', 'c'] },
    });
    expect(headersOf(seen[0], 'impersonate-user')).toEqual(['ann']);
    expect(headersOf(seen[0], 'impersonate-group')).toEqual(['a, b', 'c']);
  });

  it('impersonates without groups when there are none', async () => {
    await client.get('/version', { impersonate: { user: 'ann', groups: [] } });
    expect(headersOf(seen[0], 'impersonate-group')).toEqual([]);
  });

  it('applies as the manager "envtest" unless specified', async () => {
    await client.apply('/x', {});
    await client.apply('/x', {}, { query: { fieldManager: 'other' } });
    expect(seen.map(({ line }) => line)).toEqual([
      'PATCH /x?fieldManager=envtest',
      'PATCH /x?fieldManager=other',
    ]);
    expect(headersOf(seen[0], 'content-type')).toEqual([
      'application/apply-patch+yaml',
    ]);
  });

  it('returns any status with its body', async () => {
    answer = {
      status: 409,
      type: 'application/json; charset=utf-8',
      body: '{"reason":"Conflict"}',
    };
    expect(await client.delete('/x')).toMatchObject({
      status: 409,
      body: { reason: 'Conflict' },
    });
  });

  it('returns a text that is no JSON as it is', async () => {
    answer = { status: 404, type: 'text/plain', body: '404 page not found\n' };
    expect(await client.get('/x')).toMatchObject({
      status: 404,
      body: '404 page not found\n',
    });
  });

  it('fails when no one answers', async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
    await expect(client.get('/x')).rejects.toThrow('ECONNREFUSED');
  });
});
