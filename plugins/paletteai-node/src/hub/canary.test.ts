import { inspect } from 'node:util';
import { mockServices } from '@backstage/backend-test-utils';
import { KubernetesObject } from '@paletteai/backstage-plugin-paletteai-common';
import {
  FakeAnswer,
  FakeRemote,
  FakeRequest,
} from '../__testUtils__/FakeRemote';
import { hubFor } from '../__testUtils__/TestServer';
import { eventually } from '../testUtils/eventually';
import { thing, THING_KIND } from '../__testUtils__/thing';
import { productFields } from '../compatibility/productFields';

const TOKEN = 'canary-token-9c1e77';
const API_KEY = 'canary-key-40b2d6';

/** Echoes all that it was sent, wherever an API server may have words of its own. */
function echoOf(request: FakeRequest, code: number): object {
  const text = `${inspect(request.headers)} ${request.body}`;
  return {
    kind: 'Status',
    apiVersion: 'v1',
    metadata: {},
    status: 'Failure',
    code,
    reason: text,
    message: text,
    details: {
      kind: text,
      causes: [
        { reason: 'FieldValueInvalid', field: 'spec.size', message: text },
        { reason: 'FieldManagerConflict', field: text, message: text },
        { reason: text, field: text, message: `conflict with "${text}"` },
      ],
    },
  };
}

const ANSWERS: [string, (request: FakeRequest) => FakeAnswer][] = [
  ...[301, 400, 401, 403, 404, 409, 410, 413, 422, 429, 500, 503, 504].map(
    (code): [string, (request: FakeRequest) => FakeAnswer] => [
      `an echo with ${code}`,
      request => ({ statusCode: code, body: echoOf(request, code) }),
    ],
  ),
  [
    'an echo that a list or a watch takes for an error',
    request => ({
      body: `${JSON.stringify({
        type: 'ERROR',
        object: echoOf(request, 500),
      })}\n`,
    }),
  ],
  ['a page of a proxy', ({ headers }) => ({ body: `<p>${inspect(headers)}` })],
  [
    'JSON that breaks off',
    ({ headers }) => ({ body: `{"kind": "${headers.authorization}` }),
  ],
  ['a broken connection', () => ({ broken: true })],
];

const SECRET: KubernetesObject = {
  apiVersion: 'v1',
  kind: 'Secret',
  metadata: { name: 'keys', namespace: 'default' },
  stringData: { palette: JSON.stringify({ apiKey: API_KEY }) },
};

describe('canaries in the token of a hub and in a Secret', () => {
  let remote: FakeRemote;

  beforeEach(async () => {
    remote = await FakeRemote.open();
  });
  afterEach(async () => {
    await remote.close();
  });

  it.each(ANSWERS)(
    'are in no error, log, result or status after %s',
    async (_, answer) => {
      // Writes need to know the kinds, and a watch begins with a list.
      remote.answer = request =>
        discovery(request) ?? listOnce(request) ?? answer(request);
      const log: unknown[] = [];
      const logger = mockServices.logger.mock({
        child: () => logger,
        error: (...words) => log.push(words),
        warn: (...words) => log.push(words),
        info: (...words) => log.push(words),
        debug: (...words) => log.push(words),
      });
      const stop = new AbortController();
      const hub = hubFor(remote, TOKEN, { signal: stop.signal, logger });
      const store = hub.store(THING_KIND);
      const ref = { kind: THING_KIND, namespace: 'default', name: 'a' };
      const secretKind = {
        group: '',
        version: 'v1',
        kind: 'Secret',
        plural: 'secrets',
        namespaced: true,
      };
      const ada = { user: 'ada', groups: ['team-a'] };
      const everything = [undefined, ada].flatMap(identity => [
        () => hub.client(identity).get(ref),
        () => hub.client(identity).find(ref),
        () => hub.client(identity).list(secretKind),
        () => hub.client(identity).whoAmI(),
        () => hub.client(identity).isAllowed({ verb: 'get', kind: THING_KIND }),
        () => hub.writer(identity).create(SECRET),
        () =>
          hub.writer(identity).describeSecret({
            kind: secretKind,
            namespace: 'default',
            name: 'keys',
          }),
        () => hub.writer(identity).apply(SECRET),
        () => hub.writer(identity).apply(SECRET, { dryRun: true, force: true }),
        () => hub.writer(identity).applyInOrder([SECRET, thing('a')]),
        () =>
          hub
            .writer(identity)
            .mergePatch(
              { kind: secretKind, namespace: 'default', name: 'keys' },
              { stringData: SECRET.stringData },
            ),
        () => hub.writer(identity).delete(ref),
        () => hub.checkCompatibility(productFields()),
      ]);

      const outcomes = await Promise.all(
        everything.map(
          (call): Promise<unknown> =>
            call().catch((error: Error) => [
              inspect(error, { depth: 10, showHidden: true }),
              JSON.stringify(error),
              error.stack,
            ]),
        ),
      );
      await eventually(() => {
        expect(store.status).toHaveProperty('reason');
      });
      const status = [hub.status(), store.status];
      stop.abort();
      await hub.close();

      const all = inspect([outcomes, log, status], { depth: 12 });
      for (const canary of [TOKEN, API_KEY]) {
        expect(all).not.toContain(canary);
        expect(all).not.toContain(Buffer.from(canary).toString('base64'));
      }
    },
  );
});

/** The kinds that are written here. */
function discovery({ path }: FakeRequest): FakeAnswer | undefined {
  const resources = (name: string, kind: string, groupVersion: string) => ({
    body: {
      kind: 'APIResourceList',
      groupVersion,
      metadata: {},
      resources: [{ name, kind, namespaced: true, verbs: [] }],
    },
  });
  switch (path) {
    case '/api/v1':
      return resources('secrets', 'Secret', 'v1');
    case '/apis/test.palette.ai/v1':
      return resources('things', 'Thing', 'test.palette.ai/v1');
    default:
      return undefined;
  }
}

function listOnce({ path, query }: FakeRequest): FakeAnswer | undefined {
  return path.endsWith('/v1/things') &&
    query.get('watch') !== 'true' &&
    !query.has('resourceVersionMatch')
    ? {
        body: {
          kind: 'ThingList',
          metadata: { resourceVersion: '7' },
          items: [thing('a')],
        },
      }
    : undefined;
}
