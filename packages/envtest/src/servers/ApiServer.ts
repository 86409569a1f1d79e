import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { request, Agent } from 'undici';
import { EnvtestError } from '../EnvtestError';
import { isPortTaken } from './freePorts';
import { ServerProcess } from './ServerProcess';
import { ServerSettings } from './ServerSettings';
import { serverFiles } from './serverFiles';
import { waitUntilReady } from './waitUntilReady';

const restartAttempts = 10;
const restartPauseMs = 500;

/**
 * The kube-apiserver of a test environment, with what it takes to test how a client bears its faults.
 * Its address, certificate, tokens and data stay the same over a restart.
 *
 * @public
 */
export class ApiServer {
  readonly url: string;
  readonly #settings: ServerSettings;
  #process: ServerProcess | undefined;

  /** @internal */
  static create(settings: ServerSettings): ApiServer {
    return new ApiServer(settings);
  }

  private constructor(settings: ServerSettings) {
    this.#settings = settings;
    this.url = `https://127.0.0.1:${settings.ports.apiServer}`;
  }

  /** The certificate authority that signed the server's certificate, base64 of PEM; known once it has started. */
  get caData(): string {
    return readFileSync(
      serverFiles(this.#settings.folder).certificate,
    ).toString('base64');
  }

  get processId(): number {
    return this.#running().processId;
  }

  /** @internal */
  get process(): ServerProcess | undefined {
    return this.#process;
  }

  /** Starts the server and resolves when it is ready. */
  async start(): Promise<void> {
    if (this.#process && !this.#process.hasExited) {
      return;
    }
    const { assets, folder, watchdog } = this.#settings;
    const server = await ServerProcess.start({
      binary: join(assets, 'kube-apiserver'),
      folder,
      watchdog,
      args: apiServerArguments(this.#settings),
    });
    this.#process = server;
    await waitUntilReady(server, signal => this.#isReady(signal));
  }

  /** Ends the server with kill -9: its clients see their connections break. */
  async kill(): Promise<void> {
    await this.#process?.stop('SIGKILL');
  }

  /** Kills the server and starts it again on the same port, which another program may hold for a moment. */
  async restart(): Promise<void> {
    await this.kill();
    for (let attempt = 1; ; attempt++) {
      try {
        await this.start();
        return;
      } catch (error) {
        if (!isPortTaken(error) || attempt === restartAttempts) {
          throw error;
        }
        await sleep(restartPauseMs);
      }
    }
  }

  /** Makes the server stop answering while its connections stay open. */
  freeze() {
    this.#running().signal('SIGSTOP');
  }

  /** Lets a frozen server continue. */
  thaw() {
    this.#running().signal('SIGCONT');
  }

  /** @internal */
  async stop(): Promise<void> {
    await this.#process?.stop();
  }

  #running(): ServerProcess {
    if (!this.#process || this.#process.hasExited) {
      throw new EnvtestError(
        'The API server of the test environment is not running: start it first.',
      );
    }
    return this.#process;
  }

  async #isReady(signal: AbortSignal): Promise<boolean> {
    const { certificate } = serverFiles(this.#settings.folder);
    // The certificate is made for this environment: another one's server on the same port does not pass for ours.
    const dispatcher = new Agent({
      connect: { ca: readFileSync(certificate) },
    });
    try {
      const { statusCode, body } = await request(`${this.url}/readyz`, {
        dispatcher,
        signal,
      });
      await body.dump();
      return statusCode === 200;
    } finally {
      await dispatcher.destroy();
    }
  }
}

function apiServerArguments({ folder, ports }: ServerSettings): string[] {
  const files = serverFiles(folder);
  return [
    `--etcd-servers=http://127.0.0.1:${ports.etcd}`,
    '--bind-address=127.0.0.1',
    // Without it, a machine that has no network can't start the server.
    '--advertise-address=127.0.0.1',
    '--endpoint-reconciler-type=none',
    `--secure-port=${ports.apiServer}`,
    `--cert-dir=${files.certificates}`,
    `--service-account-key-file=${files.serviceAccountPublicKey}`,
    `--service-account-signing-key-file=${files.serviceAccountKey}`,
    '--service-account-issuer=https://kubernetes.default.svc',
    '--authorization-mode=RBAC',
    `--token-auth-file=${files.tokens}`,
    '--service-cluster-ip-range=10.0.0.0/24',
    '--disable-admission-plugins=ServiceAccount',
  ];
}
