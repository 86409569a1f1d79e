import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { explainFailure } from './explainFailure.mjs';
import { toolchain } from './paths.mjs';
import { runCommand } from './runCommand.mjs';
import { say } from './say.mjs';
import { SetupError } from './SetupError.mjs';
import { withLock } from './withLock.mjs';

/** The Node releases that Backstage 1.55 and the dependencies of the plugins support: those of a major from a minor on. */
const supported = new Map([
  [22, 19],
  [24, 0],
]);

const named = '22.19 or newer of 22, or 24';

/** The release to fetch if the installed one is not supported. */
export const fetchedVersion = '24.21.0';

/** Resolves to the path of a supported Node: the running one, or one that is fetched once. */
export async function ensureNode({
  version = process.versions.node,
  folder = join(toolchain, `node-${fetchedVersion}`),
  fetchInto = fetchNode,
} = {}) {
  const [major, minor] = version.split('.').map(Number);
  if (minor >= supported.get(major)) {
    return process.execPath;
  }
  const executable = join(folder, 'node_modules', 'node', 'bin', 'node');
  if (!existsSync(executable)) {
    await mkdir(toolchain, { recursive: true });
    await withLock(`${folder}.lock`, async () => {
      if (!existsSync(executable)) {
        await fetchAside(version, folder, fetchInto);
      }
    });
  }
  return executable;
}

/** Fetches into a temporary folder and renames it, so that an interrupted fetch leaves nothing incomplete. */
async function fetchAside(version, folder, fetchInto) {
  say(
    `Backstage needs Node ${named}, this is ${version}; ` +
      `fetching Node ${fetchedVersion} into .toolchain (once)`,
  );
  const partial = `${folder}.partial`;
  await rm(partial, { recursive: true, force: true });
  await mkdir(partial, { recursive: true });
  await fetchInto(partial);
  await rm(folder, { recursive: true, force: true });
  await rename(partial, folder);
}

async function fetchNode(folder) {
  await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
  const { code, output } = await runCommand(
    'npm',
    [
      'install',
      '--no-audit',
      '--no-fund',
      '--no-package-lock',
      '--ignore-scripts=false',
      '--fetch-retries=2',
      '--fetch-retry-mintimeout=1000',
      '--fetch-retry-maxtimeout=5000',
      `node@${fetchedVersion}`,
    ],
    { cwd: folder, env: withoutNpmSettings() },
  );
  if (code !== 0) {
    throw new SetupError(
      `Node ${fetchedVersion} could not be fetched with npm (exit code ${code}). ${
        explainFailure(output) ??
        `Install Node ${named} yourself and run the same command with it.`
      }`,
    );
  }
}

/** The environment without what an outer "npm run" adds: its prefix would send the fetch elsewhere. */
function withoutNpmSettings() {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) =>
        !/^npm_(config_(local_)?prefix|lifecycle_|package_)/i.test(name),
    ),
  );
}
