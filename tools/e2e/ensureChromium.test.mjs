import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ensureChromium } from './ensureChromium.mjs';

function find({ paths = [], environment = {}, install = async () => false }) {
  return ensureChromium({
    environment,
    exists: path => paths.includes(path),
    playwrightPath: async () => '/playwright/chrome',
    install,
  });
}

describe('ensureChromium', () => {
  it('prefers the browser that the environment names', async () => {
    assert.equal(
      await find({
        paths: ['/my/chrome', '/usr/bin/chromium'],
        environment: { CHROMIUM_PATH: '/my/chrome' },
      }),
      '/my/chrome',
    );
  });

  it('says so when the named browser does not exist', async () => {
    await assert.rejects(
      find({ environment: { CHROMIUM_PATH: '/no/chrome' } }),
      /CHROMIUM_PATH names "\/no\/chrome", which does not exist/,
    );
  });

  it("uses an installed browser before Playwright's own", async () => {
    assert.equal(
      await find({ paths: ['/usr/bin/chromium', '/playwright/chrome'] }),
      '/usr/bin/chromium',
    );
    assert.equal(
      await find({ paths: ['/playwright/chrome'] }),
      '/playwright/chrome',
    );
  });

  it('uses the package that it could install', async () => {
    const paths = [];
    const install = async () => {
      paths.push('/usr/bin/chromium');
      return true;
    };
    assert.equal(await find({ paths, install }), '/usr/bin/chromium');
  });

  it('says how to get one when there is none', async () => {
    await assert.rejects(find({}), /apt-get install chromium/);
  });
});
