import * as fc from 'fast-check';
import { request } from 'node:http';
import { demoKeys } from './demo';
import { paletteOperations } from './palette/operations/paletteOperations';
import { Sandbox } from './Sandbox';
import { startSandbox } from './startSandbox';

const runs = 1_500;

const palettePath = fc
  .constantFrom(...paletteOperations.map(({ path }) => `/palette${path}`))
  .chain(path =>
    fc
      .string({ unit: 'grapheme', maxLength: 20 })
      .map(text => path.replaceAll(/:\w+/g, encodeURIComponent(text || 'x'))),
  );

const otherPath = fc.constantFrom(
  '/huggingface/api/whoami-v2',
  '/huggingface/api/models',
  '/huggingface/api/models/a/b',
  '/huggingface/api/models/%ff/b',
  '/palette/v1/projects/%ff',
  '/ngc/registry/v2/%ff/a/b/manifests/c',
  '/idp/interaction/%ff',
  '/ngc/api/v3/keys/get-caller-info',
  '/ngc/api/v2/search/catalog/resources/CONTAINER',
  '/ngc/authn/token',
  '/ngc/registry/proxy_auth',
  '/ngc/registry/v2/nim/meta/x/manifests/y',
  '/idp/auth',
  '/idp/token',
  '/idp/me',
  '/idp/token/revocation',
  '/idp/interaction/unknown',
  '/spokes/unknown/api',
  '/spokes',
  '/%ff',
  '/',
);

const body = fc.oneof(
  fc.json({ maxDepth: 6 }),
  fc.string({ maxLength: 200 }),
  fc.constant('['.repeat(5_000)),
  fc.constant('{"filter":{"filterGroups":[{"filters":[{}]}]}}'),
  fc.constant(
    '{"spec":{"machinepoolconfig":[],"profiles":[],"cloudConfig":{}},"metadata":{}}',
  ),
  fc.constant('credentials=%E0%A4%A'),
);

const badRequest = fc.record({
  method: fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'),
  path: fc.oneof(palettePath, palettePath, otherPath),
  query: fc.constantFrom(
    '',
    '?limit=99999999999&continue=%F0',
    '?q=%7B%22page%22%3A-1%7D',
    '?client_id=x&redirect_uri=javascript:1&response_type=code',
    '?%',
  ),
  type: fc.constantFrom(
    'application/json',
    'application/json; charset=utf-7',
    'application/x-www-form-urlencoded',
    'text/plain',
    'multipart/form-data',
  ),
  encoding: fc.constantFrom('identity', 'identity', 'gzip', 'unheard-of'),
  authorization: fc.constantFrom('Basic !!!', 'Bearer ', 'ApiKey x', ' '),
  body,
});

type BadRequest = typeof badRequest extends fc.Arbitrary<infer T> ? T : never;

describe('bad input', () => {
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await startSandbox({ paletteLimits: false });
  });
  afterAll(() => sandbox.stop());

  function send(bad: BadRequest): Promise<number> {
    return new Promise((resolve, reject) => {
      const { hostname, port } = new URL(sandbox.url);
      const call = request(
        {
          hostname,
          port,
          agent: false,
          method: bad.method,
          path: `${bad.path}${bad.query}`,
          headers: {
            'Content-Type': bad.type,
            'Content-Encoding': bad.encoding,
            'Content-Length': Buffer.byteLength(bad.body),
            Authorization: bad.authorization,
            ApiKey: demoKeys.palette('meridian-health'),
            ProjectUid: sandbox.palette.save().projects[0].uid,
          },
        },
        response => {
          response.resume();
          response.on('end', () => resolve(response.statusCode ?? 0));
        },
      );
      call.on('error', reject);
      call.end(bad.body);
    });
  }

  it('is answered by every stand-in with an error of its own, never with a failure', async () => {
    await fc.assert(
      fc.asyncProperty(badRequest, async bad => {
        const status = await send(bad);
        expect(status).toBeGreaterThanOrEqual(200);
        expect(status).toBeLessThan(500);
      }),
      { numRuns: runs },
    );
    const ping = await fetch(`${sandbox.urls.palette}/v1/health/ping`);
    expect(ping.status).toBe(200);
  }, 120_000);

  it('leaves the machines and clusters as they are', async () => {
    expect(sandbox.palette.save().edgeHosts).toHaveLength(40);
  });
});
