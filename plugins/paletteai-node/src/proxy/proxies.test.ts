import { inspect } from 'node:util';
import { mockServices } from '@backstage/backend-test-utils';
import { eventually } from '../testUtils/eventually';
import { loopbackEgress } from '../__testUtils__/loopbackEgress';
import { TestProxy } from '../__testUtils__/TestProxy';
import {
  createAuthority,
  serveTls,
  TestAuthority,
} from '../__testUtils__/TlsServer';
import { logMessageOf } from '../hub/errors/HubErrors';
import { inlineAccess } from '../hub/access/inlineAccess';
import { UndiciHubTransport } from '../hub/transport/UndiciHubTransport';
import { DefaultIntegrationsService } from '../integrations/DefaultIntegrationsService';

const before = { ...process.env };
const NAMES = ['http_proxy', 'https_proxy', 'all_proxy', 'no_proxy'];

/** A host that no resolver knows: only a proxy leads there. */
const HOST = 'server.invalid';
const REMOTE = `https://${HOST}`;

let authority: TestAuthority;
let close: (() => Promise<void>)[] = [];
let server: { url: string; headers: string[][] };

beforeAll(async () => {
  authority = await createAuthority();
});

beforeEach(async () => {
  for (const name of NAMES) {
    delete process.env[name];
    delete process.env[name.toUpperCase()];
  }
  const headers: string[][] = [];
  const started = await serveTls(
    await authority.issue({ host: HOST }),
    (request, response) => {
      headers.push(request.rawHeaders);
      response.setHeader('content-type', 'application/json');
      if (request.url?.includes('watch')) {
        response.write('{"type":"BOOKMARK"}\n');
      } else {
        response.end(JSON.stringify({ orgName: 'Acme' }));
      }
    },
  );
  server = { url: started.url, headers };
  close.push(started.close);
});

afterEach(async () => {
  process.env = { ...before };
  await Promise.all(close.map(end => end()));
  close = [];
});

async function openProxy(
  ...options: [tls?: Parameters<typeof TestProxy.open>[1]]
): Promise<TestProxy> {
  const proxy = await TestProxy.open(
    () => Number(new URL(server.url).port),
    ...options,
  );
  close.push(() => proxy.close());
  return proxy;
}

function hubAt(
  url: string,
  options: { ca?: string; proxyUrl?: string } = {},
): UndiciHubTransport {
  const transport = UndiciHubTransport.create(
    'edge',
    inlineAccess({
      type: 'inline',
      url,
      token: 'canary-token',
      ca: authority.certificate,
      ...options,
    }),
  );
  close.push(() => transport.close());
  return transport;
}

/** What came of a request: `reached`, or the words of its failure. */
type Ask = (url: string, options?: { ca?: string }) => Promise<string>;

const askHub: Ask = async (url, options) => {
  try {
    const { statusCode } = await hubAt(url, options).request({
      method: 'GET',
      path: '/version',
    });
    return statusCode === 200 ? 'reached' : `status ${statusCode}`;
  } catch (error) {
    return error instanceof Error ? logMessageOf(error) : String(error);
  }
};

const askIntegration: Ask = async (host, options = {}) => {
  const integrations = DefaultIntegrationsService.create({
    egress: loopbackEgress,
    logger: mockServices.logger.mock(),
  });
  close.push(() => integrations.shutdown());
  const { steps } = await integrations.validatePalette({
    host,
    apiKey: 'canary-key',
    projectUid: 'p',
    tls: { ca: options.ca ?? authority.certificate },
  });
  const [first] = steps;
  return first.outcome === 'passed' ? 'reached' : String(first.message);
};

/** How a proxy is named in the failures of hubs, whose hosts are for the log alone, and of integrations. */
const ofSetting = (_host: string, setting: string) => `the proxy of ${setting}`;
const ofHost = (host: string, setting: string) =>
  `the proxy ${host} (${setting})`;

