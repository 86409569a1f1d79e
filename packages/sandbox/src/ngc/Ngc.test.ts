import { serve } from '../testing/serve';
import { Ngc } from './Ngc';
import { NgcImage, NgcKey } from './records';

const personal = `nvapi-${'p'.repeat(64)}`;
const service = `nvapi-${'s'.repeat(64)}`;
const bare = `nvapi-${'b'.repeat(64)}`;
const legacy = 'l'.repeat(84);

function key(value: string, kind: NgcKey['kind'], catalogue = true): NgcKey {
  return {
    key: value,
    kind,
    orgName: 'acme',
    userName: 'Ada',
    email: 'ada@acme.example',
    catalogue,
    active: true,
  };
}

function image(resourceId: string, extra: Partial<NgcImage> = {}): NgcImage {
  return {
    resourceId,
    name: resourceId.split('/')[2],
    displayName: resourceId,
    description: 'A model behind an API',
    labels: [],
    attributes: [{ key: 'latestTag', value: '1.8.0' }],
    tags: ['1.8.0', '1.7.1'],
    updatedDate: '2026-01-10T00:00:00Z',
    ...extra,
  };
}

describe('Ngc', () => {
  let url: string;
  let close: () => Promise<void>;
  let ngc: Ngc;

  beforeEach(async () => {
    ngc = Ngc.create({
      baseUrl: () => url,
      state: {
        keys: [
          key(personal, 'personal'),
          key(service, 'service'),
          key(bare, 'personal', false),
          key(legacy, 'legacy'),
        ],
        images: [
          image('nim/meta/llama'),
          image('nim/meta/embargoed', { blocked: true }),
          image('nvidia/tools/cuda'),
        ],
      },
    });
    ({ url, close } = await serve(ngc.handle));
  });
  afterEach(() => close());

  const basic = (value: string) => ({
    Authorization: `Basic ${Buffer.from(`$oauthtoken:${value}`).toString(
      'base64',
    )}`,
  });

  async function callerInfo(credentials: string) {
    const response = await fetch(`${url}/api/v3/keys/get-caller-info`, {
      method: 'POST',
      body: new URLSearchParams({ credentials }),
    });
    return { status: response.status, text: await response.text() };
  }

  async function manifestStatus(value: string | undefined, path: string) {
    const granted = await fetch(
      `${url}/registry/proxy_auth?scope=repository:${path}:pull`,
      { headers: value ? basic(value) : {} },
    );
    const { token } = await granted.json();
    const manifest = await fetch(`${url}/registry/v2/${path}/manifests/1.8.0`, {
      headers: { Authorization: `Bearer ${token}` },
    });
    return [granted.status, manifest.status];
  }

  it('tells personal from service keys', async () => {
    expect(JSON.parse((await callerInfo(personal)).text)).toMatchObject({
      type: 'PERSONAL_KEY',
      user: { name: 'Ada' },
    });
    expect(JSON.parse((await callerInfo(service)).text)).toMatchObject({
      type: 'SERVICE_KEY',
      user: null,
    });
  });

  it.each([legacy, 'nvapi-wrong'])(
    'does not accept %s there, and never repeats it',
    async value => {
      const { status, text } = await callerInfo(value);
      expect(status).toBe(401);
      expect(text).not.toContain(value);
    },
  );

  it('exchanges a legacy key for a token that reads the catalog', async () => {
    const exchange = await fetch(`${url}/authn/token?service=ngc`, {
      headers: basic(legacy),
    });
    const { token } = await exchange.json();
    const repository = `${url}/api/v2/org/nim/team/meta/repos/llama`;
    const read = async (value: string) =>
      fetch(repository, { headers: { Authorization: `Bearer ${value}` } });
    expect((await read(token)).status).toBe(200);
    expect((await read(personal)).status).toBe(200);
    expect((await read('nvapi-wrong')).status).toBe(401);
    const refused = await fetch(`${url}/authn/token?service=ngc`, {
      headers: basic('wrong'),
    });
    expect(refused.status).toBe(401);
  });

  it('challenges without naming a service', async () => {
    const response = await fetch(`${url}/registry/v2/`);
    expect(response.status).toBe(401);
    expect(response.headers.get('WWW-Authenticate')).toBe(
      `Bearer realm="${url}/registry/proxy_auth"`,
    );
  });

  it.each([
    ['a key with the catalogue', personal, 'nim/meta/llama', [200, 200]],
    ['a legacy key', legacy, 'nim/meta/llama', [200, 200]],
    ['a key without the catalogue', bare, 'nim/meta/llama', [200, 403]],
    ['nobody', undefined, 'nim/meta/llama', [200, 401]],
    ['a wrong key', 'nvapi-wrong', 'nim/meta/llama', [401, 401]],
    ['an image that is blocked', personal, 'nim/meta/embargoed', [200, 451]],
    ['an image that is missing', personal, 'nim/meta/nothing', [200, 404]],
  ])('answers %s as a registry does', async (_name, value, path, expected) => {
    expect(await manifestStatus(value, path)).toEqual(expected);
  });

  it('lists the images of an organization, in pages', async () => {
    const list = async (q: object | string) => {
      const text = typeof q === 'string' ? q : JSON.stringify(q);
      const response = await fetch(
        `${url}/api/v2/search/catalog/resources/CONTAINER?q=${encodeURIComponent(
          text,
        )}`,
      );
      return { status: response.status, body: await response.json() };
    };
    const first = await list({ query: 'orgName:nim', page: 0, pageSize: 1 });
    expect(first.body.resultPageTotal).toBe(2);
    expect(first.body.results[0].resources).toEqual([
      expect.objectContaining({ resourceId: 'nim/meta/llama' }),
    ]);
    const second = await list({ query: 'orgName:nim', page: 1, pageSize: 1 });
    expect(second.body.results[0].resources[0].resourceId).toBe(
      'nim/meta/embargoed',
    );
    expect((await list('{broken')).status).toBe(400);
    expect((await list({ page: -1 })).status).toBe(400);
  });

  it('refuses a key that was withdrawn', async () => {
    ngc.putKey({ ...key(personal, 'personal'), active: false });
    expect((await callerInfo(personal)).status).toBe(401);
  });

  it('does not know other paths', async () => {
    expect((await fetch(`${url}/api/v9/anything`)).status).toBe(404);
  });
});
