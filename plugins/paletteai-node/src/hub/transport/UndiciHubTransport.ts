import { once } from 'node:events';
import type { Dispatcher } from 'undici';
import { HubAccess, HubAccessSource } from '../access/HubAccess';
import { HubCredentialStatus } from '../access/WatchedHubAccess';
import {
  connectionError,
  credentialsError,
  shutdownError,
} from '../errors/connectionError';
import { ProxyRoute, proxyFor, proxyRoute } from '../../proxy/proxyFor';
import { redactSecrets } from '../../secrets/redactSecrets';
import { DispatcherPool } from './DispatcherPool';
import {
  HubRequest,
  HubResponse,
  HubStream,
  HubTransport,
} from './HubTransport';
import { hubRequestUrl } from './hubRequestUrl';
import { impersonationHeaders } from './impersonationHeaders';
import { loadUndici } from './loadUndici';
import { readText } from './readText';

/** How long the API server may take to answer; its own limit for a request is a minute. */
const ANSWER_TIMEOUT_MS = 65_000;

/** Access that may know when it ends. */
type HubTransportAccess = HubAccessSource & {
  status?(): HubCredentialStatus | undefined;
};

/** Where the last request went, for the words of an error. */
interface Target {
  readonly server: string;
  readonly proxy?: ProxyRoute;
}

/** An answer that begins, and the credentials with which it was asked for. */
interface Sent {
  readonly response: Dispatcher.ResponseData;
  readonly authorization: string | undefined;
}

/**
 * The connection to one hub, by `undici.request`, the only form of that client that sends an
 * array as repeated headers.
 */
export class UndiciHubTransport implements HubTransport {
  readonly #hub: string;
  readonly #source: HubTransportAccess;
  readonly #pool = DispatcherPool.create();
  #target: Target = { server: '' };
  #isClosed = false;

  private constructor(hub: string, source: HubTransportAccess) {
    this.#hub = hub;
    this.#source = source;
  }

  static create(hub: string, source: HubTransportAccess): UndiciHubTransport {
    return new UndiciHubTransport(hub, source);
  }

