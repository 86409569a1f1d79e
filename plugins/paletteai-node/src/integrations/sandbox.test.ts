import { inspect } from 'node:util';
import {
  demoKeys,
  Fault,
  FaultRule,
  Sandbox,
  startSandbox,
} from '@paletteai/sandbox';
import { CLUSTER } from '../__testUtils__/paletteInputs';
import { IntegrationRequestError } from '../remote/IntegrationRequestError';
import { FakeClock } from '../testUtils/FakeClock';
import { systemClock } from '../time/Clock';
import { IntegrationValidation } from '../remote/IntegrationValidation';
import { loopbackEgress } from '../__testUtils__/loopbackEgress';
import { DefaultIntegrationsService } from './DefaultIntegrationsService';

jest.setTimeout(60_000);

const ORGANIZATION = 'meridian-health';
const IMAGE = 'nim/meta/llama-3.1-8b-instruct:1.8.0';

describe('integrations with the sandbox', () => {
  let clock: FakeClock;
  let sandbox: Sandbox;
  let integrations: DefaultIntegrationsService;

  const connect = async (requestTimeoutMs: number) => {
    await integrations?.shutdown();
    integrations = DefaultIntegrationsService.create({
      egress: loopbackEgress,
      clock,
      requestTimeoutMs,
    });
  };

  beforeAll(async () => {
    clock = FakeClock.create({ start: '2026-01-15T09:00:00Z', jumps: true });
    sandbox = await startSandbox({ clock });
  });
  afterAll(async () => {
    await integrations?.shutdown();
    await sandbox?.stop();
  });
  beforeEach(async () => {
    sandbox.faults.clear();
    // Whatever the services counted before is of the past.
    clock.advance(3_600_000);
    clock.waits.length = 0;
    await connect(20_000);
  });

  const palette = (apiKey = demoKeys.palette(ORGANIZATION)) =>
    integrations.palette({ host: sandbox.urls.palette, apiKey });
  const huggingFace = (token = demoKeys.huggingFace(ORGANIZATION)) =>
    integrations.huggingFace({ host: sandbox.urls.huggingFace, token });
  const ngcHosts = () => ({
    apiHost: sandbox.urls.ngc.api,
    authenticationHost: sandbox.urls.ngc.authn,
    registryHost: sandbox.urls.ngc.registry,
  });
  const ngc = (key = demoKeys.ngc(ORGANIZATION)) =>
    integrations.ngc({ key, ...ngcHosts() });
  const projectUid = async () => {
    const projects = await palette().projects.listNames();
    const found = projects.find(({ name }) => name === 'research-computing');
    return found?.uid ?? '';
  };

  const INTEGRATIONS = {
    palette: {
      standIn: 'palette',
      read: (key?: string) => palette(key).getUserInfo(),
      validate: async (apiKey: string = demoKeys.palette(ORGANIZATION)) =>
        integrations.validatePalette({
          host: sandbox.urls.palette,
          apiKey,
          projectUid: 'any',
        }),
      wrongKey: 'wrong-palette-key',
    },
    huggingFace: {
      standIn: 'huggingface',
      read: (key?: string) => huggingFace(key).whoAmI(),
      validate: async (token: string = demoKeys.huggingFace(ORGANIZATION)) =>
        integrations.validateHuggingFace({
          host: sandbox.urls.huggingFace,
          token,
        }),
      wrongKey: 'hf_wrongtoken',
    },
    ngc: {
      standIn: 'ngc',
      read: (key?: string) => ngc(key).getCallerInfo(),
      validate: async (key: string = demoKeys.ngc(ORGANIZATION)) =>
        integrations.validateNgc({ key, ...ngcHosts() }),
      wrongKey: 'nvapi-wrongkey',
    },
  } as const;

  describe.each(Object.entries(INTEGRATIONS))('%s', (_, remote) => {
    const inject = (fault: Fault, rest: Partial<FaultRule> = {}) =>
      sandbox.faults.inject({ standIn: remote.standIn, fault, ...rest });
    const reads = async () => {
      const result: unknown = await remote
        .read()
        .catch((error: unknown) => error);
      return result;
    };
    const firstStep = ({ steps }: IntegrationValidation) => steps[0];

    it('reads with the right key', async () => {
      expect(await reads()).toMatchObject(expect.any(Object));
      expect(await reads()).not.toBeInstanceOf(Error);
    });

    it('says that a key is wrong, without showing it, and asks once', async () => {
      const counted = inject({ kind: 'truncated', afterBytes: 1_000_000 });
      const error = await remote
        .read(remote.wrongKey)
        .catch((thrown: unknown) => thrown);
      const validation = await remote.validate(remote.wrongKey);

      expect(error).toBeInstanceOf(IntegrationRequestError);
      expect(firstStep(validation)).toMatchObject({
        outcome: 'failed',
        advice: expect.stringContaining('copied completely'),
      });
      expect(validation.verdict).not.toBe('accepted');
      expect(counted.count).toBe(2);
      expect(inspect([error, validation], { depth: 10 })).not.toContain(
        remote.wrongKey,
      );
    });

    it('shows no key that the remote repeats in an error', async () => {
      inject({ kind: 'expired', echoCredentials: true });
      const shown = inspect([await reads(), await remote.validate()], {
        depth: 10,
      });

      for (const key of Object.values(demoKeys)) {
        expect(shown).not.toContain(key(ORGANIZATION));
      }
      expect(shown).toContain("reason: 'credentials'");
    });

    it('waits as long as it is told at 429, then succeeds', async () => {
      const limited = inject(
        { kind: 'rateLimited', retryAfterSeconds: 7 },
        { times: 2 },
      );

      expect(await reads()).not.toBeInstanceOf(Error);
      expect(limited.count).toBe(2);
      expect(Math.max(...clock.waits)).toBeGreaterThanOrEqual(7_000);
    });

    it('survives a short outage, and gives up on a long one', async () => {
      inject({ kind: 'down' }, { times: 2 });
      expect(await reads()).not.toBeInstanceOf(Error);

      const down = inject({ kind: 'down' });
      expect(await reads()).toMatchObject({
        reason: 'server',
        remoteStatusCode: 503,
      });
      expect(down.count).toBe(4);
    });

    it.each<[string, Fault, string]>([
      ['resets', { kind: 'reset' }, 'connection'],
      ['breaks off', { kind: 'truncated', afterBytes: 10 }, 'connection'],
    ])('tries again when it %s, and says so in the end', async (...row) => {
      const [, fault, reason] = row;
      inject(fault, { times: 2 });
      expect(await reads()).not.toBeInstanceOf(Error);

      const lasting = inject(fault);
      expect(await reads()).toMatchObject({ reason });
      expect(lasting.count).toBe(4);
    });

    it.each<[string, Fault]>([
      [
        'is slower than anybody waits',
        { kind: 'slow', milliseconds: 36_000_000 },
      ],
      ['falls silent', { kind: 'halfOpen', afterBytes: 10 }],
    ])('tries again when it %s', async (_name, fault) => {
      await connect(1_000);
      const passing = inject(fault, { times: 1 });

      expect(await reads()).not.toBeInstanceOf(Error);
      expect(passing.count).toBe(1);
    });

    it.each<[Fault, string]>([
      [{ kind: 'rateLimited', retryAfterSeconds: 7 }, 'throttled'],
      [{ kind: 'down' }, 'server'],
      [{ kind: 'reset' }, 'connection'],
      [{ kind: 'truncated', afterBytes: 10 }, 'connection'],
      [{ kind: 'halfOpen', afterBytes: 10 }, 'timeout'],
      [{ kind: 'slow', milliseconds: 36_000_000 }, 'timeout'],
      [{ kind: 'forbidden' }, 'forbidden'],
    ])('lets no person wait who validates at %j', async (fault, reason) => {
      await connect(reason === 'timeout' ? 300 : 20_000);
      const injected = inject(fault);

      const validation = await remote.validate();

      expect(validation.verdict).not.toBe('accepted');
      expect(firstStep(validation)).toMatchObject({
        outcome: reason === 'forbidden' ? 'failed' : 'untried',
        reason,
        advice: expect.stringMatching(/\w/),
      });
      expect(injected.count).toBe(1);
      expect(clock.waits.filter(wait => wait >= 1_000)).toEqual([]);
    });
  });

  it('validates what is right', async () => {
    const outcomes = await Promise.all([
      integrations.validatePalette({
        host: sandbox.urls.palette,
        apiKey: demoKeys.palette(ORGANIZATION),
        projectUid: await projectUid(),
        tenant: ORGANIZATION,
      }),
      integrations.validateHuggingFace({
        host: sandbox.urls.huggingFace,
        token: demoKeys.huggingFace(ORGANIZATION),
      }),
      integrations.validateNgc({
        key: demoKeys.ngc(ORGANIZATION),
        probeImage: IMAGE,
        ...ngcHosts(),
      }),
    ]);

    expect(
      outcomes.map(({ steps }) => steps.map(({ outcome }) => outcome)),
    ).toEqual([
      ['passed', 'passed', 'passed'],
      ['passed', 'passed'],
      ['passed', 'passed'],
    ]);
    expect(outcomes[0].facts).toMatchObject({
      tenant: ORGANIZATION,
      projectName: 'research-computing',
      edgeHosts: '14',
    });
  });

  it('says that a key sees no such project, and whose key it is', async () => {
    const { steps } = await integrations.validatePalette({
      host: sandbox.urls.palette,
      apiKey: demoKeys.palette('halden-motors'),
      projectUid: await projectUid(),
      tenant: ORGANIZATION,
    });

    expect(steps.map(({ outcome, reason }) => reason ?? outcome)).toEqual([
      'otherTenant',
      'unknownProject',
      'skipped',
    ]);
  });

  it('keeps within the limits of Palette, so that none of many requests is refused', async () => {
    // In real time: what is under way does not see a clock that jumps.
    const ticking = await startSandbox();
    const waits: number[] = [];
    const patient = DefaultIntegrationsService.create({
      egress: loopbackEgress,
      clock: {
        ...systemClock,
        wait: async (delayMs, signal) => {
          waits.push(delayMs);
          await systemClock.wait(delayMs, signal);
        },
      },
    });
    const client = patient.palette({
      host: ticking.urls.palette,
      apiKey: demoKeys.palette(ORGANIZATION),
    });

    await Promise.all(
      Array.from({ length: 60 }, () => client.projects.listNames()),
    );
    await patient.shutdown();
    await ticking.stop();

    expect(waits.length).toBeGreaterThanOrEqual(20);
    // A request that was refused would have waited for a second before its next attempt.
    expect(Math.max(...waits)).toBeLessThan(1_000);
  });

  it('never takes an error in the middle of a list for its end', async () => {
    const uid = await projectUid();
    sandbox.faults.inject({
      standIn: 'palette',
      path: '/v1/dashboard/edgehosts',
      fault: { kind: 'down' },
    });

    await expect(palette().edgeHosts.search(uid)).rejects.toMatchObject({
      remoteStatusCode: 503,
    });
  });

  it('asks for a cluster once only, as the answer may be lost after it was created', async () => {
    const uid = await projectUid();
    const lost = sandbox.faults.inject({
      standIn: 'palette',
      method: 'POST',
      path: '/v1/spectroclusters/edge-native',
      fault: { kind: 'truncated', afterBytes: 1 },
    });
    const error = await palette()
      .clusters.create(uid, {
        ...CLUSTER,
        metadata: { name: 'created-once' },
      })
      .catch((thrown: unknown) => thrown);

    expect(error).toMatchObject({ reason: 'connection' });
    expect(lost.count).toBe(1);
  });

  it('finds models, and what the token may do with them', async () => {
    const models = await huggingFace().listModels({ search: 'llama' });

    expect(models.map(({ id }) => id)).toContain(
      'meta-llama/Llama-3.1-8B-Instruct',
    );
    await expect(
      huggingFace().findModel('meta-llama/Llama-3.1-8B-Instruct'),
    ).resolves.toMatchObject({ access: 'readable' });
    await expect(
      huggingFace().findModel('google/gemma-2-9b-it'),
    ).resolves.toEqual({ access: 'gated' });
    await expect(huggingFace().findModel('nobody/nothing')).resolves.toEqual({
      access: 'absentOrPrivate',
    });
  });

  it('finds NIM images, and whether the key may pull them', async () => {
    const images = await ngc().listNims('llama');

    expect(images.map(({ resourceId }) => resourceId)).toContain(
      'nim/meta/llama-3.1-8b-instruct',
    );
    await expect(ngc().checkPull(IMAGE)).resolves.toBe('allowed');
    await expect(ngc().checkPull('nim/meta/none:1')).resolves.toBe('denied');
    await expect(ngc('nvapi-wrongkey').checkPull(IMAGE)).resolves.toBe(
      'denied',
    );
  });
});
