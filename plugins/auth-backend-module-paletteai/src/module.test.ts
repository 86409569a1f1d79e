import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import authPlugin from '@backstage/plugin-auth-backend';
import { startSandbox, type Sandbox } from '@paletteai/sandbox';
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

describe('authModulePaletteai', () => {
  let sandbox: Sandbox;
  let auth: string;
  let backend: Awaited<ReturnType<typeof startTestBackend>>;

  beforeAll(async () => {
    sandbox = await startSandbox({ demo: false });
    backend = await startTestBackend({
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
                    metadataUrl: `${sandbox.urls.idp}/.well-known/openid-configuration`,
                    clientId: sandbox.portalClient.clientId,
                    clientSecret: sandbox.portalClient.clientSecret,
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
    auth = `http://localhost:${backend.server.port()}/api/auth/paletteai`;
  });

  afterAll(async () => {
    await backend?.stop();
    await sandbox?.stop();
  });

  async function signIn(userId: string) {
    const browser = createBrowser();
    const login = await browser.visit(
      `${auth}/start?env=development&scope=openid%20profile%20email%20groups`,
    );
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
});
