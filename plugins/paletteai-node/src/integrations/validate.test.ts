import { FakeClock } from '../testUtils/FakeClock';
import { FakeAnswer, FakeRemote } from '../__testUtils__/FakeRemote';
import { loopbackEgress } from '../__testUtils__/loopbackEgress';
import { DefaultIntegrationsService } from './DefaultIntegrationsService';

describe('validation of integrations', () => {
  let remote: FakeRemote;
  let integrations: DefaultIntegrationsService;

  beforeEach(async () => {
    remote = await FakeRemote.open();
    integrations = DefaultIntegrationsService.create({
      egress: loopbackEgress,
      clock: FakeClock.create({ jumps: true }),
    });
  });
  afterEach(async () => {
    await integrations.shutdown();
    await remote.close();
  });

  const answerByPath = (answers: Record<string, FakeAnswer>) => {
    remote.answer = ({ path }) => answers[path] ?? { statusCode: 404 };
  };
  const outcomes = (steps: readonly { outcome: string; reason?: string }[]) =>
    steps.map(({ outcome, reason }) => reason ?? outcome);

  describe('of Palette', () => {
    const USER = '/v1/users/info';
    const PROJECTS = '/v1/dashboard/projects/metadata';
    const HOSTS = '/v1/dashboard/edgehosts/search';
    const good = {
      [USER]: { body: { orgName: 'Acme', tenantUid: 't' } },
      [PROJECTS]: {
        body: { items: [{ metadata: { uid: 'p', name: 'GPU' } }] },
      },
      [HOSTS]: { body: { items: [{}], listmeta: { count: 40 } } },
    };
    const validate = (rest: object = {}) =>
      integrations.validatePalette({
        host: remote.url,
        apiKey: 'key-1',
        projectUid: 'p',
        ...rest,
      });

    it('passes, and tells what was learned', async () => {
      answerByPath(good);

      const result = await validate({ tenant: 'acme' });

      expect(result.verdict).toBe('accepted');
      expect(outcomes(result.steps)).toEqual(['passed', 'passed', 'passed']);
      expect(result.facts).toEqual({
        tenant: 'Acme',
        tenantUid: 't',
        projectName: 'GPU',
        edgeHosts: '40',
      });
    });

    it.each([
      [401, 'credentials'],
      [403, 'forbidden'],
      [404, 'notFound'],
    ])(
      'takes %s for a rejected key and tries no more',
      async (statusCode, reason) => {
        answerByPath({ ...good, [USER]: { statusCode } });

        const result = await validate();

        expect(result.verdict).toBe('refused');
        expect(outcomes(result.steps)).toEqual([reason, 'skipped', 'skipped']);
        expect(result.steps[0].advice).toContain('Check that the API key');
        expect(remote.requests).toHaveLength(1);
      },
    );

    it('warns when the key belongs to another tenant', async () => {
      answerByPath(good);

      const result = await validate({ tenant: 'Globex' });

      expect(result.verdict).toBe('accepted');
      expect(outcomes(result.steps)).toEqual([
        'otherTenant',
        'passed',
        'passed',
      ]);
      expect(result.steps[0].message).toContain('"Acme", not to "Globex"');
    });

    it('is content with edge hosts when the key may not list projects', async () => {
      answerByPath({ ...good, [PROJECTS]: { statusCode: 403 } });

      const result = await validate();

      expect(result.verdict).toBe('accepted');
      expect(outcomes(result.steps)).toEqual([
        'passed',
        'unknownName',
        'passed',
      ]);
    });

    it.each([
      [
        'too many requests',
        { statusCode: 429, headers: { 'retry-after': '90' } },
        90,
      ],
      ['an overload', { statusCode: 503, headers: { 'retry-after': '5' } }, 5],
      ['an error of Palette', { statusCode: 500 }, undefined],
      ['a broken connection', { broken: true }, undefined],
    ])(
      'leaves it open at %s, and says when to try again',
      async (_, answer, retryAfterSeconds) => {
        answerByPath({ ...good, [USER]: answer });

        const result = await validate();

        expect(result).toMatchObject({ verdict: 'untried', retryAfterSeconds });
        expect(result.steps[0].outcome).toBe('untried');
      },
    );

    it('tells the next one of a pause without asking again', async () => {
      answerByPath({
        ...good,
        [USER]: { statusCode: 429, headers: { 'retry-after': '90' } },
      });
      await validate();

      const result = await validate();

      expect(result).toMatchObject({
        verdict: 'untried',
        retryAfterSeconds: 90,
      });
      expect(remote.requests).toHaveLength(1);
    });

    it('says that the project is unknown to the key', async () => {
      answerByPath(good);

      const result = await validate({ projectUid: 'other' });

      expect(outcomes(result.steps)).toEqual([
        'passed',
        'unknownProject',
        'skipped',
      ]);
      expect(result.steps[1].advice).toContain('Copy the project ID');
    });

    it('says that the key cannot read edge hosts', async () => {
      answerByPath({ ...good, [HOSTS]: { statusCode: 403 } });

      const result = await validate();

      expect(outcomes(result.steps)).toEqual(['passed', 'passed', 'forbidden']);
      expect(result.steps[2].advice).toContain('can read edge hosts');
    });

    it.each([
      ['a page of another server', { body: '<html>' }, 'malformed'],
      ['an error of Palette', { statusCode: 500 }, 'server'],
      ['too many requests', { statusCode: 429 }, 'throttled'],
      ['a broken connection', { broken: true }, 'connection'],
    ])('does not make a person wait for %s', async (_, answer, reason) => {
      answerByPath({ ...good, [USER]: answer });

      const result = await validate();

      expect(outcomes(result.steps)[0]).toBe(reason);
      expect(result.steps[0].advice).toBeTruthy();
      expect(remote.requests).toHaveLength(1);
    });

    it.each([
      [{ host: 'http://palette.example.com' }, 'must use https'],
      [{ host: '' }, 'must be a host name'],
      [{ apiKey: 'two words' }, 'contains spaces'],
      [{ apiKey: '' }, 'is empty'],
    ])('says what is wrong with the input %j', async (input, message) => {
      const { steps } = await validate(input);

      expect(steps[0]).toMatchObject({ outcome: 'failed', reason: 'input' });
      expect(steps[0].message).toContain(message);
    });
  });

  describe('of Hugging Face', () => {
    const validate = (auth: object | undefined, statusCode = 200) => {
      remote.answer = () => ({ statusCode, body: { name: 'ada', auth } });
      return integrations.validateHuggingFace({
        host: remote.url,
        token: 'hf_token',
      });
    };
    const token = (accessToken: object) => ({ accessToken });

    it.each([['read'], ['write'], ['contributor']])(
      'accepts a token with the role %s',
      async role => {
        const { verdict, facts } = await validate(token({ role }));

        expect(verdict).toBe('accepted');
        expect(facts).toEqual({ name: 'ada', role });
        expect(remote.requests[0].headers.authorization).toBe(
          'Bearer hf_token',
        );
      },
    );

    it.each([
      [{ global: ['repo.content.read'], canReadGatedRepos: true }, 'passed'],
      [
        {
          scoped: [{ permissions: ['repo.content.read'] }],
          canReadGatedRepos: true,
        },
        'passed',
      ],
      [{ global: ['repo.content.read'] }, 'cannotReadGated'],
      [{ global: ['inference'] }, 'cannotRead'],
      [null, 'cannotRead'],
      [{ canReadGatedRepos: true }, 'passed'],
      [{ global: null, scoped: [{ permissions: null }] }, 'cannotRead'],
    ])(
      'judges the rights of a fine-grained token %j',
      async (fineGrained, outcome) => {
        const { steps, verdict } = await validate(
          token({ role: 'fineGrained', fineGrained }),
        );

        expect(outcomes(steps)[1]).toBe(outcome);
        expect(verdict).toBe('accepted');
      },
    );

    it('says that the token is not accepted', async () => {
      const { verdict, steps } = await validate(undefined, 401);

      expect(verdict).toBe('refused');
      expect(outcomes(steps)).toEqual(['credentials', 'skipped']);
    });

    it('asks for patience at 429, as checks are few', async () => {
      const { steps } = await validate(undefined, 429);

      expect(steps[0].advice).toContain('Wait a few minutes');
      expect(remote.requests).toHaveLength(1);
    });
  });

  describe('of NVIDIA NGC', () => {
    const INFO = '/v3/keys/get-caller-info';
    const validate = (key: string, probeImage?: string) =>
      integrations.validateNgc({
        key,
        probeImage,
        apiHost: remote.url,
        authenticationHost: remote.url,
        registryHost: remote.url,
      });
    const MANIFEST = '/v2/nim/meta/llama/manifests/1.0';

    it('recognizes personal and service keys', async () => {
      answerByPath({
        [INFO]: { body: { type: 'SERVICE_KEY', orgName: 'acme' } },
      });

      const { verdict, facts } = await validate('nvapi-a+b');

      expect(verdict).toBe('accepted');
      expect(facts).toEqual({ keyKind: 'service', organization: 'acme' });
      expect(remote.requests[0].body).toBe('credentials=nvapi-a%2Bb');
    });

    it('exchanges a legacy key, and advises to replace it', async () => {
      answerByPath({ '/token': { body: { token: 'x-1234' } } });

      const { verdict, steps, facts } = await validate('legacykey');

      expect(verdict).toBe('accepted');
      expect(outcomes(steps)).toEqual(['legacyKey']);
      expect(facts.keyKind).toBe('legacy');
      expect(remote.requests[0].headers.authorization).toBe(
        `Basic ${Buffer.from('$oauthtoken:legacykey').toString('base64')}`,
      );
    });

    it.each([
      ['nvapi-wrong', INFO],
      ['wrong', '/token'],
    ])('says that the key %s is not accepted', async (key, path) => {
      answerByPath({ [path]: { statusCode: 401 } });

      const { verdict, steps } = await validate(key);

      expect(verdict).toBe('refused');
      expect(outcomes(steps)).toEqual(['credentials']);
    });

    it.each([
      [{ statusCode: 200, body: {} }, 'passed'],
      [{ statusCode: 401 }, 'denied'],
      [{ statusCode: 404 }, 'denied'],
      [{ statusCode: 451 }, 'notOfferedHere'],
    ])('tries to pull an image: %j', async (manifest, outcome) => {
      answerByPath({
        [INFO]: { body: { type: 'PERSONAL_KEY' } },
        '/proxy_auth': { body: { token: 'registry-token' } },
        [MANIFEST]: manifest,
      });

      const { verdict, steps } = await validate(
        'nvapi-key',
        'nvcr.io/nim/meta/llama:1.0',
      );

      expect(verdict).toBe('accepted');
      expect(outcomes(steps)[1]).toBe(outcome);
      const pull = remote.requests.find(({ path }) => path === MANIFEST);
      expect(pull?.headers.authorization).toBe('Bearer registry-token');
    });
  });

  it('finds models page by page, and what a token may do with one', async () => {
    const huggingFace = integrations.huggingFace({ host: remote.url });
    remote.answer = ({ query }) =>
      query.has('cursor')
        ? { body: [{ id: 'a/2' }, { id: 'a/3' }] }
        : {
            body: [{ id: 'a/1' }, { id: 'a/2' }],
            headers: {
              link: `<${remote.url}/api/models?cursor=n>; rel="next"`,
            },
          };
    const models = await huggingFace.listModels({ author: 'a' });
    remote.answer = ({ path }) => ({
      statusCode: path.endsWith('1') ? 403 : 401,
      headers: {
        'x-error-code': path.endsWith('1') ? 'GatedRepo' : 'RepoNotFound',
      },
    });

    expect(models.map(({ id }) => id)).toEqual(['a/1', 'a/2', 'a/3']);
    await expect(huggingFace.findModel('a/1')).resolves.toEqual({
      access: 'gated',
    });
    await expect(huggingFace.findModel('a/2')).resolves.toEqual({
      access: 'absentOrPrivate',
    });
    await expect(huggingFace.findModel('a')).rejects.toThrow('owner/name');
  });

  it('lists NIM images of all pages once', async () => {
    const ngc = integrations.ngc({ key: 'nvapi-key', apiHost: remote.url });
    remote.answer = ({ query }) => {
      const { page } = JSON.parse(query.get('q') ?? '{}');
      const resources = [
        { resourceId: 'nim/a/1' },
        { resourceId: `nim/a/${page}x` },
      ];
      return { body: { resultPageTotal: 2, results: [{ resources }] } };
    };

    const nims = await ngc.listNims();

    expect(nims.map(({ resourceId }) => resourceId)).toEqual([
      'nim/a/1',
      'nim/a/0x',
      'nim/a/1x',
    ]);
  });
});
