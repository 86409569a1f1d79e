import { Sandbox } from '@paletteai/sandbox';
import { inspect } from 'node:util';
import { PEOPLE } from '../__testUtils__/people';
import {
  appDeploymentRequest,
  CANARY,
  computePoolRequest,
  customSettings,
  paletteIntegration,
  projectRequest,
} from '../__testUtils__/requests';
import { startHub, TestPortal } from '../__testUtils__/TestPortal';

const PROJECTS = '/hubs/main/projects';
const RADIOLOGY = `${PROJECTS}/radiology-imaging`;
const everybody = Object.values(PEOPLE).map(id => ({ id }));

describe('a key that is sent to the API', () => {
  let sandbox: Sandbox;
  let portal: TestPortal;
  const answers: unknown[] = [];

  beforeAll(async () => {
    sandbox = await startHub();
    portal = await TestPortal.start({ sandbox });
    await portal.get('service', '/projects');
    const down = () =>
      sandbox.faults.inject({
        standIn: 'hub',
        fault: { kind: 'expired', echoCredentials: true },
        method: 'PATCH',
      });
    for (const sabotage of [() => {}, down]) {
      sabotage();
      for (const [index, who] of everybody.entries()) {
        for (const [path, body] of requests(index)) {
          const { status, headers, text } = await portal.postText(
            who,
            path,
            JSON.stringify(body),
          );
          answers.push([path, status, headers, text]);
        }
        const cut = JSON.stringify(requests(index)[0][1]).slice(0, -1);
        answers.push((await portal.postText(who, PROJECTS, cut)).text);
      }
    }
  });
  afterAll(async () => {
    await portal?.stop();
    await sandbox?.stop();
  });

  function requests(index: number): [string, object][] {
    const secret = {
      variables: [{ name: 'registryMirror', secretValue: CANARY }],
    };
    const custom = customSettings(sandbox);
    return [
      [PROJECTS, projectRequest(`with-key-${index}`, custom)],
      [PROJECTS, projectRequest('genomics', custom)],
      [PROJECTS, projectRequest('Bad Name', custom)],
      [PROJECTS, projectRequest('a-name', { ...custom, tags: CANARY })],
      ['/hubs/main/project-previews', projectRequest('previewed', custom)],
      [
        `${RADIOLOGY}/compute-pools`,
        computePoolRequest(`pool-${index}`, secret),
      ],
      [
        `${RADIOLOGY}/compute-pools`,
        computePoolRequest('x', { ...secret, variant: 'none' }),
      ],
      [
        `${RADIOLOGY}/compute-pool-previews`,
        computePoolRequest('previewed', secret),
      ],
      [
        `${RADIOLOGY}/app-deployments`,
        appDeploymentRequest(`app-${index}`, secret),
      ],
      [
        '/integrations/validate',
        paletteIntegration(sandbox, { apiKey: CANARY }),
      ],
      [
        '/integrations/validate',
        paletteIntegration(sandbox, {
          apiKey: CANARY,
          hostUrl: 'https://127.0.0.1:9',
        }),
      ],
      ['/integrations/validate', { type: 'ngc', name: 'k', apiKey: CANARY }],
      [
        '/integrations/validate',
        { type: 'huggingFace', name: 'k', apiKey: `${CANARY} spaced` },
      ],
    ];
  }

  const showsKey = (value: unknown) => {
    const text = inspect(value, {
      depth: 12,
      maxArrayLength: null,
      maxStringLength: null,
      showHidden: true,
    });
    const base64 = Buffer.from(CANARY).toString('base64').replace(/=+$/, '');
    return [CANARY, base64, CANARY.slice(0, 14)].some(form =>
      text.includes(form),
    );
  };

  it('arrives on the hub', () => {
    const secret = sandbox.hub.objects.get({
      apiVersion: 'v1',
      kind: 'Secret',
      namespace: 'with-key-0',
      name: 'own-settings-palette',
    });
    const data = Object(secret?.data);
    expect(Buffer.from(data.palette, 'base64').toString()).toContain(CANARY);
  });

  it('is in no answer', () => {
    expect(answers.length).toBeGreaterThan(100);
    expect(answers.filter(showsKey)).toEqual([]);
  });

  it('is in no line of the log', () => {
    expect(portal.logger.lines.length).toBeGreaterThan(0);
    expect(portal.logger.lines.filter(showsKey)).toEqual([]);
  });

  it('is in no audit event', () => {
    const events = portal.auditor.events.map(
      // The request itself is for the auditor, which takes the person and the path from it.
      ({ request: _, ...event }) => event,
    );
    expect(events.length).toBeGreaterThan(20);
    expect(events.filter(showsKey)).toEqual([]);
  });
});
