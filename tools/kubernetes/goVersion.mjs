import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { promisify } from 'node:util';

/** The oldest Go that builds the servers. */
export const neededGo = '1.26';

/** Resolves to the version of the Go on the PATH, such as "1.26.8"; to undefined where there is none. */
export async function goVersion({
  run = promisify(execFile),
  environment = process.env,
} = {}) {
  try {
    // Outside of the module and without a switch of tool chain: what is installed, not what it could fetch.
    const { stdout } = await run('go', ['env', 'GOVERSION'], {
      cwd: tmpdir(),
      env: { ...environment, GOTOOLCHAIN: 'local' },
    });
    return /go(\d+\.\d+\S*)/.exec(stdout)?.[1];
  } catch {
    return undefined;
  }
}

/** Whether a Go of this version builds the servers. */
export function isSufficient(version) {
  const [major, minor] = numbers(version ?? '0.0');
  const [neededMajor, neededMinor] = numbers(neededGo);
  return major > neededMajor || (major === neededMajor && minor >= neededMinor);
}

function numbers(version) {
  return version.split('.').map(part => Number.parseInt(part, 10));
}
