import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { withLock } from './withLock.mjs';

describe('withLock', () => {
  let folder;
  let lock;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lock-'));
    lock = join(folder, 'lock');
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('lets one holder in at a time', async () => {
    let inside = 0;
    let most = 0;
    const work = async () => {
      inside += 1;
      most = Math.max(most, inside);
      await new Promise(resolve => setTimeout(resolve, 20));
      inside -= 1;
    };
    await Promise.all([1, 2, 3].map(() => withLock(lock, work, { pollMs: 5 })));
    assert.equal(most, 1);
  });

  it('lets go when the work fails', async () => {
    await assert.rejects(
      withLock(lock, () => Promise.reject(new Error('failed'))),
      /failed/,
    );
    assert.ok(!existsSync(lock));
  });

  it('takes over from a process that was killed', async () => {
    const child = spawn(process.execPath, ['-e', '']);
    await once(child, 'exit');
    await mkdir(lock);
    await writeFile(join(lock, 'owner'), String(child.pid));
    assert.equal(await withLock(lock, async () => 'done'), 'done');
  });

  it('takes over a lock that never got an owner', async () => {
    await mkdir(lock);
    const longAgo = new Date(Date.now() - 60_000);
    await utimes(lock, longAgo, longAgo);
    assert.equal(await withLock(lock, async () => 'done'), 'done');
  });
});
