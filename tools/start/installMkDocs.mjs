import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { toolchain } from '../setup/paths.mjs';
import { withLock } from '../setup/withLock.mjs';

/** TechDocs builds the documentation with it. */
const requirement = 'mkdocs-techdocs-core==1.7.1';

const venvTimeoutMs = 60_000;
const pipTimeoutMs = 300_000;

export const mkDocsFolder = join(toolchain, 'mkdocs');

/** The folder to put on the PATH of the backend, from the beginning: it is empty until MkDocs is complete. */
export function commandsOf(folder) {
  return join(folder, 'commands');
}

/**
 * Installs MkDocs into a virtual environment of Python unless it is there. Never rejects: the
 * portal works without it. Resolves to what to tell the person, if anything.
 */
export async function installMkDocs({
  folder = mkDocsFolder,
  python = 'python3',
  packages = [requirement],
  signal,
} = {}) {
  const command = join(commandsOf(folder), 'mkdocs');
  try {
    if (existsSync(command) || (await runs('mkdocs', ['--version'], signal))) {
      return undefined;
    }
    await mkdir(toolchain, { recursive: true });
    return await withLock(`${folder}.lock`, () =>
      existsSync(command)
        ? undefined
        : install(folder, command, { python, packages, signal }),
    );
  } catch (error) {
    return signal?.aborted ? undefined : explain(error);
  }
}

/** The scripts of an environment contain its path, so it is not renamed when it is complete; a link to the command is made. */
async function install(folder, command, { python, packages, signal }) {
  await rm(folder, { recursive: true, force: true });
  await execute(python, ['-m', 'venv', folder], {
    signal,
    timeout: venvTimeoutMs,
  });
  await execute(
    join(folder, 'bin', 'python'),
    [
      '-m',
      'pip',
      'install',
      '--quiet',
      '--no-input',
      '--disable-pip-version-check',
      '--retries=1',
      '--timeout=15',
      ...packages,
    ],
    { signal, timeout: pipTimeoutMs },
  );
  await mkdir(commandsOf(folder), { recursive: true });
  await symlink(join(folder, 'bin', 'mkdocs'), command);
  return 'MkDocs is installed; the documentation can be opened';
}

const execute = promisify(execFile);

async function runs(command, args, signal) {
  try {
    await execute(command, args, { signal, timeout: venvTimeoutMs });
    return true;
  } catch {
    return false;
  }
}

function explain(error) {
  const reason =
    error.code === 'ENOENT'
      ? 'python3 was not found'
      : lastLine(error.stderr) ?? 'it took too long';
  return (
    `MkDocs could not be installed (${reason}), so the documentation cannot be opened. ` +
    'Everything else works. To open it, run "pip install mkdocs-techdocs-core" yourself'
  );
}

function lastLine(text) {
  return text?.trim().split('\n').at(-1) || undefined;
}