  async request(request: HubRequest): Promise<HubResponse> {
    const { response, authorization } = await this.#send(
      request,
      request.timeoutMs ?? ANSWER_TIMEOUT_MS,
    );
    const { statusCode, headers } = response;
    try {
      const text = await readText(response);
      return {
        statusCode,
        headers,
        text: isSuccess(statusCode) ? text : withoutToken(text, authorization),
        credentialsExpiredAt: this.#expiredAt(statusCode),
      };
    } catch (error) {
      throw this.#explain(error, request);
    }
  }

  async stream(request: HubRequest, idleTimeoutMs: number): Promise<HubStream> {
    const { response, authorization } = await this.#send(
      request,
      idleTimeoutMs,
    );
    const { body } = response;
    // A connection that is closed on purpose must not surface as an unhandled error.
    body.on('error', () => {});
    const explain = (error: unknown) => this.#explain(error, request);
    return {
      statusCode: response.statusCode,
      headers: response.headers,
      credentialsExpiredAt: this.#expiredAt(response.statusCode),
      body: explained(body, explain),
      text: async () => {
        try {
          return withoutToken(await body.text(), authorization);
        } catch (error) {
          throw explain(error);
        }
      },
      close: () => {
        body.destroy();
      },
    };
  }

  /** Ends the requests that are under way, and refuses all others. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#pool.close();
  }

  /** Retries once if the hub no longer accepts a cached token. */
  async #send(request: HubRequest, bodyTimeout: number): Promise<Sent> {
    const sent = await this.#sendOnce(request, bodyTimeout);
    if (sent.response.statusCode !== 401) {
      return sent;
    }
    await sent.response.body.dump();
    this.#source.invalidate();
    return this.#sendOnce(request, bodyTimeout);
  }

  async #sendOnce(request: HubRequest, bodyTimeout: number): Promise<Sent> {
    if (this.#isClosed) {
      throw this.#explain(undefined, request);
    }
    const identity = impersonationHeaders(request.identity);
    const access = await this.#resolveAccess(request.signal);
    this.#target = { server: access.server };
    try {
      const proxy = proxyOf(access);
      this.#target = { server: access.server, proxy };
      const dispatcher = await this.#pool.dispatcherFor(access, proxy);
      const { request: send } = await loadUndici();
      const response = await send(hubRequestUrl(access.server, request), {
        dispatcher,
        method: request.method,
        headers: { ...baseHeaders(request, access), ...identity },
        body: request.body === undefined ? null : JSON.stringify(request.body),
        signal: request.signal,
        headersTimeout: request.timeoutMs ?? ANSWER_TIMEOUT_MS,
        bodyTimeout,
      });
      return { response, authorization: access.authorization };
    } catch (error) {
      throw this.#explain(error, request);
    }
  }

  /** A credentials plugin may take half a minute, for which nobody waits who has left. */
  async #resolveAccess(signal: AbortSignal | undefined): Promise<HubAccess> {
    const left = new AbortController();
    try {
      return await Promise.race([
        this.#source.resolve(),
        ...(signal ? [abortOf(signal, left.signal)] : []),
      ]);
    } catch (error) {
      signal?.throwIfAborted();
      throw credentialsError(error, this.#hub);
    } finally {
      left.abort();
    }
  }

  #expiredAt(statusCode: number): string | undefined {
    const status = statusCode === 401 ? this.#source.status?.() : undefined;
    return status?.state === 'expired' ? status.expiresAt : undefined;
  }

  #explain(error: unknown, request: HubRequest): unknown {
    if (request.signal?.aborted) {
      return request.signal.reason;
    }
    if (this.#isClosed) {
      return shutdownError(this.#hub, isWrite(request));
    }
    return connectionError(error, { hub: this.#hub, ...this.#target });
  }
}

/** Rejects when the signal fires. @param until - ends the wait for it */
async function abortOf(
  signal: AbortSignal,
  until: AbortSignal,
): Promise<never> {
  await once(signal, 'abort', { signal: until });
  throw signal.reason;
}

/** Whether a hub that did the request has changed: not for reads, dry runs and reviews of access. */
function isWrite({ method, path, query }: HubRequest): boolean {
  return (
    method !== 'GET' &&
    query?.dryRun === undefined &&
    !/^\/apis\/auth[a-z]+\.k8s\.io\//.test(path)
  );
}

/** As for `kubectl`, what the connection names goes before the environment. */
function proxyOf({ server, proxyUrl, proxySetting }: HubAccess) {
  return proxyUrl === undefined
    ? proxyFor(new URL(server))
    : proxyRoute(proxyUrl, proxySetting ?? 'proxyUrl');
}

function isSuccess(statusCode: number): boolean {
  return statusCode >= 200 && statusCode < 300;
}

/** What is said about a failure is shown to people, and a proxy may repeat what it was sent. */
function withoutToken(text: string, authorization: string | undefined): string {
  return redactSecrets(text, [
    authorization,
    authorization?.replace(/^\S+\s+/, ''),
  ]);
}

function baseHeaders(
  request: HubRequest,
  access: HubAccess,
): Record<string, string> {
  return {
    accept: request.accept ?? 'application/json',
    'user-agent': 'backstage-paletteai',
    ...(request.compressed && { 'accept-encoding': 'gzip' }),
    ...(access.authorization && { authorization: access.authorization }),
    ...(request.body !== undefined && {
      'content-type': request.contentType ?? 'application/json',
    }),
  };
}

async function* explained(
  body: AsyncIterable<Uint8Array>,
  explain: (error: unknown) => unknown,
): AsyncIterable<Uint8Array> {
  try {
    yield* body;
  } catch (error) {
    throw explain(error);
  }
}
