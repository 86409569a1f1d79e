import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { proxyEnvironment } from './proxyEnvironment.mjs';

const registry = async () => 'https://registry.corp.example/npm/';
const proxy = 'http://proxy.example:3128';

describe('proxyEnvironment', () => {
  for (const [environment, expected] of [
    [{}, {}],
    [{ HTTPS_PROXY: proxy }, { YARN_HTTPS_PROXY: proxy }],
    [{ https_proxy: proxy }, { YARN_HTTPS_PROXY: proxy }],
    [{ HTTP_PROXY: proxy }, { YARN_HTTP_PROXY: proxy }],
    [{ ALL_PROXY: proxy }, { YARN_HTTPS_PROXY: proxy, YARN_HTTP_PROXY: proxy }],
    [{ HTTPS_PROXY: 'proxy.example:3128' }, { YARN_HTTPS_PROXY: proxy }],
    [{ HTTPS_PROXY: proxy, YARN_HTTPS_PROXY: 'http://own' }, {}],
    [{ HTTPS_PROXY: proxy, NO_PROXY: '.corp.example' }, {}],
    [{ HTTPS_PROXY: proxy, no_proxy: 'a,registry.corp.example:443' }, {}],
    [{ HTTPS_PROXY: proxy, NO_PROXY: '*' }, {}],
    [
      { HTTPS_PROXY: proxy, NO_PROXY: 'orp.example,10.0.0.0/8' },
      { YARN_HTTPS_PROXY: proxy },
    ],
  ]) {
    it(`makes ${JSON.stringify(expected)} of ${JSON.stringify(
      environment,
    )}`, async () => {
      assert.deepEqual(await proxyEnvironment(environment, registry), expected);
    });
  }
});
