import type { LoggerService } from '@backstage/backend-plugin-api';
import { z } from 'zod';
import { backoffDelay } from '../../../time/backoffDelay';
import { ExecPlugin } from '../kubeconfigSchema';
import { ExecFailure, ExecPluginError } from './ExecPluginError';
import { runExecPlugin } from './runExecPlugin';
import { wordsForLog } from './wordsForLog';

/** What a plugin proves the portal's account with. Secret. */
export interface ExecCredential {
  readonly token?: string;
  readonly cert?: string;
  readonly key?: string;
  /** When it ends, in milliseconds of the wall clock. */
  readonly expiresAtMs?: number;
}

const credentialSchema = z.object({
  kind: z.literal('ExecCredential'),
  status: z
    .object({
      token: z.string().nullish(),
      clientCertificateData: z.string().nullish(),
      clientKeyData: z.string().nullish(),
      expirationTimestamp: z.string().nullish(),
    })
    .refine(
      ({ token, clientCertificateData, clientKeyData }) =>
        token || (clientCertificateData && clientKeyData),
    ),
});

/** A token that is about to end would end on its way. */
const LEEWAY_MS = 10_000;
/** A hub that refuses whatever the plugin gives must not have it run for each request. */
const MIN_PAUSE_MS = 5_000;

export interface ExecCredentialsOptions {
  readonly plugin: ExecPlugin;
  /** To follow "credentials for": the context and its file. */
  readonly where: string;
  /** Folder of the kubeconfig. */
  readonly folder: string;
  readonly logger: Pick<LoggerService, 'warn'>;
  readonly timeoutMs?: number;
}

/**
 * The credentials of a plugin, which runs again when they end, when the hub refuses them, and after
 * failures no sooner than their number calls for.
 */
export class ExecCredentials {
  readonly #options: ExecCredentialsOptions;
  #current?: { credential: ExecCredential; ranAtMs: number };
  #failed?: { error: ExecPluginError; untilMs: number; failures: number };
  #isRefused = false;

  constructor(options: ExecCredentialsOptions) {
    this.#options = options;
  }

  /** The hub no longer accepts what the plugin gave. */
  invalidate(): void {
    this.#isRefused = true;
  }

  /** @param cluster - what a plugin with `provideClusterInfo` is told */
  async get(cluster: object): Promise<ExecCredential> {
    const now = performance.now();
    if (
      this.#current &&
      (this.#isGood() || now - this.#current.ranAtMs < MIN_PAUSE_MS)
    ) {
      return this.#current.credential;
    }
    if (this.#failed && now < this.#failed.untilMs) {
      throw this.#failed.error;
    }
    const { command } = this.#options.plugin;
    const outcome = await this.#run(cluster);
    const credential =
      outcome.type === 'done' ? readCredential(outcome.output) : undefined;
    if (credential) {
      this.#current = { credential, ranAtMs: performance.now() };
      this.#failed = undefined;
      this.#isRefused = false;
      return credential;
    }
    throw this.#fail(
      outcome.type === 'failed' ? outcome.failure : 'malformed',
      outcome.type === 'failed' ? wordsForLog(outcome.words) : '',
      command,
    );
  }

  async #run(cluster: object) {
    const { plugin, folder, timeoutMs } = this.#options;
    if (plugin.interactiveMode === 'Always') {
      return { type: 'failed', failure: 'interactive', words: '' } as const;
    }
    return runExecPlugin(
      {
        command: plugin.command,
        args: plugin.args ?? [],
        folder,
        env: {
          ...Object.fromEntries(
            (plugin.env ?? []).map(({ name, value }) => [name, value]),
          ),
          KUBERNETES_EXEC_INFO: JSON.stringify({
            apiVersion: plugin.apiVersion ?? 'client.authentication.k8s.io/v1',
            kind: 'ExecCredential',
            spec: {
              interactive: false,
              ...(plugin.provideClusterInfo && { cluster }),
            },
          }),
        },
      },
      timeoutMs,
    );
  }

  #isGood(): boolean {
    const endsAtMs = this.#current?.credential.expiresAtMs;
    return (
      !this.#isRefused &&
      (endsAtMs === undefined || Date.now() < endsAtMs - LEEWAY_MS)
    );
  }

  #fail(failure: ExecFailure, words: string, command: string): Error {
    const { logger, where } = this.#options;
    const failures = (this.#failed?.failures ?? 0) + 1;
    const error = new ExecPluginError(command, where, failure);
    this.#failed = {
      error,
      failures,
      untilMs:
        performance.now() +
        MIN_PAUSE_MS +
        backoffDelay(failures, Math.random()),
    };
    logger.warn(
      `${error.message}${words && `. It said: ${JSON.stringify(words)}`}`,
    );
    return error;
  }
}

function readCredential(output: string): ExecCredential | undefined {
  let value: unknown;
  try {
    value = JSON.parse(output);
  } catch {
    return undefined;
  }
  const result = credentialSchema.safeParse(value);
  if (!result.success) {
    return undefined;
  }
  const { status } = result.data;
  const expiresAtMs = Date.parse(status.expirationTimestamp ?? '');
  return {
    token: status.token ?? undefined,
    cert: status.clientCertificateData ?? undefined,
    key: status.clientKeyData ?? undefined,
    expiresAtMs: Number.isNaN(expiresAtMs) ? undefined : expiresAtMs,
  };
}
