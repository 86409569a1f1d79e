import { createServer, Server, ServerResponse } from 'node:http';
import { AddressInfo } from 'node:net';
import { ConfigReader } from '@backstage/config';
import { EgressRules } from '../remote/EgressRules';
import { DefaultIntegrationsService } from './DefaultIntegrationsService';

jest.setTimeout(30_000);

const SECRET_WORDS = 'root:x:0:0 canary of another service';

/** Answers as a host may that somebody prepared. */
class HostileServer {
  sentBytes = 0;
  requests = 0;
  readonly closed: Promise<void>;
  readonly #server: Server;

  constructor(answer: (response: ServerResponse, host: HostileServer) => void) {
    let onClose = () => {};
    this.closed = new Promise<void>(resolve => {
      onClose = resolve;
    });
    this.#server = createServer((_request, response) => {
      this.requests += 1;
      response.on('close', onClose);
      answer(response, this);
    });
  }

  async open(): Promise<void> {
    await new Promise<void>(resolve => {
      this.#server.listen(0, '127.0.0.1', resolve);
    });
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise(resolve => {
      this.#server.close(resolve);
    });
  }
}

describe('a trial of a host that somebody named', () => {
  let host: HostileServer;
  let integrations: DefaultIntegrationsService;

  async function prepare(
    answer: (response: ServerResponse, host: HostileServer) => void,
    egress: object = { allow: ['127.0.0.1'] },
    trialTimeoutMs?: number,
  ): Promise<void> {
    host = new HostileServer(answer);
    await host.open();
    integrations = DefaultIntegrationsService.create({
      egress: EgressRules.read(new ConfigReader({ paletteai: { egress } })),
      trialTimeoutMs,
    });
  }
  const validate = (name = '127.0.0.1', signal?: AbortSignal) =>
    integrations.validatePalette(
      {
        host: `http://${name}:${host.port}`,
        apiKey: 'key',
        projectUid: 'p',
      },
      signal,
    );

  afterEach(async () => {
    await integrations.shutdown();
    await host.close();
  });

  it('reads no more than 1 MB', async () => {
    await prepare((response, self) => {
      const chunk = Buffer.alloc(65_536, ' ');
      const send = () => {
        while (!response.destroyed && self.sentBytes < 400_000_000) {
          self.sentBytes += chunk.length;
          if (!response.write(chunk)) {
            response.once('drain', send);
            return;
          }
        }
        response.end();
      };
      send();
    });

    const { steps, verdict } = await validate();
    await host.closed;

    expect([verdict, steps[0].reason]).toEqual(['refused', 'malformed']);
    // What the sockets hold was sent too.
    expect(host.sentBytes).toBeLessThan(20_000_000);
  });

  it('ends in time, however slowly a host sends', async () => {
    let timer: NodeJS.Timeout | undefined;
    await prepare(
      response => {
        timer = setInterval(() => response.write(' '), 20);
      },
      { allow: ['127.0.0.1'] },
      500,
    );

    const { steps, verdict } = await validate();
    await host.closed;
    clearInterval(timer);

    expect([verdict, steps[0].reason]).toEqual(['untried', 'timeout']);
  });

  it('ends when the caller leaves', async () => {
    const caller = new AbortController();
    await prepare(() => {
      caller.abort(new Error('the caller left'));
    });

    await expect(validate('127.0.0.1', caller.signal)).rejects.toThrow(
      'the caller left',
    );
    await host.closed;
  });

  it('follows no redirect', async () => {
    await prepare((response, self) => {
      response.writeHead(302, {
        location: `http://127.0.0.1:${self.port}/elsewhere`,
      });
      response.end();
    });

    const { steps, verdict } = await validate();

    expect([verdict, steps[0].reason]).toEqual(['refused', 'malformed']);
    expect(host.requests).toBe(1);
  });

  it.each([200, 400, 401, 403, 404, 409, 429, 500, 503])(
    'repeats nothing that the host says with status %s',
    async statusCode => {
      await prepare(response => {
        response.writeHead(statusCode, { 'content-type': 'application/json' });
        response.end(
          JSON.stringify({
            code: SECRET_WORDS,
            ref: SECRET_WORDS,
            message: SECRET_WORDS,
            orgName: { secret: SECRET_WORDS },
          }),
        );
      });

      const result = await validate();

      expect(result.verdict).not.toBe('accepted');
      expect(JSON.stringify(result)).not.toContain('canary');
    },
  );

  it.each([
    '{"orgName":5}',
    '{"orgName":{}}',
    '[]',
    '5',
    '"text"',
    'null',
    '<html>',
    '',
  ])('takes %s for no answer of Palette', async body => {
    await prepare(response => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(body);
    });

    const { steps, verdict } = await validate();

    expect(verdict).toBe('refused');
    expect(steps[0]).toMatchObject({
      reason: 'malformed',
      message: expect.stringContaining('This is not Palette'),
    });
  });

  it.each([
    '127.0.0.1',
    'localhost',
    '[::1]',
    '2130706433',
    '0x7f.1',
    '[::ffff:127.0.0.1]',
  ])('does not call %s unless it is allowed', async name => {
    await prepare(response => response.end('{}'), {});

    const { steps, verdict } = await integrations.validatePalette({
      host: `https://${name}:${host.port}`,
      apiKey: 'key',
      projectUid: 'p',
    });

    expect(verdict).toBe('untried');
    expect(steps[0]).toMatchObject({
      reason: 'egress',
      message: expect.stringContaining('paletteai.egress.allow'),
    });
    expect(host.requests).toBe(0);
  });

  it('judges clients of every integration by the same rules', async () => {
    await prepare(response => response.end('{}'), {});
    const url = `http://127.0.0.1:${host.port}`;
    const egress = { reason: 'egress' };

    await expect(
      integrations.palette({ host: url, apiKey: 'k' }).getUserInfo(),
    ).rejects.toMatchObject(egress);
    await expect(
      integrations.huggingFace({ host: url, token: 't' }).whoAmI(),
    ).rejects.toMatchObject(egress);
    await expect(
      integrations.ngc({ key: 'nvapi-k', apiHost: url }).getCallerInfo(),
    ).rejects.toMatchObject(egress);
    expect(host.requests).toBe(0);
  });

  describe('behind a proxy', () => {
    const before = { ...process.env };

    afterEach(() => {
      process.env = { ...before };
    });

    it('goes through the proxy, which resolves the name', async () => {
      await prepare(response => response.end());
      process.env.HTTPS_PROXY = `http://user:secret@127.0.0.1:${host.port}`;

      const { steps, verdict } = await integrations.validatePalette({
        host: 'https://palette.invalid',
        apiKey: 'key',
        projectUid: 'p',
      });

      expect(verdict).toBe('untried');
      expect(steps[0].message).toContain(
        `because the proxy 127.0.0.1:${host.port} (HTTPS_PROXY) cannot be reached`,
      );
      expect(JSON.stringify(steps)).not.toContain('secret');
    });

    it('refuses addresses that are not public all the same', async () => {
      await prepare(response => response.end(), {});
      process.env.HTTPS_PROXY = `http://127.0.0.1:${host.port}`;

      const { steps } = await integrations.validatePalette({
        host: 'https://169.254.169.254',
        apiKey: 'key',
        projectUid: 'p',
      });

      expect(steps[0].reason).toBe('egress');
      expect(host.requests).toBe(0);
    });

    it('names the setting of a proxy that does not answer', async () => {
      await prepare(response => response.end());
      process.env.https_proxy = 'http://127.0.0.1:9';

      const { steps } = await integrations.validatePalette({
        host: 'https://palette.invalid',
        apiKey: 'key',
        projectUid: 'p',
      });

      expect(steps[0].message).toMatch(/127\.0\.0\.1:9 \(https_proxy\)/);
      expect(steps[0].advice).toBeTruthy();
    });

    it('says that it cannot use a proxy of another kind', async () => {
      await prepare(response => response.end());
      process.env.ALL_PROXY = 'socks5h://127.0.0.1:9';

      const { steps, verdict } = await integrations.validatePalette({
        host: 'https://palette.invalid',
        apiKey: 'key',
        projectUid: 'p',
      });

      expect(verdict).toBe('untried');
      expect(steps[0].message).toContain(
        'ALL_PROXY names a proxy that is neither http:// nor https:// (socks5h://127.0.0.1:9)',
      );
    });

    it('goes past the proxy where NO_PROXY says so', async () => {
      await prepare(response => response.end());
      process.env.HTTPS_PROXY = `http://127.0.0.1:${host.port}`;
      process.env.NO_PROXY = '127.0.0.1,.corp.example';

      const { steps } = await integrations.validatePalette({
        host: `https://127.0.0.1:9`,
        apiKey: 'key',
        projectUid: 'p',
      });

      expect(steps[0].message).not.toContain('proxy');
      expect(host.requests).toBe(0);
    });
  });
});
