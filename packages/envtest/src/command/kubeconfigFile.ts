import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { EnvtestError } from '../EnvtestError';

const mark = '# Written by "npm run envtest"; removed when it ends.\n';

/** Throws unless the command may write its kubeconfig there: someone's own is never replaced. */
export function checkKubeconfigFile(file: string) {
  if (existsSync(file) && !isOurs(file)) {
    throw new EnvtestError(
      `${file} exists and was not written by this command: choose another file for --kubeconfig.`,
    );
  }
  if (!existsSync(dirname(file))) {
    throw new EnvtestError(
      `${file} can't be written because its folder does not exist: create the folder or choose another file for --kubeconfig.`,
    );
  }
}

export function writeKubeconfigFile(file: string, kubeconfig: string) {
  checkKubeconfigFile(file);
  writeFileSync(file, mark + kubeconfig, { mode: 0o600 });
}

/** Removes the file unless it has been replaced. */
export function removeKubeconfigFile(file: string) {
  if (existsSync(file) && isOurs(file)) {
    rmSync(file);
  }
}

function isOurs(file: string): boolean {
  return readFileSync(file, 'utf8').startsWith(mark);
}
