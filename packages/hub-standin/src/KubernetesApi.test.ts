import { TestApi, widget, widgets } from './testing/TestApi';
import { widgetDefinition } from './testing/widgetDefinition';

const merge = 'application/merge-patch+json';

describe('KubernetesApi', () => {
  let server: TestApi;

  beforeEach(async () => {
    server = await TestApi.start();
  });

  afterEach(() => server.stop());

  it('sets defaults and system metadata on what it creates', async () => {
    const { code, body } = await server.send('POST', widgets, {
      body: widget('a', { size: 1 }),
    });
    expect(code).toBe(201);
    expect(body.spec).toEqual({ size: 1, color: 'red' });
    expect(body.metadata).toMatchObject({
      name: 'a',
      namespace: 'home',
      generation: 1,
      uid: expect.any(String),
      resourceVersion: expect.any(String),
      managedFields: [
        expect.objectContaining({ manager: 'test', operation: 'Update' }),
      ],
    });
  });

  it('tells every cause of an invalid object', async () => {
    const { code, body } = await server.send('POST', widgets, {
      body: widget('a', { size: 'big', color: 'pink' }),
    });
    expect(code).toBe(422);
    expect(body.reason).toBe('Invalid');
    expect(body.details.causes).toEqual(
      expect.arrayContaining([
        {
          reason: 'FieldValueTypeInvalid',
          field: 'spec.size',
          message:
            'Invalid value: "string": spec.size in body must be of type integer: "string"',
        },
        {
          reason: 'FieldValueNotSupported',
          field: 'spec.color',
          message: 'Unsupported value: "pink": supported values: "red", "blue"',
        },
      ]),
    );
  });

  it('evaluates rules, also those about the old value', async () => {
    const refused = await server.send('POST', widgets, {
      body: widget('a', { size: 5, max: 2 }),
    });
    expect(refused.body.details.causes).toEqual([
      {
        reason: 'FieldValueInvalid',
        field: 'spec',
        message: 'Invalid value: size must not exceed max',
      },
    ]);
    await server.send('POST', widgets, { body: widget('a', { size: 5 }) });
    const shrunk = await server.send('PATCH', `${widgets}/a`, {
      contentType: merge,
      body: { spec: { size: 4 } },
    });
    expect(shrunk.body.message).toContain('size may only grow');
  });

  it('refuses unknown fields when strict and warns of them otherwise', async () => {
    const body = widget('a', { size: 1, bogus: 1 });
    const strict = await server.send(
      'POST',
      `${widgets}?fieldValidation=Strict`,
      {
        body,
      },
    );
    expect(strict.code).toBe(400);
    expect(strict.body.message).toContain('unknown field "spec.bogus"');
    const lenient = await server.send('POST', widgets, { body });
    expect(lenient.code).toBe(201);
    expect(lenient.headers.warning).toContain('unknown field \\"spec.bogus\\"');
    expect(lenient.body.spec).not.toHaveProperty('bogus');
  });

  it('stores nothing in a dry run', async () => {
    const dry = await server.send('POST', `${widgets}?dryRun=All`, {
      body: widget('a', { size: 1 }),
    });
    expect(dry.code).toBe(201);
    expect((await server.send('GET', `${widgets}/a`)).code).toBe(404);
  });

  it('refuses an update of an old version', async () => {
    const { body } = await server.send('POST', widgets, {
      body: widget('a', { size: 1 }),
    });
    await server.send('PATCH', `${widgets}/a`, {
      contentType: merge,
      body: { spec: { size: 2 } },
    });
    const stale = await server.send('PUT', `${widgets}/a`, { body });
    expect(stale.code).toBe(409);
    expect(stale.body.reason).toBe('Conflict');
  });

  it('keeps the status apart from the rest', async () => {
    await server.send('POST', widgets, { body: widget('a', { size: 1 }) });
    const { body } = await server.send('PATCH', `${widgets}/a/status`, {
      contentType: merge,
      body: { status: { phase: 'Ready' }, spec: { size: 9 } },
    });
    expect(body.status).toEqual({ phase: 'Ready' });
    expect(body.spec.size).toBe(1);
    expect(body.metadata.generation).toBe(1);
  });

  it('tells whose field an apply would take, and takes it by force', async () => {
    await server.apply('a', 'one', { size: 1, limits: { cpu: '1' } });
    const conflict = await server.apply('a', 'two', { size: 2 });
    expect(conflict.code).toBe(409);
    expect(conflict.body.details.causes).toEqual([
      {
        reason: 'FieldManagerConflict',
        message: 'conflict with "one"',
        field: '.spec.size',
      },
    ]);
    const forced = await server.apply('a', 'two', { size: 2 }, '&force=true');
    expect(forced.body.spec).toMatchObject({ size: 2, limits: { cpu: '1' } });
  });

  it('removes what a manager applies no longer and no one else owns', async () => {
    await server.apply('a', 'one', {
      size: 1,
      limits: { cpu: '1' },
      parts: [{ name: 'x' }, { name: 'y' }],
    });
    await server.apply('a', 'two', { size: 1, parts: [{ name: 'y' }] });
    const { body } = await server.apply('a', 'one', { size: 1 });
    expect(body.spec).toEqual({
      size: 1,
      color: 'red',
      parts: [{ name: 'y' }],
    });
  });

  it('changes nothing when the same is applied again', async () => {
    const first = await server.apply('a', 'one', { size: 1 });
    const second = await server.apply('a', 'one', { size: 1 });
    expect(second.body.metadata.resourceVersion).toBe(
      first.body.metadata.resourceVersion,
    );
  });

  it('pages through a list as it was at the first page', async () => {
    for (const name of ['a', 'b', 'c']) {
      await server.send('POST', widgets, { body: widget(name, { size: 1 }) });
    }
    const first = await server.send('GET', `${widgets}?limit=2`);
    expect(first.body.metadata.remainingItemCount).toBe(1);
    await server.send('DELETE', `${widgets}/c`);
    const second = await server.send(
      'GET',
      `${widgets}?limit=2&continue=${first.body.metadata.continue}`,
    );
    const names = [...first.body.items, ...second.body.items].map(
      item => item.metadata.name,
    );
    expect(names).toEqual(['a', 'b', 'c']);
  });

  it('answers 410 with a token that continues once the versions are compacted', async () => {
    for (const name of ['a', 'b']) {
      await server.send('POST', widgets, { body: widget(name, { size: 1 }) });
    }
    const first = await server.send('GET', `${widgets}?limit=1`);
    await server.send('POST', widgets, { body: widget('c', { size: 1 }) });
    server.api.compact();
    const gone = await server.send(
      'GET',
      `${widgets}?limit=1&continue=${first.body.metadata.continue}`,
    );
    expect(gone.code).toBe(410);
    const rest = await server.send(
      'GET',
      `${widgets}?continue=${gone.body.metadata.continue}`,
    );
    expect(
      rest.body.items.map((item: { metadata: object }) => item.metadata),
    ).toMatchObject([{ name: 'b' }, { name: 'c' }]);
  });

  it('keeps an object until its last finalizer is gone', async () => {
    await server.send('POST', widgets, {
      body: widget('a', { size: 1 }, { finalizers: ['example.com/wait'] }),
    });
    const pending = await server.send('DELETE', `${widgets}/a`);
    expect(pending.body.metadata.deletionTimestamp).toEqual(expect.any(String));
    await server.send('PATCH', `${widgets}/a`, {
      contentType: merge,
      body: { metadata: { finalizers: null } },
    });
    expect((await server.send('GET', `${widgets}/a`)).code).toBe(404);
  });

  it('says who cannot do what', async () => {
    const { code, body } = await server.send('GET', widgets, { user: 'eve' });
    expect(code).toBe(403);
    expect(body.message).toBe(
      'widgets.example.com is forbidden: User "eve" cannot list resource "widgets" in API group "example.com" in the namespace "home"',
    );
    expect((await server.send('GET', widgets, { user: 'unknown' })).code).toBe(
      401,
    );
  });

  it('asks whether the caller may impersonate', async () => {
    const asked = await server.send(
      'POST',
      '/apis/authentication.k8s.io/v1/selfsubjectreviews',
      {
        body: {
          apiVersion: 'authentication.k8s.io/v1',
          kind: 'SelfSubjectReview',
        },
        headers: { 'Impersonate-User': 'ann', 'Impersonate-Group': ['a', 'b'] },
      },
    );
    expect(asked.body.status.userInfo).toEqual({
      username: 'ann',
      groups: ['a', 'b', 'system:authenticated'],
    });
    const refused = await server.send('GET', widgets, {
      user: 'eve',
      headers: { 'Impersonate-User': 'ann' },
    });
    expect(refused.body.message).toContain('cannot impersonate');
  });

  it.each([
    ['malformed JSON', '{"a":', 'application/json', 400],
    ['an unknown type of content', 'x', 'text/plain', 415],
    [
      'JSON that nests too deeply',
      '['.repeat(200_000),
      'application/json',
      400,
    ],
    [
      'a body that is too large',
      'x'.repeat(4_000_000),
      'application/json',
      413,
    ],
  ])('refuses %s', async (_what, body, contentType, code) => {
    const answer = await server.send('POST', widgets, { body, contentType });
    expect(answer.code).toBe(code);
    expect(answer.body.kind).toBe('Status');
  });

  it('refuses a definition with a rule that it can not evaluate', async () => {
    const definition = server.api.objects.get({
      apiVersion: 'apiextensions.k8s.io/v1',
      kind: 'CustomResourceDefinition',
      name: 'widgets.example.com',
    });
    const text = JSON.stringify(definition)
      .replaceAll('example.com', 'example.org')
      .replace('self.size \\u003e= oldSelf.size', 'self.size.frobnicate()')
      .replace('self.size >= oldSelf.size', 'self.size.frobnicate()');
    const { metadata, ...rest } = JSON.parse(text);
    const answer = await server.send(
      'POST',
      '/apis/apiextensions.k8s.io/v1/customresourcedefinitions',
      { body: { ...rest, metadata: { name: metadata.name } } },
    );
    expect(answer.code).toBe(422);
    expect(answer.body.message).toContain('self.size.frobnicate()');
  });

  it('refuses a definition with a keyword that it does not check', async () => {
    const definition = widgetDefinition();
    const text = JSON.stringify(definition)
      .replaceAll('example.com', 'example.org')
      .replace('"minimum":1', '"multipleOf":5');
    const answer = await server.send(
      'POST',
      '/apis/apiextensions.k8s.io/v1/customresourcedefinitions',
      { body: JSON.parse(text) },
    );
    expect(answer.code).toBe(422);
    expect(answer.body.details.causes).toEqual([
      expect.objectContaining({
        field:
          'spec.versions[0].schema.openAPIV3Schema.properties[spec].properties[size].multipleOf',
      }),
    ]);
  });

  it.each([
    ['GET', '/api'],
    ['GET', `${widgets}?resourceVersion=1&resourceVersionMatch=Exact`],
  ])('answers 501 to %s %s', async (method, path) => {
    const { code, body } = await server.send(method, path);
    expect(code).toBe(501);
    expect(body.message).toContain('npm run envtest');
  });
});
