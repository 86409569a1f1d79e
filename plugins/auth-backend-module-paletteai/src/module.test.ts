import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import authPlugin from '@backstage/plugin-auth-backend';
import { startSandbox, type Sandbox } from '@paletteai/sandbox';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CookieJar } from 'tough-cookie';
import authModulePaletteai from '.';

/** A browser without scripts: keeps cookies and follows redirects. */
function createBrowser() {
  const jar = new CookieJar();
  async function send(url: string, init: RequestInit = {}) {
    const response = await fetch(url, {
      ...init,
      redirect: 'manual',
      headers: { ...init.headers, Cookie: await jar.getCookieString(url) },
    });
    for (const cookie of response.headers.getSetCookie()) {
      await jar.setCookie(cookie, url);
    }
    return response;
  }
  async function visit(url: string, init?: RequestInit): Promise<Response> {
    const response = await send(url, init);
    const location = response.headers.get('Location');
    return location ? visit(new URL(location, url).href) : response;
  }
  return { send, visit };
}

/** A portal's auth backend that signs people in with the provider at an address. */
function startAuth(metadataUrl: string, client: Sandbox['portalClient']) {
  return startTestBackend({
    features: [
      authPlugin,
      authModulePaletteai,
      mockServices.rootConfig.factory({
        data: {
          app: { baseUrl: 'http://localhost:3000' },
          auth: {
            environment: 'development',
            session: { secret: 'for this test only' },
            providers: {
              paletteai: {
                development: {
                  metadataUrl,
                  clientId: client.clientId,
                  clientSecret: client.clientSecret,
                  prompt: 'auto',
                  additionalScopes: ['groups'],
                  signIn: { resolvers: [{ resolver: 'groupsClaim' }] },
                },
              },
            },
          },
        },
      }),
    ],
  });
}

const START =
  'start?env=development&scope=openid%20profile%20email&origin=http%3A%2F%2Flocalhost%3A3000';

describe('authModulePaletteai', () => {
  let sandbox: Sandbox;
  let auth: string;
  let backend: Awaited<ReturnType<typeof startTestBackend>>;

  beforeAll(async () => {
    sandbox = await startSandbox({ demo: false });
    backend = await startAuth(discoveryOf(sandbox), sandbox.portalClient);
    auth = authOf(backend);
  });

  afterAll(async () => {
    await backend?.stop();
    await sandbox?.stop();
  });

  async function signIn(userId: string) {
    const browser = createBrowser();
    const login = await browser.visit(`${auth}/${START}`);
    await browser.visit(login.url, {
      method: 'POST',
      body: new URLSearchParams({ user: userId }),
    });
    return browser.send(`${auth}/refresh?env=development`, {
      headers: { 'X-Requested-With': 'XMLHttpRequest' },
    });
  }

  it('turns the groups of everyone who signs in into ownership refs, without any entity', async () => {
    for (const { id, email, groups } of sandbox.users) {
      const response = await signIn(id);
      expect(response.status).toBe(200);
      const userEntityRef = `user:default/${email.replace('@', '_40')}`;
      expect((await response.json()).backstageIdentity.identity).toEqual({
        type: 'user',
        userEntityRef,
        ownershipEntityRefs: [
          userEntityRef,
          ...groups.map(group => `group:default/${group}`),
        ],
      });
    }
  });

  it('keeps the secret of the client to itself', async () => {
    const response = await signIn(sandbox.users[0].id);
    const texts = [
      await response.text(),
      JSON.stringify([...response.headers]),
    ];
    for (const text of texts) {
      expect(text).not.toContain(sandbox.portalClient.clientSecret);
    }
  });

  it('tries a provider again that was down when the backend started, and tells the sign-in page', async () => {
    let isDown = true;
    const provider = createServer(async (request, response) => {
      if (isDown) {
        request.socket.destroy();
        return;
      }
      response.setHeader('Content-Type', 'application/json');
      response.end(await (await fetch(discoveryOf(sandbox))).text());
    });
    const called = once(provider, 'request');
    await new Promise<void>(listening =>
      provider.listen(0, '127.0.0.1', listening),
    );
    const { port } = provider.address() as AddressInfo;
    const late = await startAuth(
      `http://127.0.0.1:${port}/.well-known/openid-configuration`,
      sandbox.portalClient,
    );
    try {
      await called;
      const refused = await createBrowser().visit(`${authOf(late)}/${START}`);
      expect(decodeURIComponent(await refused.text())).toContain(
        'The identity provider cannot be reached',
      );
      isDown = false;
      const login = await createBrowser().visit(`${authOf(late)}/${START}`);
      expect(login.url).toContain(`${sandbox.urls.idp}/interaction/`);
    } finally {
      await late.stop();
      provider.close();
    }
  });
});

function discoveryOf(sandbox: Sandbox): string {
  return `${sandbox.urls.idp}/.well-known/openid-configuration`;
}

function authOf(backend: Awaited<ReturnType<typeof startTestBackend>>): string {
  return `http://localhost:${backend.server.port()}/api/auth/paletteai`;
}
