import { fork } from 'node:child_process';
import { once } from 'node:events';
import { repositoryFolder, sourceFile } from '../paths.mjs';

/** Loads a package in a fresh process. */
export async function measureImport(name) {
  const child = fork(sourceFile('scenarios', 'importProcess.cjs'), [name], {
    cwd: repositoryFolder,
    execArgv: ['--expose-gc'],
  });
  let result;
  child.on('message', message => {
    result = message;
  });
  const [code] = await once(child, 'exit');
  if (!result) {
    throw new Error(`Loading ${name} ended with code ${code}`);
  }
  return result;
}