describe.each([
  ['a hub', askHub, ofSetting],
  ['an integration', askIntegration, ofHost],
])('the way to %s', (_, ask, named) => {
  it.each(['HTTPS_PROXY', 'https_proxy', 'ALL_PROXY', 'all_proxy'])(
    'leads through the proxy of %s',
    async name => {
      const proxy = await openProxy();
      process.env[name] = `http://${proxy.host}`;

      await expect(ask(REMOTE)).resolves.toBe('reached');
      expect(new Set(proxy.targets)).toEqual(new Set([`${HOST}:443`]));
    },
  );

  it('leads through a proxy that is named without a scheme', async () => {
    const proxy = await openProxy();
    process.env.HTTPS_PROXY = proxy.host;

    await expect(ask(REMOTE)).resolves.toBe('reached');
  });

  it('gives the proxy the user name and password of its URL', async () => {
    const proxy = await openProxy();
    process.env.HTTPS_PROXY = `http://user:canary%25@${proxy.host}`;

    await expect(ask(REMOTE)).resolves.toBe('reached');
    expect(proxy.authorizations[0]).toBe(
      `Basic ${Buffer.from('user:canary%').toString('base64')}`,
    );
  });

  it('leads through a proxy that is spoken to by TLS, with a private authority', async () => {
    const proxy = await openProxy(await authority.issue());
    process.env.HTTPS_PROXY = `https://${proxy.host}`;

    await expect(ask(REMOTE)).resolves.toBe('reached');
  });

  it.each(['HTTP_PROXY', 'http_proxy'])(
    'does not lead through the proxy of %s, which is for plain HTTP',
    async name => {
      const proxy = await openProxy();
      process.env[name] = `http://${proxy.host}`;

      await expect(ask(REMOTE)).resolves.toContain('the host name');
      expect(proxy.targets).toEqual([]);
    },
  );

  it.each([
    'NO_PROXY=server.invalid',
    'no_proxy=server.invalid',
    'NO_PROXY=.invalid',
    'NO_PROXY=invalid',
    'NO_PROXY=*.invalid',
    'NO_PROXY=a.example, server.invalid:443',
    'NO_PROXY=*',
  ])('goes past the proxy by %s', async text => {
    const [name, value] = text.split('=');
    const proxy = await openProxy();
    process.env.HTTPS_PROXY = `http://${proxy.host}`;
    process.env[name] = value;

    await expect(ask(REMOTE)).resolves.toContain('the host name');
    expect(proxy.targets).toEqual([]);
  });

  it('never leads to this machine through a proxy', async () => {
    const proxy = await openProxy();
    process.env.HTTPS_PROXY = `http://${proxy.host}`;
    process.env.ALL_PROXY = `http://${proxy.host}`;

    await ask(server.url);

    expect(proxy.targets).toEqual([]);
    expect(server.headers).toHaveLength(0);
  });

  it('names the proxy and the setting when nothing listens there', async () => {
    process.env.HTTPS_PROXY = 'http://user:canary@127.0.0.1:9';

    const message = await ask(REMOTE);

    expect(message).toContain(
      `cannot be reached, because ${named(
        '127.0.0.1:9',
        'HTTPS_PROXY',
      )} cannot be reached: the connection was refused. `,
    );
    expect(message).toMatch(
      /127\.0\.0\.1:9.*What to do: check HTTPS_PROXY.*NO_PROXY\.?$/,
    );
    expect(message).not.toContain('canary');
  });

  it('says that the certificate of the proxy is not trusted, and not that of what lies behind', async () => {
    const stranger = await createAuthority();
    const proxy = await openProxy(await stranger.issue());
    process.env.HTTPS_PROXY = `https://${proxy.host}`;

    const message = await ask(REMOTE);

    expect(message).toContain(
      `because ${named(
        proxy.host,
        'HTTPS_PROXY',
      )} cannot be reached: its certificate was issued by an untrusted CA`,
    );
    expect(message).toContain('NODE_EXTRA_CA_CERTS');
  });

  it('says that what lies behind the proxy is not trusted', async () => {
    const stranger = await createAuthority();
    const proxy = await openProxy();
    process.env.HTTPS_PROXY = `http://${proxy.host}`;

    const message = await ask(REMOTE, { ca: stranger.certificate });

    expect(message).toContain(
      `cannot be reached through ${named(
        proxy.host,
        'HTTPS_PROXY',
      )}: its certificate was issued by an untrusted CA`,
    );
  });

  it.each([
    [
      403,
      'check that the proxy permits the host, or name the host in NO_PROXY',
    ],
    [
      407,
      'put a user name and password that the proxy accepts into HTTPS_PROXY',
    ],
    [502, 'check that the proxy permits the host'],
  ])(
    'says what to do when the proxy answers %i',
    async (statusCode, advice) => {
      const proxy = await openProxy();
      proxy.fault = { type: 'status', statusCode };
      process.env.HTTPS_PROXY = `http://user:canary@${proxy.host}`;

      const message = await ask(REMOTE);

      expect(message).toContain(
        `through ${named(
          proxy.host,
          'HTTPS_PROXY',
        )}: the proxy answered with status ${statusCode}. `,
      );
      expect(message).toContain(`What to do: ${advice}`);
      expect(message).not.toContain('canary');
    },
  );

  it('names a proxy that ends the connection', async () => {
    const proxy = await openProxy();
    proxy.fault = { type: 'cut' };
    process.env.HTTPS_PROXY = `http://${proxy.host}`;

    await expect(ask(REMOTE)).resolves.toContain(
      `because ${named(
        proxy.host,
        'HTTPS_PROXY',
      )} cannot be reached: the connection was closed`,
    );
  });

  it('names a proxy that accepts connections and says nothing', async () => {
    const proxy = await openProxy();
    proxy.fault = { type: 'silent' };
    process.env.HTTPS_PROXY = `http://${proxy.host}`;

    await expect(ask(REMOTE)).resolves.toContain(
      `because ${named(
        proxy.host,
        'HTTPS_PROXY',
      )} cannot be reached: it did not respond in time`,
    );
  }, 30_000);

  it.each([
    [
      'socks5h://user:canary@proxy.example.com:1080',
      'names a proxy that is neither http:// nor https://',
    ],
    [
      'socks5://proxy.example.com',
      'names a proxy that is neither http:// nor https://',
    ],
    ['http://user:canary%zz@proxy.example.com', 'is not the URL of a proxy'],
    ['http://proxy example com', 'is not the URL of a proxy'],
    ['http://', 'is not the URL of a proxy'],
  ])('refuses "%s" and names the setting', async (value, explanation) => {
    process.env.ALL_PROXY = value;

    const message = await ask(REMOTE);

    expect(message).toContain(`cannot be reached: ALL_PROXY ${explanation}`);
    expect(message).toContain('What to do: set ALL_PROXY to the http:// or');
    expect(message).toContain(
      value.startsWith('socks5h:') ? 'socks5h://proxy.example.com:1080' : '',
    );
    expect(message).not.toContain('canary');
  });
});

