import { mockCredentials } from '@backstage/backend-test-utils';
import type { JsonObject } from '@backstage/types';
import { ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent, IncomingHttpHeaders, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { refOf } from '../people';
import type { Requester } from '../TestPortal';
import type { AttackRequest } from './attackRequests';
import type { Block } from './LoopWatch';

/** How a backend fared. */
export interface Measurements {
  readonly blocks: readonly Block[];
  readonly heapGrowthMegabytes: number;
  readonly peakMegabytes: number;
  /** Lines of its logs that hold a secret. */
  readonly told: readonly string[];
  readonly signals: readonly {
    readonly recipient: string;
    readonly text: string;
  }[];
}

/** An answer, before anybody has judged it. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  readonly milliseconds: number;
}

interface BackendProcessOptions {
  readonly config: JsonObject;
  /** Texts that must not be in its logs. */
  readonly secrets: readonly string[];
  /** Shorter blocks of its event loop are not noted. */
  readonly blockMs: number;
}

/** A backend with the plugin in a process of its own, whose event loop and memory are measured. */
export class BackendProcess {
  readonly #child: ChildProcess;
  readonly #agent = new Agent({ keepAlive: true });
  readonly #output: string[] = [];
  #port = 0;

  private constructor(child: ChildProcess) {
    this.#child = child;
    const note = (chunk: Buffer) => this.#output.push(String(chunk));
    child.stdout?.on('data', note);
    child.stderr?.on('data', note);
  }

  static async start(options: BackendProcessOptions): Promise<BackendProcess> {
    const { NODE_OPTIONS: _, JEST_WORKER_ID: __, ...env } = process.env;
    const child = fork(require.resolve('./attackedBackend.ts'), {
      execArgv: [
        '--expose-gc',
        '--require',
        require.resolve('@backstage/cli/config/nodeTransform.cjs'),
      ],
      silent: true,
      env: {
        ...env,
        NODE_ENV: 'production',
        ATTACK_CONFIG: JSON.stringify(options.config),
        ATTACK_SECRETS: JSON.stringify(options.secrets),
        ATTACK_BLOCK_MS: String(options.blockMs),
      },
    });
    const started = new BackendProcess(child);
    const { port } = await started.#next<{ port: number }>();
    started.#port = port;
    return started;
  }

  /** Sends a request as it is, whatever its path. */
  async send(
    as: Requester,
    {
      headers,
      method,
      path,
      text: body,
    }: Pick<AttackRequest, 'headers' | 'method' | 'path' | 'text'>,
  ): Promise<RawAnswer> {
    const begun = performance.now();
    const sent = request({
      agent: this.#agent,
      host: '127.0.0.1',
      port: this.#port,
      method: method.toUpperCase(),
      path: `/api/paletteai${path}`,
      headers: {
        ...headers,
        Authorization: authorizationOf(as),
        ...(body !== undefined && {
          'Content-Length': Buffer.byteLength(body),
        }),
      },
    });
    const responding = once(sent, 'response');
    sent.end(body);
    const [response] = await responding;
    return {
      status: response.statusCode,
      headers: response.headers,
      text: await text(response),
      milliseconds: Math.round(performance.now() - begun),
    };
  }

  /** From now on it is measured. */
  async begin(): Promise<void> {
    this.#child.send('begin');
    await this.#next();
  }

  async measure(): Promise<Measurements> {
    this.#child.send('measure');
    return this.#next<Measurements>();
  }

  async stop(): Promise<void> {
    this.#agent.destroy();
    if (this.#child.exitCode === null) {
      const exited = once(this.#child, 'exit');
      this.#child.disconnect();
      await exited;
    }
  }

  #next<T>(): Promise<T> {
    return new Promise((resolve, reject) => {
      const onExit = () =>
        reject(new Error(`The backend has ended: ${this.#output.join('')}`));
      const onMessage = (message: { type?: string; answer: T }) => {
        // Other parts of the tool chain talk on the same channel.
        if (message.type === 'attack') {
          this.#child.off('message', onMessage).off('exit', onExit);
          resolve(message.answer);
        }
      };
      this.#child.on('message', onMessage).on('exit', onExit);
    });
  }
}

function authorizationOf(as: Requester): string {
  if (as === 'service') {
    return mockCredentials.service.header();
  }
  return as === 'anonymous'
    ? mockCredentials.none.header()
    : mockCredentials.user.header(refOf(as.id));
}
