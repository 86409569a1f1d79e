import { Sandbox } from '@paletteai/sandbox';
import { inspect } from 'node:util';
import { OPERATIONS, Operation } from '../__testUtils__/operations';
import { PEOPLE } from '../__testUtils__/people';
import {
  appDeploymentRequest,
  computePoolRequest,
  paletteIntegration,
  projectRequest,
} from '../__testUtils__/requests';
import {
  hubOf,
  Requester,
  startHub,
  TestPortal,
} from '../__testUtils__/TestPortal';

/** Nothing listens there, if the name is known at all. */
const CANARY = 'hub-canary.localhost';

const IN_PATH: Readonly<Record<string, string>> = {
  hub: 'main',
  tenant: 'meridian-health',
  project: 'radiology-imaging',
  name: 'imaging-train',
  bundleName: 'annotation-studio',
};
const IN_QUERY: Readonly<Record<string, string>> = {
  action: 'computePool.read',
  facet: 'owner',
  kind: 'computePool',
  name: 'imaging-train',
};
const REQUESTERS: readonly Requester[] = [
  { id: PEOPLE.tenantAdmin },
  { id: PEOPLE.editor },
  { id: PEOPLE.outsider },
  'service',
];

describe('the address of a hub', () => {
  let sandbox: Sandbox;
  let portal: TestPortal | undefined;

  beforeEach(async () => {
    sandbox = await startHub();
  });
  afterEach(async () => {
    await portal?.stop();
    portal = undefined;
    await sandbox?.stop();
  });

  const bodies = (): Readonly<Record<string, object>> => ({
    createProject: projectRequest('a-project'),
    previewProject: projectRequest('a-project'),
    createComputePool: computePoolRequest('a-pool'),
    previewComputePool: computePoolRequest('a-pool'),
    createAppDeployment: appDeploymentRequest('an-app'),
    previewAppDeployment: appDeploymentRequest('an-app'),
    validateIntegration: paletteIntegration(sandbox),
  });

  /** Every operation, by everybody: answers with their headers. */
  const askEverything = async (running: TestPortal): Promise<string[]> => {
    const answers: string[] = [];
    for (const operation of OPERATIONS) {
      const body = bodies()[operation.id];
      expect([operation.id, body !== undefined]).toEqual([
        operation.id,
        operation.takesBody,
      ]);
      for (const as of REQUESTERS) {
        const { headers, status, text } = await running.sendRaw({
          as,
          method: operation.method,
          path: pathOf(operation),
          headers: { 'Content-Type': 'application/json' },
          text: body && JSON.stringify(body),
        });
        answers.push(`${operation.id} ${status} ${inspect(headers)} ${text}`);
      }
    }
    return answers;
  };

  it('is in the log and in no answer when the hub was never reached', async () => {
    portal = await TestPortal.start({
      sandbox,
      hubs: { main: { server: { url: `http://${CANARY}:9`, token: 'none' } } },
    });

    const answers = await askEverything(portal);

    expect(answers.filter(answer => answer.includes(CANARY))).toEqual([]);
    expect(
      answers.filter(answer => /^\w+ 503 /.test(answer)).length,
    ).toBeGreaterThan(OPERATIONS.length);
    expect(portal.logger.lines.join('\n')).toMatch(
      new RegExp(`"main" cannot be reached: .*${CANARY}:9.*What to do: `),
    );
  });

  it('is in no answer when the hub went away', async () => {
    portal = await TestPortal.start({
      sandbox,
      hubs: { main: hubOf(sandbox) },
    });
    await portal.get('service', '/compute-pools');
    const address = new URL(sandbox.urls.hub).host;
    sandbox.faults.inject({ standIn: 'hub', fault: { kind: 'reset' } });

    let listed = await portal.get({ id: PEOPLE.outsider }, '/hubs');
    while (listed.body.items[0].kinds.computePool.state !== 'stale') {
      listed = await portal.get({ id: PEOPLE.outsider }, '/hubs');
    }
    const answers = await askEverything(portal);

    expect(listed.body.items[0].kinds.computePool).toMatchObject({
      since: expect.stringMatching(/^\d{4}-/),
      reason: 'The hub "main" cannot be reached: the connection was closed',
    });
    // What a person names, such as the host of Palette, may be repeated.
    const told = answers.filter(
      answer =>
        answer.includes(address) && !answer.startsWith('validateIntegration'),
    );
    expect(told).toEqual([]);
    expect(portal.logger.lines.join('\n')).toContain(address);
  });

  it.each([
    ['its token is gone', { tokenFile: '/run/hub-canary/token' }],
    ['its authority is gone', { token: 'none', caFile: '/run/hub-canary/ca' }],
  ])(
    'and the files of its credentials are not told when %s',
    async (_, access) => {
      portal = await TestPortal.start({
        sandbox,
        hubs: { main: { server: { url: sandbox.urls.hub, ...access } } },
      });

      const answers = await askEverything(portal);

      expect(answers.filter(answer => answer.includes('hub-canary'))).toEqual(
        [],
      );
      expect(portal.logger.lines.join('\n')).toContain('/run/hub-canary/');
    },
  );
});

function pathOf({ parameters, template }: Operation): string {
  const path = template.replace(/\{(\w+)\}/g, (_, name) => IN_PATH[name]);
  const query = parameters
    .filter(parameter => parameter.in === 'query' && parameter.required)
    .map(({ name }) => `${name}=${IN_QUERY[name]}`);
  return query.length > 0 ? `${path}?${query.join('&')}` : path;
}
