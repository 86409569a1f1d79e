import { FakeClock } from '@paletteai/backstage-plugin-paletteai-node/testUtils';
import { serve } from '../testing/serve';
import { HuggingFace } from './HuggingFace';
import { HuggingFaceModel } from './records';

const token = 'hf_reader';

function model(id: string, extra: Partial<HuggingFaceModel> = {}) {
  return {
    id,
    private: false,
    gated: false as const,
    pipeline_tag: 'text-generation',
    tags: ['pytorch'],
    downloads: 10,
    ...extra,
  };
}

async function start(
  options: { identityLimit?: number; models?: number } = {},
) {
  const clock = FakeClock.create({ start: '2026-01-15T09:00:00Z' });
  const many = Array.from({ length: options.models ?? 0 }, (_, index) =>
    model(`many/model-${index}`),
  );
  const hub = HuggingFace.create({
    clock,
    identityLimit: options.identityLimit,
    state: {
      tokens: [
        {
          token,
          active: true,
          grantedModels: ['llm/open-gate'],
          identity: {
            type: 'user',
            id: '1',
            name: 'reader',
            orgs: [{ name: 'acme' }],
            auth: { type: 'access_token', accessToken: { role: 'read' } },
          },
        },
      ],
      models: [
        model('llm/large', { downloads: 900 }),
        model('llm/closed-gate', { gated: 'manual' }),
        model('llm/open-gate', { gated: 'auto' }),
        model('acme/inside', { private: true }),
        model('vision/eyes', { pipeline_tag: 'image-classification' }),
        ...many,
      ],
    },
  });
  const server = await serve(hub.handle);
  return {
    hub,
    clock,
    close: server.close,
    async get(path: string, credential: string | null = token) {
      const response = await fetch(
        path.startsWith('http') ? path : `${server.url}${path}`,
        credential
          ? { headers: { Authorization: `Bearer ${credential}` } }
          : {},
      );
      return {
        status: response.status,
        headers: response.headers,
        body: await response.json(),
      };
    },
  };
}

const ids = (models: HuggingFaceModel[]) => models.map(({ id }) => id);

describe('HuggingFace', () => {
  let hub: Awaited<ReturnType<typeof start>>;
  beforeEach(async () => {
    hub = await start();
  });
  afterEach(() => hub.close());

  it('tells whose token it is', async () => {
    const { status, body } = await hub.get('/api/whoami-v2');
    expect(status).toBe(200);
    expect(body.auth.accessToken.role).toBe('read');
  });

  it.each([null, 'hf_stranger'])('refuses the token %s', async credential => {
    const { status, body } = await hub.get('/api/whoami-v2', credential);
    expect(status).toBe(401);
    expect(JSON.stringify(body)).not.toContain('hf_');
  });

  it('refuses whoami after too many calls, and recovers', async () => {
    await hub.close();
    hub = await start({ identityLimit: 2 });
    const statuses = [];
    for (let count = 0; count < 3; count += 1) {
      statuses.push((await hub.get('/api/whoami-v2')).status);
    }
    expect(statuses).toEqual([200, 200, 429]);
    expect((await hub.get('/api/models')).status).toBe(200);
    hub.clock.advance(300_000);
    const { status, headers } = await hub.get('/api/whoami-v2');
    expect(status).toBe(200);
    expect(headers.get('RateLimit')).toMatch(/^"api";r=1;t=\d+$/);
  });

  it.each([
    ['search=LARGE', ['llm/large']],
    ['author=vision', ['vision/eyes']],
    ['pipeline_tag=image-classification', ['vision/eyes']],
    ['gated=true', ['llm/closed-gate', 'llm/open-gate']],
    ['filter=tensorflow', []],
  ])('lists models by %s', async (query, expected) => {
    const { body } = await hub.get(`/api/models?${query}`);
    expect(ids(body)).toEqual(expected);
  });

  it('shows private models only to their owners', async () => {
    expect(ids((await hub.get('/api/models')).body)).toContain('acme/inside');
    const anonymous = await hub.get('/api/models', null);
    expect(ids(anonymous.body)).not.toContain('acme/inside');
  });

  it('links to the next page until there is none', async () => {
    await hub.close();
    hub = await start({ models: 250 });
    const seen = new Set<string>();
    let next: string | undefined = '/api/models?author=many';
    let pages = 0;
    while (next) {
      const { body, headers } = await hub.get(next);
      ids(body).forEach(id => seen.add(id));
      next = /<([^>]+)>; rel="next"/.exec(headers.get('Link') ?? '')?.[1];
      pages += 1;
    }
    expect([pages, seen.size]).toEqual([3, 250]);
  });

  it.each(['limit=0', 'limit=x', 'cursor=broken', 'sort=colour'])(
    'refuses %s',
    async query => {
      expect((await hub.get(`/api/models?${query}`)).status).toBe(400);
    },
  );

  it.each([
    ['llm/large', token, 200, null],
    ['llm/open-gate', token, 200, null],
    ['llm/closed-gate', token, 403, 'GatedRepo'],
    ['llm/closed-gate', null, 401, 'GatedRepo'],
    ['llm/missing', token, 404, 'RepoNotFound'],
    ['llm/missing', null, 401, 'RepoNotFound'],
    ['acme/inside', null, 401, 'RepoNotFound'],
  ])('answers for %s as %s with %d', async (id, credential, status, code) => {
    const answer = await hub.get(`/api/models/${id}`, credential);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('X-Error-Code')).toBe(code);
  });

  it('forgets a token that was withdrawn', async () => {
    hub.hub.putToken({
      token,
      active: false,
      grantedModels: [],
      identity: {},
    });
    expect((await hub.get('/api/models')).status).toBe(401);
  });
});
