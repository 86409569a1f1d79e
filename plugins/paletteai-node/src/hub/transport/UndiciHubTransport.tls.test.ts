import {
  createAuthority,
  serveTls,
  TestAuthority,
} from '../../__testUtils__/TlsServer';
import { loopbackEgress } from '../../__testUtils__/loopbackEgress';
import { DefaultIntegrationsService } from '../../integrations/DefaultIntegrationsService';
import { inlineAccess } from '../access/inlineAccess';
import { UndiciHubTransport } from './UndiciHubTransport';

const DAY_MS = 24 * 60 * 60 * 1000;

describe('TLS of hubs and integrations', () => {
  let authority: TestAuthority;
  let close: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    authority = await createAuthority();
  });
  afterEach(async () => {
    await Promise.all(close.map(end => end()));
    close = [];
  });

  const serve = async (
    options: Parameters<TestAuthority['issue']>[0] = {},
  ): Promise<string> => {
    const server = await serveTls(
      await authority.issue(options),
      (request, response) => {
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify({ orgName: 'Acme', path: request.url }));
      },
    );
    close.push(server.close);
    return server.url;
  };
  const askHub = async (
    url: string,
    tls: { ca?: string; skipTlsVerify?: boolean; serverName?: string } = {},
  ) => {
    const transport = UndiciHubTransport.create(
      'edge',
      inlineAccess({ type: 'inline', url, token: 'canary-token', ...tls }),
    );
    close.push(() => transport.close());
    return transport.request({ method: 'GET', path: '/version' });
  };
  const askPalette = async (
    host: string,
    tls: { ca?: string; skipVerify?: boolean } = {},
  ) => {
    const integrations = DefaultIntegrationsService.create({
      egress: loopbackEgress,
    });
    close.push(() => integrations.shutdown());
    return integrations.validatePalette({
      host,
      apiKey: 'canary-key',
      projectUid: 'p',
      tls,
    });
  };

  it('trusts a private authority that is configured', async () => {
    const url = await serve();
    const ca = authority.certificate;

    await expect(askHub(url, { ca })).resolves.toMatchObject({
      statusCode: 200,
    });
    const { steps, facts } = await askPalette(url, { ca });
    expect(steps[0]).toMatchObject({ outcome: 'passed' });
    expect(facts.tenant).toBe('Acme');
  });

  it('trusts any certificate when the verification is skipped', async () => {
    const url = await serve({ host: 'elsewhere.example.com' });

    await expect(askHub(url, { skipTlsVerify: true })).resolves.toMatchObject({
      statusCode: 200,
    });
    const { steps } = await askPalette(url, { skipVerify: true });
    expect(steps[0]).toMatchObject({ outcome: 'passed' });
  });

  it('accepts a certificate for another name where that name is configured', async () => {
    const url = await serve({ host: 'hub.example.com' });

    await expect(
      askHub(url, {
        ca: authority.certificate,
        serverName: 'hub.example.com',
      }),
    ).resolves.toMatchObject({ statusCode: 200 });
  });

  it.each([
    [
      'a private authority that is not configured',
      {},
      false,
      'its certificate was issued by an untrusted CA',
    ],
    [
      'a wrong host name',
      { host: 'elsewhere.example.com' },
      true,
      'its certificate is for another host name',
    ],
    [
      'an expired certificate',
      { notAfter: new Date(Date.now() - DAY_MS / 2) },
      true,
      'its certificate has expired',
    ],
    [
      'a certificate of the future',
      { notBefore: new Date(Date.now() + DAY_MS / 2) },
      true,
      'its certificate is not valid yet',
    ],
  ])(
    'says in words what is wrong with %s',
    async (_, options, trusted, explanation) => {
      const url = await serve(options);
      const ca = trusted ? authority.certificate : undefined;

      const hubError = await askHub(url, { ca }).catch(error => error);
      const { verdict, steps } = await askPalette(url, { ca });

      expect(hubError).toMatchObject({
        name: 'ServiceUnavailableError',
        reason: 'tls',
      });
      expect(hubError.message).toBe(
        `The hub "edge" cannot be reached: ${explanation}`,
      );
      expect(hubError.logMessage).toMatch(
        new RegExp(`${explanation}\\. Its address is ${url}\\. What to do: `),
      );
      expect(verdict).toBe('untried');
      expect(steps[0]).toMatchObject({ outcome: 'untried', reason: 'tls' });
      expect(steps[0].message).toContain(explanation);
      expect(
        JSON.stringify([hubError, hubError.logMessage, steps]),
      ).not.toContain('canary');
    },
  );

  it('says that a port does not speak TLS, and that nothing listens', async () => {
    const url = await serve();
    const plain = url.replace('https:', 'http:');
    const refused = 'https://127.0.0.1:9';

    const wrongPort = await askHub(
      plain.replace('http:', 'https:').replace(/\d+$/, '9'),
    ).catch(error => error);
    const nobody = await askPalette(refused);

    expect(wrongPort.message).toContain('the connection was refused');
    expect(nobody.steps).toEqual([
      expect.objectContaining({ reason: 'connection', outcome: 'untried' }),
      expect.objectContaining({ outcome: 'skipped' }),
      expect.objectContaining({ outcome: 'skipped' }),
    ]);
  });

  it('uses what is skipped for one integration for no other', async () => {
    const url = await serve();
    const integrations = DefaultIntegrationsService.create({
      egress: loopbackEgress,
    });
    close.push(() => integrations.shutdown());
    const ask = (tls: object) =>
      integrations.validatePalette({
        host: url,
        apiKey: 'key',
        projectUid: 'p',
        tls,
      });

    const [skipped, checked] = await Promise.all([
      ask({ skipVerify: true }),
      ask({}),
    ]);

    expect(skipped.steps[0].outcome).toBe('passed');
    expect(checked.steps[0]).toMatchObject({
      outcome: 'untried',
      reason: 'tls',
    });
  });
});
