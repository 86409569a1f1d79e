import { ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { EnvtestError } from '../EnvtestError';
import { Watchdog } from './Watchdog';

/** How long a server may take to exit. */
const graceMs = 3_000;

/** What it takes to run a server. */
export interface ServerCommand {
  binary: string;
  args: string[];
  /** Where the server runs and its log goes. */
  folder: string;
  watchdog: Watchdog;
}

/** A running etcd, kube-apiserver or kube-controller-manager. */
export class ServerProcess {
  readonly name: string;
  readonly processId: number;
  readonly #child: ChildProcess;
  readonly #logFile: string;
  readonly #exited: Promise<unknown>;

  static async start(command: ServerCommand): Promise<ServerProcess> {
    const { binary, args, folder, watchdog } = command;
    const logFile = join(folder, `${basename(binary)}.log`);
    const log = openSync(logFile, 'a');
    try {
      const child = spawn(binary, args, {
        cwd: folder,
        // A group of its own, so that Ctrl-C leaves the order of stopping to us; none of our environment,
        // because etcd reads ETCD_… as options.
        detached: true,
        env: { HOME: folder, PATH: process.env.PATH, GOGC: '400' },
        stdio: ['ignore', log, log],
      });
      if (child.pid !== undefined) {
        watchdog.watch(child.pid);
      }
      const exited = new Promise(resolve => {
        child.once('exit', resolve);
      });
      await once(child, 'spawn');
      return new ServerProcess(
        child,
        basename(binary),
        logFile,
        exited,
        watchdog,
      );
    } catch (error) {
      throw new EnvtestError(
        `${binary} can't be run (${String(
          error,
        )}): get it for this platform, or set KUBEBUILDER_ASSETS to another folder.`,
      );
    } finally {
      closeSync(log);
    }
  }

  private constructor(
    child: ChildProcess,
    name: string,
    logFile: string,
    exited: Promise<unknown>,
    watchdog: Watchdog,
  ) {
    this.name = name;
    this.processId = child.pid ?? 0;
    this.#child = child;
    this.#logFile = logFile;
    this.#exited = exited;
    child.once('exit', () => watchdog.forget(this.processId));
    // A program that forgot to stop the servers can end; the watchdog does the rest.
    child.unref();
  }

  get hasExited(): boolean {
    return this.#child.exitCode !== null || this.#child.signalCode !== null;
  }

  /** The end of what the server has logged. */
  lastLines(count = 20): string {
    return readFileSync(this.#logFile, 'utf8')
      .trimEnd()
      .split('\n')
      .slice(-count)
      .join('\n');
  }

  /** Sends a signal without waiting for what comes of it. */
  signal(signal: NodeJS.Signals) {
    this.#child.kill(signal);
  }

  /** Ends the server: at once with SIGKILL, else with as much as it takes. */
  async stop(signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<void> {
    if (this.hasExited) {
      return;
    }
    this.#child.ref();
    this.#child.kill(signal);
    const grace = new AbortController();
    const overdue = sleep(graceMs, undefined, { signal: grace.signal }).then(
      () => this.#child.kill('SIGKILL'),
      () => {},
    );
    await this.#exited;
    grace.abort();
    await overdue;
  }
}
