import { demoKeys, Sandbox } from '@paletteai/sandbox';
import { PEOPLE } from '../../__testUtils__/people';
import { CANARY, paletteIntegration } from '../../__testUtils__/requests';
import { startHub, TestPortal } from '../../__testUtils__/TestPortal';

const editor = { id: PEOPLE.editor };
const outsider = { id: PEOPLE.outsider };

describe('validating integrations', () => {
  let sandbox: Sandbox;
  let portal: TestPortal;

  beforeAll(async () => {
    sandbox = await startHub();
    portal = await TestPortal.start({ sandbox });
  });
  afterAll(async () => {
    await portal?.stop();
    await sandbox?.stop();
  });
  beforeEach(() => {
    portal.auditor.take();
  });

  const validate = (body: unknown) =>
    portal.post(editor, '/integrations/validate', body);
  const failures = (steps: Record<string, string>[]) =>
    steps
      .filter(({ outcome }) => ['failed', 'untried'].includes(outcome))
      .map(({ step, reason }) => `${step} ${reason}`);

  it('tries a Palette integration step by step', async () => {
    const { status, body } = await validate(paletteIntegration(sandbox));

    expect([status, body.error]).toEqual([200, undefined]);
    expect(body).toMatchObject({
      type: 'palette',
      verdict: 'accepted',
      facts: { tenant: 'meridian-health' },
    });
    expect(portal.auditor.events).toMatchObject([
      {
        eventId: 'integration-validate',
        meta: {
          type: 'palette',
          host: new URL(sandbox.urls.palette).host,
          verdict: 'accepted',
        },
        outcome: 'succeeded',
      },
    ]);
  });

  it.each([
    ['huggingFace', () => demoKeys.huggingFace('meridian-health')],
    ['ngc', () => demoKeys.ngc('meridian-health')],
  ])('tries a key of %s', async (type, key) => {
    const good = await validate({ type, name: 'key', apiKey: key() });
    const wrong = await validate({ type, name: 'key', apiKey: CANARY });

    expect([good.body.verdict, wrong.body.verdict]).toEqual([
      'accepted',
      'refused',
    ]);
  });

  it('tries nothing with a certificate that only looks like one', async () => {
    const { status, body } = await validate(
      paletteIntegration(sandbox, {
        certificates: {
          mode: 'provide',
          name: 'ca',
          caCertificate:
            '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----',
        },
      }),
    );

    expect([status, body.problems]).toEqual([
      400,
      [
        expect.objectContaining({
          code: 'integration.palette.certificates.certificateUnreadable',
          path: 'certificates.caCertificate',
        }),
      ],
    ]);
  });

  it.each([
    ['a wrong key', { apiKey: CANARY }, /^palette\.key /],
    [
      'a project that the key cannot see',
      { projectId: 'f'.repeat(24) },
      /^palette\.project /,
    ],
    [
      'a host that is none',
      { hostUrl: 'http://127.0.0.1:9' },
      /^palette\.key connection/,
    ],
  ])('says what is wrong with %s', async (_, change, failure) => {
    const { status, body } = await validate(
      paletteIntegration(sandbox, change),
    );

    expect([status, body.verdict]).not.toEqual([200, 'accepted']);
    expect(failures(body.steps)).toEqual([expect.stringMatching(failure)]);
    expect(JSON.stringify(body)).not.toContain(CANARY);
  });

  it('is not for people who can change nothing', async () => {
    const { status } = await portal.post(
      outsider,
      '/integrations/validate',
      paletteIntegration(sandbox),
    );

    expect(status).toBe(403);
    expect(portal.auditor.take()).toEqual(['integration-validate failed']);
  });

  it('lets one who tries wrong keys wait', async () => {
    const guesser = { id: PEOPLE.projectAdmin };
    const guess = () =>
      portal.post(
        guesser,
        '/integrations/validate',
        paletteIntegration(sandbox, { apiKey: CANARY }),
      );
    const statuses = [];
    for (let index = 0; index < 4; index += 1) {
      statuses.push((await guess()).status);
    }

    expect(statuses).toEqual([200, 200, 200, 429]);
    const other = await validate(paletteIntegration(sandbox));
    expect(other.status).toBe(200);
  });

  it.each([
    [{ type: 'github' }, 'integration.type'],
    [{ apiKey: undefined }, 'integration.apiKey.required'],
    [{ apiKey: undefined, secretName: 'mine' }, 'integration.apiKey.required'],
    [{ hostUrl: 'not a url' }, 'integration.palette.hostUrl.format'],
  ])('refuses %j', async (change, code) => {
    const { status, body } = await validate(
      paletteIntegration(sandbox, change),
    );

    expect(status).toBe(400);
    expect(body.problems.map((p: { code: string }) => p.code)).toContain(code);
    expect(portal.auditor.take()).toEqual(['integration-validate failed']);
  });
});
