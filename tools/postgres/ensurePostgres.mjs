import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { runCommand } from '../setup/runCommand.mjs';

/** What is run of PostgreSQL. */
const programs = ['initdb', 'postgres'];

/** Debian and others keep the server out of the PATH, one folder per version. */
const versionFolders = [
  '/usr/lib/postgresql',
  '/usr/local/lib/postgresql',
  '/opt/homebrew/opt',
  '/usr/local/opt',
];

/**
 * Finds the server programs of PostgreSQL: in the folder that POSTGRES_BIN names, on the PATH, where packages put
 * them, or in Debian's package when that can be installed. Resolves to `{ folder }`, or to `{ missing }`: a sentence
 * that says how to get them.
 */
export async function ensurePostgres({
  environment = process.env,
  exists = existsSync,
  list = listFolder,
  install = installDebianPackage,
} = {}) {
  const isComplete = folder =>
    programs.every(program => exists(join(folder, program)));
  const named = environment.POSTGRES_BIN;
  if (named) {
    return isComplete(named)
      ? { folder: named }
      : {
          missing: `POSTGRES_BIN names ${named}, which lacks ${programs.join(
            ' or ',
          )}: set it to the folder with the server programs of PostgreSQL, or unset it.`,
        };
  }
  const find = async () => {
    const onPath = (environment.PATH ?? '').split(delimiter).filter(Boolean);
    const folders = [...onPath, ...(await packagedFolders(list))];
    return folders.find(isComplete);
  };
  const folder =
    (await find()) ?? ((await install()) ? await find() : undefined);
  return folder
    ? { folder }
    : {
        missing:
          'PostgreSQL was not found for the tests: install the server (Debian: apt-get install postgresql), or set POSTGRES_BIN to the folder with initdb and postgres.',
      };
}

/** The newest version first. */
async function packagedFolders(list) {
  const folders = await Promise.all(
    versionFolders.map(async parent =>
      (await list(parent)).map(name => ({ parent, name })),
    ),
  );
  return folders
    .flat()
    .map(({ parent, name }) => ({
      folder: join(parent, name, 'bin'),
      version: Number(/^(?:postgresql@?)?(\d+)?$/.exec(name)?.[1] ?? 0),
    }))
    .sort((left, right) => right.version - left.version)
    .map(({ folder }) => folder);
}

async function listFolder(folder) {
  return readdir(folder).catch(() => []);
}

/** Only root may, and only where there is an apt-get. */
async function installDebianPackage() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    return false;
  }
  console.log("postgres: installing Debian's postgresql package");
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', 'postgresql'],
  ]) {
    const { code } = await runCommand('apt-get', args, { env: environment });
    if (code !== 0) {
      return false;
    }
  }
  return true;
}
