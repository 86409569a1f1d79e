import {
  adminKey,
  otherProjectUid,
  projectKey,
  projectUid,
  startSmallPalette,
} from './__testUtils__/smallPalette';

const emptySearch = { filter: {}, sort: [] };

describe('Palette: keys, projects and limits', () => {
  let sandbox: Awaited<ReturnType<typeof startSmallPalette>>;
  beforeEach(async () => {
    sandbox = await startSmallPalette();
  });
  afterEach(() => sandbox.close());

  it('tells who a key belongs to', async () => {
    expect(
      await sandbox.json('/v1/users/info', { project: null }),
    ).toMatchObject({ status: 200, body: { orgName: 'meridian' } });
  });

  it('answers the ping without a key', async () => {
    expect(
      (await sandbox.call('/v1/health/ping', { apiKey: null })).status,
    ).toBe(200);
  });

  it.each([
    ['no key', null],
    ['an unknown key', 'secret-that-nobody-knows'],
  ])('refuses %s with 401 and never repeats it', async (_name, apiKey) => {
    const { status, text } = await sandbox.call('/v1/users/info', { apiKey });
    expect(status).toBe(401);
    expect(JSON.parse(text)).toMatchObject({
      code: 'Unauthorized',
      ref: expect.stringMatching(/^[0-9a-f]{24}$/),
      details: null,
    });
    expect(text).not.toContain('secret');
  });

  it('refuses a key that has expired or was revoked', async () => {
    const key = {
      key: adminKey,
      userUid: 'user-admin',
      tenantUid: 'tenant',
      orgName: 'meridian',
      projectUids: 'all' as const,
    };
    sandbox.palette.putApiKey({
      ...key,
      active: true,
      expiresAt: sandbox.clock.now() + 1_000,
    });
    expect((await sandbox.call('/v1/users/info')).status).toBe(200);
    sandbox.clock.advance(1_000);
    expect((await sandbox.call('/v1/users/info')).status).toBe(401);
    sandbox.palette.putApiKey({ ...key, active: false });
    expect((await sandbox.call('/v1/users/info')).status).toBe(401);
  });

  it('shows a key only the projects that it may see', async () => {
    const seen = async (apiKey: string) =>
      (
        await sandbox.json('/v1/dashboard/projects/metadata', { apiKey })
      ).body.items.map(
        (item: { metadata: { uid: string } }) => item.metadata.uid,
      );
    expect(await seen(adminKey)).toEqual([projectUid, otherProjectUid]);
    expect(await seen(projectKey)).toEqual([projectUid]);
  });

  it('answers a list without a project with nothing, an object with a refusal', async () => {
    const list = await sandbox.json('/v1/dashboard/edgehosts/search', {
      body: emptySearch,
      project: null,
    });
    expect(list).toMatchObject({ status: 200, body: { items: [] } });

    const object = await sandbox.json('/v1/edgehosts/edge-0', {
      project: null,
    });
    expect(object).toMatchObject({
      status: 403,
      body: { message: expect.stringContaining('edgehost.get') },
    });
  });

  it('refuses a project that the key does not see', async () => {
    const { status } = await sandbox.call('/v1/dashboard/edgehosts/search', {
      body: emptySearch,
      apiKey: projectKey,
      project: otherProjectUid,
    });
    expect(status).toBe(403);
  });

  it('lets 50 requests pass at once, then 10 a second, for each parent resource', async () => {
    const statuses = [];
    for (let count = 0; count < 52; count += 1) {
      const answer = await sandbox.call('/v1/users/info');
      statuses.push(answer.status);
    }
    expect(statuses.slice(0, 50)).toEqual(Array(50).fill(200));
    expect(statuses.slice(50)).toEqual([429, 429]);

    const limited = await sandbox.call('/v1/users/info');
    expect(limited.headers.get('Retry-After')).toBe('1');
    expect(JSON.parse(limited.text).code).toBe('TooManyRequests');
    expect((await sandbox.call('/v1/edgehosts/tags')).status).toBe(200);

    sandbox.clock.advance(100);
    expect((await sandbox.call('/v1/users/info')).status).toBe(200);
    expect((await sandbox.call('/v1/users/info')).status).toBe(429);
  });
});
