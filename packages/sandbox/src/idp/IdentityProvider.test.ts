import { createHash, randomBytes } from 'node:crypto';
import { CookieJar } from 'tough-cookie';
import { serve } from '../testing/serve';
import { IdentityProvider, IdentityProviderState } from './IdentityProvider';
import { IdentityUser } from './IdentityUser';

const users: IdentityUser[] = [
  {
    id: 'ingrid',
    name: 'Ingrid <Solberg>',
    email: 'ingrid@meridian.example',
    groups: ['meridian-platform-admins', 'Zürich, west'],
    description: 'Tenant admin',
    section: 'Meridian',
  },
  {
    id: 'tomas',
    name: 'Tomas Reyes',
    email: 'tomas@meridian.example',
    groups: [],
    description: 'Outsider',
    section: 'Meridian',
  },
];
const callback = 'http://localhost:7007/api/auth/hub/handler/frame';

/** A browser without scripts: keeps cookies and follows redirects until one leaves the provider. */
function createBrowser() {
  const jar = new CookieJar();
  async function visit(url: string, form?: Record<string, string>) {
    let target = url;
    let body = form;
    for (let hop = 0; hop < 10; hop += 1) {
      const response = await fetch(target, {
        redirect: 'manual',
        method: body ? 'POST' : 'GET',
        headers: { Cookie: await jar.getCookieString(target) },
        body: body && new URLSearchParams(body),
      });
      for (const cookie of response.headers.getSetCookie()) {
        await jar.setCookie(cookie, target);
      }
      const location = response.headers.get('Location');
      const text = await response.text();
      if (!location) {
        return { url: target, status: response.status, text };
      }
      target = new URL(location, target).href;
      body = undefined;
      if (target.startsWith(callback)) {
        return { url: target, status: 302, text };
      }
    }
    throw new Error(`too many redirects from ${url}`);
  }
  return { visit };
}

async function startProvider(state?: IdentityProviderState) {
  // The issuer holds the port, so the server is there before the provider.
  const started: { provider?: IdentityProvider } = {};
  const server = await serve((request, response) =>
    started.provider?.handle(request, response),
  );
  const created = IdentityProvider.create({
    issuer: `${server.url}/idp`,
    users,
    state,
  });
  started.provider = created;
  const discovery = await (
    await fetch(`${server.url}/idp/.well-known/openid-configuration`)
  ).json();
  const client = created.client;
  const basic = Buffer.from(
    `${client.clientId}:${client.clientSecret}`,
  ).toString('base64');

  async function post(endpoint: string, form: Record<string, string>) {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { Authorization: `Basic ${basic}` },
      body: new URLSearchParams(form),
    });
    const text = await response.text();
    return { status: response.status, body: text ? JSON.parse(text) : {} };
  }

  return {
    provider: created,
    discovery,
    close: server.close,
    post,
    authorizeUrl(parameters: Record<string, string> = {}) {
      const verifier = randomBytes(32).toString('base64url');
      const url = new URL(discovery.authorization_endpoint);
      url.search = new URLSearchParams({
        client_id: client.clientId,
        response_type: 'code',
        redirect_uri: callback,
        scope: 'openid profile email groups',
        state: 'state-of-the-portal',
        code_challenge: createHash('sha256')
          .update(verifier)
          .digest('base64url'),
        code_challenge_method: 'S256',
        ...parameters,
      }).toString();
      return { url: url.href, verifier };
    },
  };
}

type Started = Awaited<ReturnType<typeof startProvider>>;

async function signIn(idp: Started, user: string, browser = createBrowser()) {
  const { url, verifier } = idp.authorizeUrl();
  const page = await browser.visit(url);
  expect(page.text).toContain('Choose who you want to be');
  const back = await browser.visit(page.url, { user });
  expect(back.url).toContain('state=state-of-the-portal');
  const code = new URL(back.url).searchParams.get('code') ?? '';
  const { status, body } = await idp.post(idp.discovery.token_endpoint, {
    grant_type: 'authorization_code',
    code,
    redirect_uri: callback,
    code_verifier: verifier,
  });
  expect(status).toBe(200);
  return body;
}

