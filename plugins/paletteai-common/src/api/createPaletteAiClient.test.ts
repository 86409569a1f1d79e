import { createPaletteAiClient } from './createPaletteAiClient';
import { failureOf } from './PaletteAiError';

function clientOf(answer: () => Promise<Response>) {
  const sent: Request[] = [];
  const bodies: unknown[] = [];
  const client = createPaletteAiClient({
    discoveryApi: {
      getBaseUrl: async plugin => `http://portal/api/${plugin}`,
    },
    fetchApi: {
      fetch: async (input, init) => {
        sent.push(new Request(input, init));
        bodies.push(init?.body);
        return answer();
      },
    },
  });
  return { client, sent, bodies };
}

async function inShort(request: Request) {
  return [request.method, request.url, await request.text()];
}

function json(body: unknown, status = 200): () => Promise<Response> {
  return async () => new Response(JSON.stringify(body), { status });
}

function failureBody(error: object, rest: object = {}) {
  return { error: { name: 'X', message: 'what happened', ...error }, ...rest };
}

async function failureFrom(promise: Promise<unknown>) {
  return promise.then(
    () => {
      throw new Error('expected a rejection');
    },
    error => failureOf(error),
  );
}

const PAGE = { items: [], totalItems: 0, pageInfo: {}, incomplete: [] };
const PROJECT = { hub: 'main', project: 'nlp-team' };

describe('a request', () => {
  it('names what is wanted, with names encoded and filters repeated', async () => {
    const { client, sent } = clientOf(json(PAGE));
    await client.listProjects({
      search: 'a&b',
      status: ['ready', 'deleting'],
      tenant: undefined,
      cursor: '',
    });
    await client.listEvents({ ...PROJECT, kind: 'computePool', name: 'a/b' });
    expect(sent.map(({ url }) => url)).toEqual([
      'http://portal/api/paletteai/projects?search=a%26b&status=ready&status=deleting',
      'http://portal/api/paletteai/hubs/main/projects/nlp-team/events?kind=computePool&name=a%2Fb',
    ]);
  });

  it('leaves out what the operation does not know', async () => {
    const { client, sent } = clientOf(json({}));
    const place = { ...PROJECT, name: 'pool' };
    await client.getProject(place);
    expect(sent[0].url).toMatch(/\/hubs\/main\/projects\/nlp-team$/);
  });

  it('carries its body as text, since browsers refuse streams over HTTP/1.1', async () => {
    const { client, sent, bodies } = clientOf(json({}));
    await client.validateIntegration({ type: 'ngc' });
    await client.getProject(PROJECT);
    expect(bodies).toEqual(['{"type":"ngc"}', undefined]);
    expect(sent[0].headers.get('Content-Type')).toBe('application/json');
  });

  it('encodes what is part of the path', async () => {
    const { client, sent } = clientOf(json({}));
    await client.getComputePool({ ...PROJECT, name: 'a/../b' });
    expect(sent[0].url).toMatch(/\/compute-pools\/a%2F\.\.%2Fb$/);
  });

  it.each(['', '.', '..'])('is not sent with the name "%s"', async name => {
    const { client, sent } = clientOf(json({}));
    const failure = await failureFrom(
      client.getComputePool({ ...PROJECT, name }),
    );
    expect(failure.kind).toBe('notFound');
    expect(sent).toEqual([]);
  });

  it('previews what is requested where it would be created', async () => {
    const { client, sent } = clientOf(json({}));
    await client.previewProject({ hub: 'main' }, { name: 'x' });
    await client.previewComputePool(PROJECT, { name: 'y' });
    expect(await Promise.all(sent.map(inShort))).toEqual([
      [
        'POST',
        'http://portal/api/paletteai/hubs/main/project-previews',
        '{"name":"x"}',
      ],
      [
        'POST',
        'http://portal/api/paletteai/hubs/main/projects/nlp-team/compute-pool-previews',
        '{"name":"y"}',
      ],
    ]);
  });

  it('creates where the path says', async () => {
    const { client, sent } = clientOf(json({}));
    await client.createProject({ hub: 'main' }, { name: 'x' });
    await client.createComputePool(PROJECT, { name: 'y' });
    await client.createAppDeployment(PROJECT, { name: 'z' });
    expect(await Promise.all(sent.map(inShort))).toEqual([
      [
        'POST',
        'http://portal/api/paletteai/hubs/main/projects',
        '{"name":"x"}',
      ],
      [
        'POST',
        'http://portal/api/paletteai/hubs/main/projects/nlp-team/compute-pools',
        '{"name":"y"}',
      ],
      [
        'POST',
        'http://portal/api/paletteai/hubs/main/projects/nlp-team/app-deployments',
        '{"name":"z"}',
      ],
    ]);
  });

  it('with a body and no parameters takes the body alone', async () => {
    const { client, sent } = clientOf(json({}));
    await client.validateIntegration({ type: 'ngc' }, { token: 'abc' });
    expect(await inShort(sent[0])).toEqual([
      'POST',
      'http://portal/api/paletteai/integrations/validate',
      '{"type":"ngc"}',
    ]);
    expect(sent[0].headers.get('Authorization')).toBe('Bearer abc');
  });

  it('carries a token only where one is given', async () => {
    const { client, sent } = clientOf(json(PAGE));
    await client.listProjects({}, { token: 'abc' });
    await client.listProjects();
    const headers = sent.map(request => request.headers);
    expect(headers.map(each => each.get('Authorization'))).toEqual([
      'Bearer abc',
      null,
    ]);
  });

  it('deletes a pool with the policy that was chosen', async () => {
    const { client, sent } = clientOf(json({}));
    await client.deleteComputePool({
      ...PROJECT,
      name: 'pool',
      deletionPolicy: 'orphan',
    });
    expect(sent[0].method).toBe('DELETE');
    expect(sent[0].url).toMatch(/compute-pools\/pool\?deletionPolicy=orphan$/);
  });
});

