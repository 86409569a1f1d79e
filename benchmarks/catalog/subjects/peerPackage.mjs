import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { promises as fs } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { toolchainFolder } from '../../shared/paths.mjs';

export const PEER = {
  name: '@terasky/backstage-plugin-kubernetes-ingestor',
  version: '4.0.0',
  integrity:
    'sha512-eTd7i+/3sUHYdFuQ74z/qxZ264wNNuD8XSHi97LhLqEeezEywEBupjHTkwbJd7QKptoS7vEqg1FBa5i9Cu/9PA==',
};

const run = promisify(execFile);

/**
 * Fetches the peer's package as it is published, once, and unpacks it where the packages of this
 * repository are found: what it requires is in their dependencies, in the versions of this portal.
 *
 * @returns the folder of the package
 */
export async function fetchPeer() {
  const folder = path.join(toolchainFolder, 'benchmarks', PEER.version);
  const target = path.join(folder, 'package');
  if (await exists(path.join(target, 'package.json'))) {
    return target;
  }
  const temporary = await fs.mkdtemp(path.join(os.tmpdir(), 'peer-'));
  try {
    await run('npm', [
      'pack',
      `${PEER.name}@${PEER.version}`,
      '--pack-destination',
      temporary,
    ]);
    const [archive] = await fs.readdir(temporary);
    await assertIntegrity(path.join(temporary, archive));
    await fs.mkdir(folder, { recursive: true });
    await run('tar', ['-xzf', path.join(temporary, archive), '-C', folder]);
    return target;
  } finally {
    await fs.rm(temporary, { recursive: true, force: true });
  }
}

async function assertIntegrity(file) {
  const digest = createHash('sha512')
    .update(await fs.readFile(file))
    .digest('base64');
  if (`sha512-${digest}` !== PEER.integrity) {
    throw new Error(
      `${PEER.name} ${PEER.version} is not what it was: sha512-${digest}`,
    );
  }
}

async function exists(file) {
  return fs.stat(file).then(
    () => true,
    () => false,
  );
}