function claimsOf(idToken: string) {
  return JSON.parse(Buffer.from(idToken.split('.')[1], 'base64url').toString());
}

describe('IdentityProvider', () => {
  let idp: Started;
  beforeEach(async () => {
    idp = await startProvider();
  });
  afterEach(() => idp.close());

  it('is found below its prefix', () => {
    expect(idp.discovery.issuer).toMatch(/\/idp$/);
    expect(idp.discovery.authorization_endpoint).toContain('/idp/');
    expect(idp.discovery.token_endpoint).toContain('/idp/');
    expect(idp.discovery.scopes_supported).toContain('groups');
    expect(idp.discovery.code_challenge_methods_supported).toEqual(['S256']);
  });

  it('lists the users as buttons on an escaped, labelled page', async () => {
    const page = await createBrowser().visit(idp.authorizeUrl().url);
    expect(page.status).toBe(200);
    expect(page.text).toContain('<html lang="en">');
    expect(page.text).toContain('<legend>Meridian</legend>');
    expect(page.text).toContain('Ingrid &lt;Solberg&gt;');
    expect(page.text.match(/<button type="submit"/g)).toHaveLength(2);
  });

  it('signs a user in, with groups in the id token and in user info', async () => {
    const tokens = await signIn(idp, 'ingrid');
    expect(claimsOf(tokens.id_token)).toMatchObject({
      sub: 'ingrid',
      iss: idp.discovery.issuer,
      email: 'ingrid@meridian.example',
      email_verified: true,
      groups: ['meridian-platform-admins', 'Zürich, west'],
    });
    const info = await fetch(idp.discovery.userinfo_endpoint, {
      headers: { Authorization: `Bearer ${tokens.access_token}` },
    });
    expect(await info.json()).toMatchObject({
      sub: 'ingrid',
      groups: ['meridian-platform-admins', 'Zürich, west'],
    });
  });

  it('gives a refresh token unasked, which works', async () => {
    const tokens = await signIn(idp, 'tomas');
    const { status, body } = await idp.post(idp.discovery.token_endpoint, {
      grant_type: 'refresh_token',
      refresh_token: tokens.refresh_token,
    });
    expect(status).toBe(200);
    expect(claimsOf(body.id_token)).toMatchObject({ sub: 'tomas', groups: [] });
  });

  it('asks again at the next sign-in, and lets someone else in without a sign-out', async () => {
    const browser = createBrowser();
    const first = await signIn(idp, 'ingrid', browser);
    const second = await signIn(idp, 'tomas', browser);
    expect(claimsOf(second.id_token).sub).toBe('tomas');
    const { status } = await idp.post(idp.discovery.token_endpoint, {
      grant_type: 'refresh_token',
      refresh_token: first.refresh_token,
    });
    expect(status).toBe(200);
  });

  it('lets a user in again after the portal revoked the refresh token', async () => {
    const browser = createBrowser();
    const tokens = await signIn(idp, 'ingrid', browser);
    const revoked = await idp.post(idp.discovery.revocation_endpoint, {
      token: tokens.refresh_token,
    });
    expect(revoked.status).toBe(200);
    const again = await signIn(idp, 'ingrid', browser);
    expect(claimsOf(again.id_token).sub).toBe('ingrid');
  });

  it('refuses to continue without PKCE', async () => {
    const { url } = idp.authorizeUrl();
    const plain = new URL(url);
    plain.searchParams.delete('code_challenge');
    plain.searchParams.delete('code_challenge_method');
    const back = await createBrowser().visit(plain.href);
    expect(new URL(back.url).searchParams.get('error')).toBe('invalid_request');
  });

  it('refuses a wrong verifier and a code that was used', async () => {
    const browser = createBrowser();
    const { url, verifier } = idp.authorizeUrl();
    const page = await browser.visit(url);
    const back = await browser.visit(page.url, { user: 'ingrid' });
    const exchange = (code_verifier: string) =>
      idp.post(idp.discovery.token_endpoint, {
        grant_type: 'authorization_code',
        code: new URL(back.url).searchParams.get('code') ?? '',
        redirect_uri: callback,
        code_verifier,
      });
    expect((await exchange('x'.repeat(43))).status).toBe(400);
    expect((await exchange(verifier)).status).toBe(200);
    expect((await exchange(verifier)).body.error).toBe('invalid_grant');
  });

  it.each([
    'https://portal.example/api/auth/hub/handler/frame',
    'http://localhost.example/api/auth/hub/handler/frame',
    'http://localhost:7007/elsewhere',
    'http://user@localhost:7007/api/auth/hub/handler/frame',
  ])('sends no one to %s', async redirect_uri => {
    const page = await createBrowser().visit(
      idp.authorizeUrl({ redirect_uri }).url,
    );
    expect(page.status).toBe(400);
    expect(page.text).toContain('Sign-in failed');
  });

  it('sends a user to whatever port the portal has', async () => {
    const page = await createBrowser().visit(
      idp.authorizeUrl({
        redirect_uri: 'http://127.0.0.1:41234/api/auth/oidc/handler/frame',
      }).url,
    );
    expect(page.text).toContain('Choose who you want to be');
  });

  it('takes prompt=login, as the portal sends it', async () => {
    const browser = createBrowser();
    await signIn(idp, 'ingrid', browser);
    const page = await browser.visit(idp.authorizeUrl({ prompt: 'login' }).url);
    const back = await browser.visit(page.url, { user: 'tomas' });
    expect(new URL(back.url).searchParams.get('code')).toBeTruthy();
  });

  it('answers prompt=none with login_required', async () => {
    const back = await createBrowser().visit(
      idp.authorizeUrl({ prompt: 'none' }).url,
    );
    expect(new URL(back.url).searchParams.get('error')).toBe('login_required');
  });

  it('does not know other users, nor interactions of other browsers', async () => {
    const browser = createBrowser();
    const page = await browser.visit(idp.authorizeUrl().url);
    const stranger = await browser.visit(page.url, { user: 'nobody' });
    expect(stranger.status).toBe(400);
    const elsewhere = await createBrowser().visit(page.url, { user: 'ingrid' });
    expect(elsewhere.status).toBe(400);
    expect(elsewhere.text).toContain('interaction_expired');
  });

  it('keeps secrets out of its errors', async () => {
    const { clientSecret } = idp.provider.client;
    const wrong = await fetch(idp.discovery.token_endpoint, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'refresh_token',
        refresh_token: 'secret-token',
        client_id: 'paletteai-portal',
        client_secret: `${clientSecret}x`,
      }),
    });
    const text = await wrong.text();
    expect(wrong.status).toBe(401);
    expect(text).not.toContain(clientSecret);
    expect(text).not.toContain('secret-token');
  });

  it('continues with old tokens after a restart with its saved state', async () => {
    const tokens = await signIn(idp, 'ingrid');
    const state = JSON.parse(JSON.stringify(idp.provider.save()));
    const restarted = await startProvider(state);
    const { status } = await restarted.post(
      restarted.discovery.token_endpoint,
      {
        grant_type: 'refresh_token',
        refresh_token: tokens.refresh_token,
      },
    );
    expect(status).toBe(200);
    await restarted.close();

    const fresh = await startProvider();
    const refused = await fresh.post(fresh.discovery.token_endpoint, {
      grant_type: 'refresh_token',
      refresh_token: tokens.refresh_token,
    });
    expect(refused).toMatchObject({
      status: 400,
      body: { error: 'invalid_grant' },
    });
    await fresh.close();
  });
});
