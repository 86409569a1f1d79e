import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { ensureNode } from './ensureNode.mjs';

describe('ensureNode', () => {
  let parent;
  let folder;
  let fetches;

  beforeEach(async () => {
    parent = await mkdtemp(join(tmpdir(), 'node-'));
    folder = join(parent, 'node');
    fetches = 0;
  });
  afterEach(() => rm(parent, { recursive: true }));

  async function fetchInto(target) {
    fetches += 1;
    const file = join(target, 'node_modules', 'node', 'bin', 'node');
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, '');
  }

  for (const version of ['22.19.0', '22.21.1', '24.0.0']) {
    it(`uses the system's Node ${version}`, async () => {
      assert.equal(
        await ensureNode({ version, folder, fetchInto }),
        process.execPath,
      );
      assert.equal(fetches, 0);
    });
  }

  for (const version of [
    '20.20.2',
    '21.0.0',
    '22.11.0',
    '22.18.0',
    '23.1.0',
    '25.0.0',
  ]) {
    it(`fetches a Node once where the system's is ${version}`, async () => {
      const first = await ensureNode({ version, folder, fetchInto });
      const second = await ensureNode({ version, folder, fetchInto });
      assert.equal(first, join(folder, 'node_modules/node/bin/node'));
      assert.equal(second, first);
      assert.equal(fetches, 1);
    });
  }

  it('fetches once when two commands start at the same time', async () => {
    await Promise.all(
      [1, 2].map(() => ensureNode({ version: '20.0.0', folder, fetchInto })),
    );
    assert.equal(fetches, 1);
  });

  it('starts over after a fetch that was interrupted', async () => {
    await mkdir(join(`${folder}.partial`, 'node_modules'), { recursive: true });
    await ensureNode({ version: '20.0.0', folder, fetchInto });
    assert.ok(existsSync(join(folder, 'node_modules/node/bin/node')));
    assert.ok(!existsSync(`${folder}.partial`));
  });

  it('leaves nothing behind that looks complete when the fetch fails', async () => {
    const failing = () => Promise.reject(new Error('offline'));
    await assert.rejects(
      ensureNode({ version: '20.0.0', folder, fetchInto: failing }),
      /offline/,
    );
    assert.ok(!existsSync(folder));
    await ensureNode({ version: '20.0.0', folder, fetchInto });
    assert.equal(fetches, 1);
  });
});
