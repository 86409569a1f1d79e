import { fork } from 'node:child_process';
import { once } from 'node:events';
import { repositoryFolder, sourceFile } from '../paths.mjs';

/** A subject in its process. */
export class Subject {
  #child;
  #pending = new Map();
  #ids = 0;

  constructor(name) {
    this.name = name;
    this.#child = fork(sourceFile('subjects', 'subjectProcess.cjs'), [], {
      cwd: repositoryFolder,
      execArgv: ['--expose-gc'],
    });
    this.#child.on('message', (/** @type {any} */ { id, result, error }) => {
      const { resolve, reject } = this.#pending.get(id);
      this.#pending.delete(id);
      if (error) {
        reject(new Error(`${name}: ${error}`));
      } else {
        resolve(result);
      }
    });
    this.#child.on('exit', code => {
      for (const { reject } of this.#pending.values()) {
        reject(new Error(`${name} ended with code ${code}`));
      }
    });
  }

  ask(command, argument) {
    this.#ids += 1;
    const id = this.#ids;
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve, reject });
      this.#child.send({ id, command, argument });
    });
  }

  async stop() {
    const exited = once(this.#child, 'exit');
    this.#child.disconnect();
    await exited;
  }
}

export const SUBJECTS = ['paletteai', 'client-node makeInformer'];

/** The one that all others are compared with. */
export const ANCHOR = 'client-node makeInformer';
