import { fork } from 'node:child_process';
import { once } from 'node:events';
import { repositoryFolder, requireFromRepository } from './paths.mjs';

/** A Node.js process of its own, which answers commands as `answerCommands.cjs` says. */
export class CommandedProcess {
  #child;
  #pending = new Map();
  #ids = 0;
  #output = [];

  /** @param {string} file - a CommonJS module; it may require TypeScript */
  constructor(file) {
    this.#child = fork(file, [], {
      cwd: repositoryFolder,
      silent: true,
      execArgv: [
        '--expose-gc',
        '--require',
        requireFromRepository.resolve(
          '@backstage/cli/config/nodeTransform.cjs',
        ),
      ],
      env: { ...process.env, NODE_ENV: 'production', LOG_LEVEL: 'warn' },
    });
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream.on('data', chunk => {
        this.#output.push(chunk.toString());
        this.#output.splice(0, this.#output.length - 50);
      });
    }
    // A process that is paused does not see that its parent is gone.
    const end = () => this.#child.kill('SIGKILL');
    process.on('exit', end);
    this.#child.on('exit', () => process.off('exit', end));
    this.#child.on('message', message => this.#receive(message));
    this.#child.on('exit', code => {
      for (const { reject } of this.#pending.values()) {
        reject(
          new Error(`${file} ended with ${code}:\n${this.#output.join('')}`),
        );
      }
      this.#pending.clear();
    });
  }

  /** The last lines that it wrote. */
  get output() {
    return this.#output.join('');
  }

  ask(command, argument) {
    this.#ids += 1;
    const id = this.#ids;
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve, reject });
      this.#child.send({ id, command, argument });
    });
  }

  pause() {
    this.#child.kill('SIGSTOP');
  }

  resume() {
    this.#child.kill('SIGCONT');
  }

  /** As by a power cut. */
  async kill() {
    await this.#end('SIGKILL');
  }

  async stop() {
    await this.#end('SIGTERM');
  }

  async #end(signal) {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) {
      return;
    }
    const exited = once(this.#child, 'exit');
    // Callers that asked before must not be told of an end that is wanted.
    this.#pending.clear();
    this.#child.kill(signal);
    await exited;
  }

  /**
   * The module transformation sends messages of its own.
   *
   * @param {any} message
   */
  #receive({ id, result, error }) {
    const waiting = this.#pending.get(id);
    this.#pending.delete(id);
    if (error !== undefined) {
      waiting?.reject(new Error(`${error}\n${this.#output.join('')}`));
    } else {
      waiting?.resolve(result);
    }
  }
}
