import { inspect } from 'node:util';
import { FakeClock } from '../testUtils/FakeClock';
import {
  FakeAnswer,
  FakeRemote,
  FakeRequest,
} from '../__testUtils__/FakeRemote';
import { CLUSTER, MACHINE_POOL } from '../__testUtils__/paletteInputs';
import { loopbackEgress } from '../__testUtils__/loopbackEgress';
import { DefaultIntegrationsService } from './DefaultIntegrationsService';

const CANARY = 'canary-5d0f7e2b9a';
const KEY = `nvapi-${CANARY}`;

/** Echoes all that it was sent, in every way that a remote might. */
function echoing(statusCode: number): (request: FakeRequest) => FakeAnswer {
  return request => {
    const echo = JSON.stringify([request.headers, request.body, KEY]);
    return {
      statusCode,
      body: {
        code: `Bad ${KEY}`,
        ref: KEY,
        message: echo,
        details: echo,
        error: echo,
        requestStatus: { statusCode: KEY, statusDescription: echo },
        errors: [{ code: KEY, message: echo }],
      },
      headers: { 'x-error-message': KEY, 'x-request-id': KEY, location: KEY },
    };
  };
}

const WAYS_TO_FAIL: [string, (request: FakeRequest) => FakeAnswer][] = [
  ...[301, 400, 401, 403, 404, 405, 409, 422, 429, 451, 500, 502, 503].map(
    (code): [string, (request: FakeRequest) => FakeAnswer] => [
      `an echo with ${code}`,
      echoing(code),
    ],
  ),
  ['a page that holds the key', () => ({ body: `<html>${KEY}</html>` })],
  ['JSON that breaks off after the key', () => ({ body: `{"a": "${KEY}` })],
  ['a broken connection', () => ({ broken: true })],
  ['no body', () => ({ statusCode: 200 })],
];

describe('a canary key', () => {
  let remote: FakeRemote;
  let integrations: DefaultIntegrationsService;
  let shown: string[];

  beforeEach(async () => {
    remote = await FakeRemote.open();
    integrations = DefaultIntegrationsService.create({
      egress: loopbackEgress,
      clock: FakeClock.create({ jumps: true }),
    });
    shown = [];
    const record = (chunk: unknown) => {
      shown.push(String(chunk));
      return true;
    };
    jest.spyOn(process.stdout, 'write').mockImplementation(record);
    jest.spyOn(process.stderr, 'write').mockImplementation(record);
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    await integrations.shutdown();
    await remote.close();
  });

  it.each(WAYS_TO_FAIL)(
    'is in no error, log or result after %s',
    async (_, answer) => {
      remote.answer = answer;
      const host = remote.url;
      const palette = integrations.palette({ host, apiKey: KEY });
      const huggingFace = integrations.huggingFace({ host, token: KEY });
      const ngc = integrations.ngc({
        key: KEY,
        apiHost: host,
        authenticationHost: host,
        registryHost: host,
      });
      const everything: (() => Promise<unknown>)[] = [
        () => palette.getUserInfo(),
        () => palette.listEvents('p', 'edgehost', 'h'),
        () => palette.projects.list(),
        () => palette.projects.listNames(),
        () => palette.edgeHosts.search('p'),
        () => palette.edgeHosts.count('p'),
        () => palette.edgeHosts.get('p', 'h'),
        () => palette.edgeHosts.listTags('p'),
        () => palette.edgeHosts.replaceMetadata('p', 'h', {}),
        () => palette.clusters.search('p'),
        () => palette.clusters.findByName('p', 'c'),
        () => palette.clusters.validateName('p', 'c'),
        () => palette.clusters.validate('p', CLUSTER),
        () => palette.clusters.create('p', CLUSTER),
        () => palette.clusters.find('p', 'c'),
        () => palette.clusters.getOverview('p', 'c'),
        () => palette.clusters.changeMetadata('p', 'c', {}),
        () => palette.clusters.delete('p', 'c'),
        () => palette.clusters.listEdgeHosts('p', 'c'),
        () => palette.machinePools.getCloudConfig('p', 'c'),
        () => palette.machinePools.create('p', 'c', MACHINE_POOL),
        () => palette.machinePools.delete('p', 'c', 'm'),
        () => palette.machinePools.listMachines('p', 'c', 'm'),
        () => palette.machinePools.deleteMachine('p', 'c', 'm', 'n'),
        () => palette.clusterProfiles.search('p'),
        () => palette.clusterProfiles.get('p', 'c'),
        () => palette.clusterProfiles.listVariables('p', 'c'),
        () => huggingFace.whoAmI(),
        () => huggingFace.listModels(),
        () => huggingFace.findModel('a/b'),
        () => ngc.getCallerInfo(),
        () => ngc.checkLegacyKey(),
        () => ngc.checkPull('nim/team/image:1'),
        () => ngc.listNims(),
        () =>
          integrations.validatePalette({ host, apiKey: KEY, projectUid: 'p' }),
        () => integrations.validateHuggingFace({ host, token: KEY }),
        () =>
          integrations.validateNgc({
            key: KEY,
            apiHost: host,
            registryHost: host,
            probeImage: 'nim/team/image:1',
          }),
      ];

      const outcomes = await Promise.all(
        everything.map(call =>
          call().catch(error => [
            inspect(error, { depth: 10, showHidden: true }),
            JSON.stringify(error),
            error.stack,
            error.message,
          ]),
        ),
      );

      const all = JSON.stringify([outcomes, shown, inspect([palette, ngc])]);
      expect(all).not.toContain(CANARY);
      expect(all).not.toContain(Buffer.from(KEY).toString('base64'));
      expect(all).not.toContain(
        Buffer.from(`$oauthtoken:${KEY}`).toString('base64'),
      );
    },
  );
});
