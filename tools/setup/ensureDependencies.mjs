import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { explainFailure } from './explainFailure.mjs';
import { root, yarn } from './paths.mjs';
import { proxyEnvironment } from './proxyEnvironment.mjs';
import { runCommand } from './runCommand.mjs';
import { say } from './say.mjs';
import { SetupError } from './SetupError.mjs';
import { withLock } from './withLock.mjs';

const attempts = 3;

/** Installs the dependencies if they do not match package.json files and yarn.lock. */
export async function ensureDependencies(
  node,
  { folder = root, execute = runCommand } = {},
) {
  if (await isInstalled(folder)) {
    return;
  }
  await mkdir(join(folder, '.toolchain'), { recursive: true });
  await withLock(join(folder, '.toolchain', 'install.lock'), async () => {
    if (!(await isInstalled(folder))) {
      await install(node, folder, execute);
    }
  });
}

async function install(node, folder, execute) {
  say('installing the dependencies (about 2 GB, one to three minutes)');
  await rm(stampPath(folder), { force: true });
  const proxies = await proxyEnvironment(process.env, () =>
    registryOf(node, folder, execute),
  );
  for (let attempt = 1; ; attempt++) {
    const { code, output, signal } = await execute(
      node,
      [yarn, 'install', '--immutable'],
      {
        cwd: folder,
        env: { ...installEnvironment(attempt), ...proxies },
        stopsAt: isFinal,
      },
    );
    if (code === 0) {
      await writeFile(stampPath(folder), await fingerprint(folder));
      return;
    }
    const advice = explainFailure(output);
    if (signal || advice || attempt === attempts) {
      throw new SetupError(
        `The dependencies could not be installed (exit code ${code}). ${
          advice ?? 'See the output above. The same command resumes from here.'
        }`,
      );
    }
    say(`the install failed; retrying (${attempt + 1} of ${attempts})`);
  }
}

/** Yarn has tried several times by then, and would say the same of every package. */
function isFinal(line) {
  return /YN0001: .*Error/.test(line) && explainFailure(line) !== undefined;
}

async function registryOf(node, folder, execute) {
  const { output } = await execute(
    node,
    [yarn, 'config', 'get', 'npmRegistryServer'],
    { cwd: folder },
  );
  return output.trim();
}

/** Yarn's own retry of a failed download can crash it; later attempts start over instead. */
function installEnvironment(attempt) {
  return attempt === 1 ? process.env : { ...process.env, YARN_HTTP_RETRY: '0' };
}

async function isInstalled(folder) {
  const stamp = await readFile(stampPath(folder), 'utf8').catch(() => '');
  return stamp !== '' && stamp === (await fingerprint(folder));
}

/** Inside node_modules, so that deleting that folder triggers an install. */
function stampPath(folder) {
  return join(folder, 'node_modules', '.installed');
}

/** A digest of everything that affects the installation. */
async function fingerprint(folder) {
  const hash = createHash('sha256');
  for (const file of await manifests(folder)) {
    hash.update(file).update(await readFile(join(folder, file)));
  }
  return hash.digest('hex');
}

async function manifests(folder) {
  const workspaces = await Promise.all(
    ['packages', 'plugins'].map(async parent => {
      const entries = await readdir(join(folder, parent), {
        withFileTypes: true,
      }).catch(() => []);
      return entries
        .filter(entry => entry.isDirectory())
        .map(entry => join(parent, entry.name, 'package.json'));
    }),
  );
  const candidates = ['package.json', 'yarn.lock', '.yarnrc.yml'].concat(
    workspaces.flat().sort(),
  );
  const present = await Promise.all(
    candidates.map(file =>
      readFile(join(folder, file)).then(
        () => true,
        () => false,
      ),
    ),
  );
  return candidates.filter((_, index) => present[index]);
}