describe('a hub behind a proxy', () => {
  it('sees each group of an impersonated person by itself', async () => {
    const proxy = await openProxy();
    process.env.HTTPS_PROXY = `http://${proxy.host}`;

    await hubAt(REMOTE).request({
      method: 'GET',
      path: '/version',
      identity: { user: 'ingrid', groups: ['team-a', 'team-b'] },
    });

    const [headers] = server.headers;
    expect(
      headers.filter((_, index) =>
        /^impersonate-group$/i.test(headers[index - 1] ?? ''),
      ),
    ).toEqual(['team-a', 'team-b']);
    expect(headers.join(' ')).not.toMatch(/proxy-authorization/i);
  });

  it('is watched through it, and the end of the proxy is an end of the watch', async () => {
    const proxy = await openProxy();
    process.env.HTTPS_PROXY = `http://${proxy.host}`;
    const stream = await hubAt(REMOTE).stream(
      { method: 'GET', path: '/api/v1/pods', query: { watch: true } },
      5_000,
    );
    const chunks: string[] = [];
    const reading = (async () => {
      for await (const chunk of stream.body) {
        chunks.push(Buffer.from(chunk).toString());
      }
    })();
    reading.catch(() => {});
    await eventually(() => expect(chunks.join('')).toContain('BOOKMARK'));

    proxy.cutAll();

    await expect(reading).rejects.toThrow(
      'through the proxy of HTTPS_PROXY: the connection was closed',
    );
    expect(proxy.targets).toEqual([`${HOST}:443`]);
  });

  it('is reached through the proxy of its connection rather than that of the environment', async () => {
    const [own, general] = [await openProxy(), await openProxy()];
    process.env.HTTPS_PROXY = `http://${general.host}`;
    process.env.NO_PROXY = '*';

    await hubAt(REMOTE, { proxyUrl: `http://${own.host}` }).request({
      method: 'GET',
      path: '/version',
    });

    expect([own.targets.length, general.targets.length]).toEqual([1, 0]);
  });

  it('is not shown with its address or that of its proxy', async () => {
    process.env.HTTPS_PROXY = 'http://127.0.0.1:9';

    const error = await hubAt(REMOTE)
      .request({ method: 'GET', path: '/version' })
      .catch(thrown => thrown);

    expect(inspect(error)).not.toMatch(/127\.0\.0\.1|server\.invalid/);
    expect(logMessageOf(error)).toContain(
      'Its address is https://server.invalid, that of the proxy is 127.0.0.1:9.',
    );
  });

  it('names the setting of its connection when that proxy is dead', async () => {
    const asked = hubAt(REMOTE, { proxyUrl: 'http://127.0.0.1:9' }).request({
      method: 'GET',
      path: '/version',
    });

    await expect(asked).rejects.toThrow(
      'because the proxy of server.proxyUrl cannot be reached: the connection was refused',
    );
  });
});
