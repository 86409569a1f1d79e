import { mockCredentials } from '@backstage/backend-test-utils';
import type { JsonObject } from '@backstage/types';
import type { Sandbox } from '@paletteai/sandbox';
import { ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import getPort from 'get-port';
import { templateOf, TemplateStep } from './templateOf';

interface BackendProcessOptions {
  readonly sandbox: Sandbox;
  /** Where the databases are kept over a restart. */
  readonly folder: string;
  readonly steps: TemplateStep[];
  /** Whether the portal no longer knows the person who starts tasks. */
  readonly knowsNobody?: boolean;
  /** `NODE_ENV`, which decides among others how connections end; development unless given. */
  readonly mode?: 'development' | 'production';
}

/** An answer of the API of PaletteAI. */
export interface ApiAnswer {
  readonly status: number;
  readonly retryAfter: string | null;
  // Tests look into answers of many forms.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly body: any;
}

/** A backend with the scaffolder in a separate process, that can be killed. */
export class BackendProcess {
  readonly #child: ChildProcess;
  readonly #url: string;
  readonly #log: string[];

  private constructor(child: ChildProcess, url: string, log: string[]) {
    this.#child = child;
    this.#url = url;
    this.#log = log;
  }

  static async start(options: BackendProcessOptions): Promise<BackendProcess> {
    const port = await getPort({ host: '127.0.0.1' });
    const { NODE_OPTIONS: _, JEST_WORKER_ID: __, ...env } = process.env;
    const child = spawn(
      process.execPath,
      [
        '--require',
        require.resolve('@backstage/cli/config/nodeTransform.cjs'),
        require.resolve('./recoveryBackend.ts'),
      ],
      {
        stdio: ['ignore', 'pipe', 'pipe'],
        env: {
          ...env,
          NODE_ENV: options.mode ?? 'development',
          RECOVERY_CONFIG: JSON.stringify(configOf(port, options)),
          RECOVERY_TEMPLATE: JSON.stringify(templateOf(options.steps)),
          RECOVERY_KNOWS_NOBODY: options.knowsNobody ? 'yes' : '',
        },
      },
    );
    const log: string[] = [];
    child.stdout?.on('data', chunk => log.push(String(chunk)));
    child.stderr?.on('data', chunk => log.push(String(chunk)));
    const started = new BackendProcess(child, `http://127.0.0.1:${port}`, log);
    await started.#ready();
    return started;
  }

  /** What it has printed. */
  get log(): string {
    return this.#log.join('');
  }

  async begin(as: string, secrets: Record<string, string>): Promise<string> {
    const task = await this.#send(as, '/v2/tasks', {
      templateRef: 'template:default/test',
      values: {},
      secrets,
    });
    return String(task.id);
  }

  async status(as: string, id: string): Promise<string> {
    const task = await this.#send(as, `/v2/tasks/${id}`);
    return String(task.status);
  }

  /** All that a task has said. */
  async events(as: string, id: string): Promise<string> {
    return JSON.stringify(await this.#send(as, `/v2/tasks/${id}/events`));
  }

  /** Makes a change by the API of PaletteAI, without the scaffolder. */
  async post(as: string, path: string, body: object): Promise<ApiAnswer> {
    const response = await fetch(`${this.#url}/api/paletteai${path}`, {
      method: 'POST',
      headers: headersFor(as),
      body: JSON.stringify(body),
    });
    return {
      status: response.status,
      retryAfter: response.headers.get('retry-after'),
      body: await response.json(),
    };
  }

  /**
   * Asks it to end, as Kubernetes does.
   *
   * @returns its exit code, once it has ended
   */
  terminate(): { exited: Promise<number | null> } {
    const exited = once(this.#child, 'exit').then(([code]) => code);
    this.#child.kill('SIGTERM');
    return { exited };
  }

  /** Kills it without a graceful shutdown. */
  async kill(): Promise<void> {
    if (this.#child.exitCode === null && this.#child.signalCode === null) {
      const exited = once(this.#child, 'exit');
      this.#child.kill('SIGKILL');
      await exited;
    }
  }

  async #send(as: string, path: string, body?: object): Promise<JsonObject> {
    const response = await fetch(`${this.#url}/api/scaffolder${path}`, {
      method: body ? 'POST' : 'GET',
      headers: headersFor(as),
      body: body && JSON.stringify(body),
    });
    if (!response.ok) {
      throw new Error(`${path} was answered ${await response.text()}`);
    }
    return response.json();
  }

  async #ready(): Promise<void> {
    while (this.#child.exitCode === null) {
      const isReady = await fetch(
        `${this.#url}/.backstage/health/v1/readiness`,
      ).then(
        ({ ok }) => ok,
        () => false,
      );
      if (isReady) {
        return;
      }
      await new Promise(resolve => setTimeout(resolve, 100));
    }
    throw new Error(`The backend has ended: ${this.log}`);
  }
}

function headersFor(as: string): Record<string, string> {
  return {
    Authorization: mockCredentials.user.header(`user:default/${as}`),
    'Content-Type': 'application/json',
  };
}

function configOf(port: number, { sandbox, folder }: BackendProcessOptions) {
  return {
    backend: {
      baseUrl: `http://127.0.0.1:${port}`,
      listen: { host: '127.0.0.1', port },
      database: {
        client: 'better-sqlite3',
        connection: { directory: folder },
      },
    },
    scaffolder: {
      taskRecovery: { enabled: true, staleTimeout: { seconds: 2 } },
    },
    paletteai: {
      hubs: {
        main: {
          title: 'Main hub',
          server: { url: sandbox.urls.hub, token: sandbox.portalToken },
        },
      },
    },
  };
}
