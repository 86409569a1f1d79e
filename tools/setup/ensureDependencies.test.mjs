import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { ensureDependencies } from './ensureDependencies.mjs';

describe('ensureDependencies', () => {
  let folder;
  let calls;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dependencies-'));
    calls = [];
    await writeFile(join(folder, 'package.json'), '{}');
    await writeFile(join(folder, 'yarn.lock'), '');
  });
  afterEach(() => rm(folder, { recursive: true }));

  /** An install that ends as the results say, one after the other. */
  function installer(...results) {
    return async (_command, args, { env }) => {
      calls.push({ args, retries: env.YARN_HTTP_RETRY });
      await mkdir(join(folder, 'node_modules'), { recursive: true });
      return { output: '', ...results.shift() };
    };
  }
  const ensure = execute => ensureDependencies('node', { folder, execute });

  it('installs once and not again while nothing changed', async () => {
    await ensure(installer({ code: 0 }));
    await ensure(installer({ code: 0 }));
    assert.equal(calls.length, 1);
    assert.ok(calls[0].args.includes('--immutable'));
  });

  it('installs again when a package.json of the workspace changed', async () => {
    await ensure(installer({ code: 0 }));
    await mkdir(join(folder, 'plugins', 'one'), { recursive: true });
    await writeFile(join(folder, 'plugins', 'one', 'package.json'), '{}');
    await ensure(installer({ code: 0 }));
    assert.equal(calls.length, 2);
  });

  it('installs again after an install that was interrupted', async () => {
    await assert.rejects(ensure(installer({ code: 130, signal: 'SIGINT' })));
    await ensure(installer({ code: 0 }));
    assert.equal(calls.length, 2);
  });

  it('installs again when node_modules was removed', async () => {
    await ensure(installer({ code: 0 }));
    await rm(join(folder, 'node_modules'), { recursive: true });
    await ensure(installer({ code: 0 }));
    assert.equal(calls.length, 2);
  });

  it('installs once when two commands start at the same time', async () => {
    const slow = async (...args) => {
      await new Promise(resolve => setTimeout(resolve, 100));
      return installer({ code: 0 })(...args);
    };
    await Promise.all([ensure(slow), ensure(slow)]);
    assert.equal(calls.length, 1);
  });

  it("gets past a crash of Yarn in the fetch step by starting over without Yarn's own retries", async () => {
    await ensure(
      installer(
        { code: 1, output: 'The `onCancel` handler was attached after' },
        { code: 0 },
      ),
    );
    assert.deepEqual(
      calls.map(call => call.retries),
      [undefined, '0'],
    );
  });

  it('gives up after three attempts', async () => {
    await assert.rejects(
      ensure(installer({ code: 1 }, { code: 1 }, { code: 1 })),
      /could not be installed \(exit code 1\)/,
    );
    assert.equal(calls.length, 3);
  });

  it('says what to do when the registry is unreachable, at once', async () => {
    await assert.rejects(
      ensure(
        installer({
          code: 1,
          output: 'RequestError: getaddrinfo ENOTFOUND registry',
        }),
      ),
      /Could not reach the package registry. Check the network/,
    );
    assert.equal(calls.length, 1);
  });

  it('says what to do when the disk is full', async () => {
    await assert.rejects(
      ensure(
        installer({
          code: 1,
          output: 'ENOSPC: no space left on device, write',
        }),
      ),
      /The disk is full/,
    );
  });
});