describe('a failure', () => {
  it('says who can grant what is denied', async () => {
    const body = failureBody({
      adminGroups: ['acme-admins'],
      denied: 'person',
    });
    const { client } = clientOf(json(body, 403));
    expect(await failureFrom(client.listProjects())).toEqual({
      kind: 'denied',
      message: 'what happened',
      adminGroups: ['acme-admins'],
      denied: 'person',
    });
  });

  it('says which hub is unreachable since when', async () => {
    const since = '2026-01-02T03:04:05Z';
    const body = failureBody({ hub: 'main', since, reason: 'timeout' });
    const { client } = clientOf(json(body, 503));
    expect(await failureFrom(client.getProject(PROJECT))).toEqual({
      kind: 'unreachable',
      message: 'what happened',
      hub: 'main',
      since,
      reason: 'timeout',
    });
  });

  it('lists what is wrong with a request', async () => {
    const problems = [
      { code: 'name.taken', path: 'name', parameters: {}, message: 'taken' },
    ];
    const { client } = clientOf(json(failureBody({}, { problems }), 422));
    expect(
      await failureFrom(client.previewProject({ hub: 'main' }, {})),
    ).toMatchObject({ kind: 'invalid', problems });
  });

  it('in the middle of a write says what was and was not done', async () => {
    const outcomes = [
      { ref: 'computePool:main/nlp-team/pool', outcome: 'deleted' },
      { ref: 'project:main/nlp-team/nlp-team', outcome: 'skipped' },
    ];
    const { client } = clientOf(json(failureBody({ outcomes }), 409));
    expect(await failureFrom(client.deleteProject(PROJECT))).toMatchObject({
      kind: 'other',
      message: 'what happened',
      outcomes,
    });
  });

  it.each([
    [404, 'notFound'],
    [401, 'other'],
    [500, 'other'],
    [502, 'unreachable'],
  ])('with status %d is of kind %s', async (status, kind) => {
    const { client } = clientOf(json(failureBody({}), status));
    expect((await failureFrom(client.listTenants())).kind).toBe(kind);
  });

  it('to prove who asks can be told from others', async () => {
    const { client } = clientOf(json(failureBody({}), 401));
    expect(await failureFrom(client.listTenants())).toMatchObject({
      status: 401,
    });
  });

  it('of a proxy is told by its status alone', async () => {
    const { client } = clientOf(
      async () => new Response('<html>', { status: 504 }),
    );
    const failure = await failureFrom(client.listTenants());
    expect(failure.kind).toBe('unreachable');
    expect(failure.message).toMatch(/GET \/tenants of PaletteAI failed: 504/);
  });

  it('of the network means that the portal is unreachable', async () => {
    const { client } = clientOf(async () => {
      throw new TypeError('Failed to fetch');
    });
    expect(await failureFrom(client.listHubs())).toMatchObject({
      kind: 'unreachable',
      message: expect.stringContaining('Failed to fetch'),
    });
  });

  it('to answer with a list never becomes an empty list', async () => {
    for (const answer of [{}, null, 'text', { items: {} }]) {
      const { client } = clientOf(json(answer));
      const failure = await failureFrom(client.listProjects());
      expect(failure.message).toMatch(/gave no list/);
    }
  });

  it('to answer with JSON is told', async () => {
    const { client } = clientOf(async () => new Response('<html>'));
    const failure = await failureFrom(client.getProject(PROJECT));
    expect(failure.message).toMatch(/no JSON/);
  });

  it('because the person went away keeps the reason of the signal', async () => {
    const controller = new AbortController();
    const { client } = clientOf(async () => {
      controller.abort(new Error('left'));
      throw new TypeError('aborted');
    });
    await expect(
      client.listProjects({}, { signal: controller.signal }),
    ).rejects.toThrow('left');
  });
});
