import { ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { repositoryFolders } from '../repositoryFolders';

/**
 * A process beside this one that ends the servers and removes their folder when this process goes away without
 * having done so. It notices by the end of its stdin, which also a kill -9 of this process brings about.
 */
export class Watchdog {
  readonly #child: ChildProcess;

  static start(folder: string): Watchdog {
    const child = spawn(
      process.execPath,
      [join(repositoryFolders.watchdog, 'watchdog.cjs'), folder],
      {
        // Out of reach of Ctrl-C, and of options that are meant for this process.
        detached: true,
        env: { PATH: process.env.PATH },
        stdio: ['pipe', 'ignore', 'ignore'],
      },
    );
    child.unref();
    return new Watchdog(child);
  }

  private constructor(child: ChildProcess) {
    this.#child = child;
    // Without a watchdog the environment still works; stop() then does all of the cleaning.
    child.on('error', () => {});
    child.stdin?.on('error', () => {});
  }

  get processId(): number | undefined {
    return this.#child.pid;
  }

  watch(processId: number) {
    this.#child.stdin?.write(`+${processId}\n`);
  }

  forget(processId: number) {
    this.#child.stdin?.write(`-${processId}\n`);
  }

  /** Lets the watchdog remove the folder, and resolves when it has. */
  async stop(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) {
      return;
    }
    this.#child.ref();
    const exited = once(this.#child, 'exit');
    this.#child.stdin?.end();
    await exited;
  }
}
