import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { say } from './say.mjs';

/** A lock without an owner ID counts as abandoned after this time. */
const unownedGraceMs = 5_000;

/**
 * Runs `work` while holding the lock folder `path`; waits for another process that holds it.
 * A lock whose owner is gone (killed in the middle) is taken over.
 *
 * Written by hand because it guards the installation of the dependencies, so no package is there yet.
 */
export async function withLock(path, work, { pollMs = 500 } = {}) {
  await acquire(path, pollMs);
  try {
    return await work();
  } finally {
    await rm(path, { recursive: true, force: true });
  }
}

async function acquire(path, pollMs) {
  for (let attempt = 0; ; attempt++) {
    try {
      await mkdir(path);
      await writeFile(join(path, 'owner'), String(process.pid));
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') {
        throw error;
      }
    }
    if (await isAbandoned(path)) {
      say('an earlier setup was interrupted; taking over');
      await rm(path, { recursive: true, force: true });
      continue;
    }
    if (attempt === 0) {
      say('another setup of this workspace is running; waiting for it');
    }
    await sleep(pollMs);
  }
}

async function isAbandoned(path) {
  const owner = Number(
    await readFile(join(path, 'owner'), 'utf8').catch(() => ''),
  );
  if (owner) {
    return !isAlive(owner);
  }
  const created = await stat(path).catch(() => undefined);
  return created !== undefined && Date.now() - created.mtimeMs > unownedGraceMs;
}

function isAlive(processId) {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
