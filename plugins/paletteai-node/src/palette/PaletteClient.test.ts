import { FakeClock } from '../testUtils/FakeClock';
import { FakeAnswer, FakeRemote } from '../__testUtils__/FakeRemote';
import { CLUSTER } from '../__testUtils__/paletteInputs';
import { loopbackEgress } from '../__testUtils__/loopbackEgress';
import { DefaultIntegrationsService } from '../integrations/DefaultIntegrationsService';
import { IntegrationRequestError } from '../remote/IntegrationRequestError';
import { PaletteClient } from './PaletteClient';

describe('PaletteClient', () => {
  let remote: FakeRemote;
  let clock: FakeClock;
  let integrations: DefaultIntegrationsService;
  let palette: PaletteClient;

  beforeEach(async () => {
    remote = await FakeRemote.open();
    clock = FakeClock.create({ jumps: true });
    integrations = DefaultIntegrationsService.create({
      egress: loopbackEgress,
      clock,
    });
    palette = integrations.palette({ host: remote.url, apiKey: 'the-key' });
  });
  afterEach(async () => {
    await integrations.shutdown();
    await remote.close();
  });

  const answerWith = (...answers: FakeAnswer[]) => {
    let index = 0;
    remote.answer = () => answers[Math.min(index++, answers.length - 1)];
  };
  const hosts = (...uids: string[]) => uids.map(uid => ({ metadata: { uid } }));

  it('sends the key and the project, and asks for an order of its own never', async () => {
    answerWith({ body: { items: [], listmeta: { count: 0 } } });

    await palette.edgeHosts.search('project-1');

    expect(remote.requests).toHaveLength(1);
    expect(remote.requests[0]).toMatchObject({
      method: 'POST',
      path: '/v1/dashboard/edgehosts/search',
      headers: { apikey: 'the-key', projectuid: 'project-1' },
      body: '{"filter":{},"sort":[]}',
    });
    expect(remote.requests[0].query.get('limit')).toBe('50');
  });

  it('sends no project where the tenant is asked', async () => {
    answerWith({ body: { orgName: 'Acme' } });

    await palette.getUserInfo();

    expect(remote.requests[0].headers).not.toHaveProperty('projectuid');
  });

  it('follows continue, takes rows that come twice once, and ends at an empty token', async () => {
    answerWith(
      {
        body: { items: hosts('a', 'b'), listmeta: { continue: 'x', count: 3 } },
      },
      {
        body: { items: hosts('b', 'c'), listmeta: { continue: '', count: 3 } },
      },
    );

    const { items, complete } = await palette.edgeHosts.search('p');

    expect(items.map(item => item.metadata?.uid)).toEqual(['a', 'b', 'c']);
    expect(complete).toBe(true);
    expect(remote.requests[1].query.get('continue')).toBe('x');
    expect(remote.requests[1].body).toBe(remote.requests[0].body);
  });

  it('says so when rows are missing, and does not turn in circles', async () => {
    answerWith({
      body: { items: hosts('a'), listmeta: { continue: 'again', count: 5 } },
    });

    const { items, complete } = await palette.edgeHosts.search('p');

    expect(items).toHaveLength(1);
    expect(complete).toBe(false);
    expect(remote.requests).toHaveLength(2);
  });

  it('takes null for an empty list', async () => {
    answerWith({ body: { items: null, listmeta: null } });

    await expect(palette.edgeHosts.search('p')).resolves.toEqual({
      items: [],
      complete: true,
    });
  });

  it('never turns an error into an empty list', async () => {
    answerWith({ statusCode: 500, body: { code: 'Broken' } });

    await expect(palette.edgeHosts.search('p')).rejects.toThrow(/status 500/);
  });

  it('drops pairing keys and tokens of edge hosts', async () => {
    answerWith({
      body: {
        spec: { host: { hostUid: 'h', hostPairingKey: 'secret-1' } },
        status: { serviceAuthToken: 'secret-2', state: 'ready' },
      },
    });

    const host = await palette.edgeHosts.get('p', 'h');

    expect(JSON.stringify(host)).not.toContain('secret');
    expect(host).toMatchObject({ status: { state: 'ready' } });
  });

  it('waits as long as it is asked to at 429, and holds back others too', async () => {
    answerWith(
      {
        statusCode: 429,
        body: { code: 'TooManyRequests' },
        headers: { 'retry-after': '7' },
      },
      { body: { orgName: 'Acme' } },
    );

    await palette.getUserInfo();

    expect(remote.requests).toHaveLength(2);
    expect(clock.now()).toBeGreaterThanOrEqual(7_000);
  });

  it.each([502, 503, 504])('repeats a search at %s', async statusCode => {
    answerWith({ statusCode }, { body: { items: [] } });

    await palette.edgeHosts.search('p');

    expect(remote.requests).toHaveLength(2);
  });

  it('knows budgets and safe requests also of a Palette below a path', async () => {
    palette = integrations.palette({
      host: `${remote.url}/behind/a/proxy/`,
      apiKey: 'the-key',
    });
    answerWith({ statusCode: 503 }, { body: { items: [] } });

    await palette.edgeHosts.search('p');
    await Promise.all(
      Array.from({ length: 150 }, () => palette.clusters.find('p', 'c')),
    );

    expect(remote.requests[1]).toMatchObject({
      method: 'POST',
      path: '/behind/a/proxy/v1/dashboard/edgehosts/search',
    });
    // Only the pause before the search was repeated: 150 at once are within the budget of clusters.
    expect(clock.waits).toHaveLength(1);
  });

  it('repeats a read whose connection broke, and gives up in the end', async () => {
    answerWith({ broken: true });

    await expect(palette.getUserInfo()).rejects.toMatchObject({
      name: 'ServiceUnavailableError',
      reason: 'connection',
    });
    expect(remote.requests).toHaveLength(4);
  });

  it.each([
    ['500', { statusCode: 500 }],
    ['503', { statusCode: 503 }],
    ['a broken connection', { broken: true }],
  ])('never creates a cluster twice because of %s', async (_, answer) => {
    answerWith(answer, { statusCode: 201, body: { uid: 'second' } });

    await expect(palette.clusters.create('p', CLUSTER)).rejects.toBeInstanceOf(
      IntegrationRequestError,
    );
    expect(remote.requests).toHaveLength(1);
  });

  it.each([
    [401, {}, 'credentials'],
    [403, { code: 'OperationForbidden', ref: 'r-1' }, 'forbidden'],
    [404, { code: 'ResourceNotFound' }, 'notFound'],
    [405, { code: 405, message: 'method GET is not allowed' }, 'invalid'],
    [422, { code: 608, message: 'limit in query' }, 'invalid'],
    [409, '', 'conflict'],
    [500, '<html>', 'server'],
  ])('understands %s with %j', async (statusCode, body, reason) => {
    answerWith({ statusCode, body });

    const error = await palette.getUserInfo().catch(thrown => thrown);

    expect(error).toMatchObject({
      integration: 'palette',
      reason,
      remoteStatusCode: statusCode,
    });
    expect(error.code).toBe(
      typeof body === 'object' && 'code' in body
        ? String(body.code)
        : undefined,
    );
  });

  it.each([
    ['nothing', ''],
    ['a page', '<html>Log in</html>'],
    ['half of the JSON', '{"orgName": "Ac'],
  ])('does not take %s for an answer', async (_, body) => {
    answerWith({ body });

    await expect(palette.getUserInfo()).rejects.toMatchObject({
      reason: 'malformed',
    });
  });

  it('finds a cluster by its exact name', async () => {
    answerWith({
      body: {
        items: [
          { metadata: { uid: '1', name: 'pool-a-2' } },
          { metadata: { uid: '2', name: 'pool-a' } },
        ],
      },
    });

    const found = await palette.clusters.findByName('p', 'pool-a');

    expect(found?.metadata?.uid).toBe('2');
  });

  it('takes a cluster that is kept as deleted for gone', async () => {
    answerWith({ body: { status: { state: 'Deleted' } } });
    await expect(palette.clusters.find('p', 'c')).resolves.toBeUndefined();

    answerWith({ statusCode: 404, body: { code: 'ResourceNotFound' } });
    await expect(palette.clusters.find('p', 'c')).resolves.toBeUndefined();
    await expect(palette.clusters.delete('p', 'c')).resolves.toBeUndefined();
  });

  it.each([
    ['plain', 'apiVersion: v1\nkind: Config\n'],
    [
      'base64',
      Buffer.from('apiVersion: v1\nkind: Config\n').toString('base64'),
    ],
  ])('reads a kubeconfig that comes as %s', async (_, body) => {
    answerWith({
      body,
      headers: { 'content-type': 'application/octet-stream' },
    });

    await expect(palette.clusters.findKubeconfig('p', 'c')).resolves.toBe(
      'apiVersion: v1\nkind: Config\n',
    );
  });

  it.each([
    ['', 'must be a host name'],
    ['not a host', 'must be a host name'],
    ['ftp://palette.example.com', 'must be a host name'],
    ['http://palette.example.com', 'must use https'],
    ['https://user:pass@palette.example.com', 'must not contain credentials'],
  ])('refuses the host %j', (host, message) => {
    expect(() => integrations.palette({ host, apiKey: 'k-1234' })).toThrow(
      message,
    );
  });

  it('refuses a key that cannot be one, without repeating it', () => {
    const create = () =>
      integrations.palette({ host: remote.url, apiKey: 'secret\nkey' });

    expect(create).toThrow(/The key of Palette is empty or contains spaces/);
    expect(create).not.toThrow(/secret/);
  });

  it('lists the projects that the key can see', async () => {
    const projects = { items: [{ metadata: { uid: 'u', name: 'n' } }] };
    answerWith({ body: projects });

    await expect(palette.projects.listNames()).resolves.toEqual([
      { uid: 'u', name: 'n' },
    ]);
  });
});
