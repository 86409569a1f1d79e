import type { Dispatcher } from 'undici';
import { HubAccess, HubAccessSource } from '../access/HubAccess';
import { connectionError } from '../errors/connectionError';
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

/** How long the API server may take to answer; its own limit for a request is a minute. */
const ANSWER_TIMEOUT_MS = 65_000;

/**
 * The connection to one hub, by `undici.request`, the only form of that client that sends an
 * array as repeated headers.
 */
export class UndiciHubTransport implements HubTransport {
  readonly #hub: string;
  readonly #source: HubAccessSource;
  readonly #pool = DispatcherPool.create();
  #server = '';

  private constructor(hub: string, source: HubAccessSource) {
    this.#hub = hub;
    this.#source = source;
  }

  static create(hub: string, source: HubAccessSource): UndiciHubTransport {
    return new UndiciHubTransport(hub, source);
  }

  async request(request: HubRequest): Promise<HubResponse> {
    const response = await this.#send(
      request,
      request.timeoutMs ?? ANSWER_TIMEOUT_MS,
    );
    try {
      return {
        statusCode: response.statusCode,
        headers: response.headers,
        text: await response.body.text(),
      };
    } catch (error) {
      throw this.#explain(error, request);
    }
  }

  async stream(request: HubRequest, idleTimeoutMs: number): Promise<HubStream> {
    const response = await this.#send(request, idleTimeoutMs);
    const { body } = response;
    // A connection that is closed on purpose must not surface as an unhandled error.
    body.on('error', () => {});
    const explain = (error: unknown) => this.#explain(error, request);
    return {
      statusCode: response.statusCode,
      headers: response.headers,
      body: explained(body, explain),
      text: async () => {
        try {
          return await body.text();
        } catch (error) {
          throw explain(error);
        }
      },
      close: () => {
        body.destroy();
      },
    };
  }

  async close(): Promise<void> {
    await this.#pool.close();
  }

  /** Sends once more when the hub no longer accepts a cached token. */
  async #send(
    request: HubRequest,
    bodyTimeout: number,
  ): Promise<Dispatcher.ResponseData> {
    const response = await this.#sendOnce(request, bodyTimeout);
    if (response.statusCode !== 401) {
      return response;
    }
    await response.body.dump();
    this.#source.invalidate();
    return this.#sendOnce(request, bodyTimeout);
  }

  async #sendOnce(
    request: HubRequest,
    bodyTimeout: number,
  ): Promise<Dispatcher.ResponseData> {
    const identity = impersonationHeaders(request.identity);
    const access = await this.#source.resolve();
    this.#server = access.server;
    const dispatcher = await this.#pool.dispatcherFor(access);
    const { request: send } = await loadUndici();
    try {
      return await send(hubRequestUrl(access.server, request), {
        dispatcher,
        method: request.method,
        headers: { ...baseHeaders(request, access), ...identity },
        body: request.body === undefined ? null : JSON.stringify(request.body),
        signal: request.signal,
        headersTimeout: request.timeoutMs ?? ANSWER_TIMEOUT_MS,
        bodyTimeout,
      });
    } catch (error) {
      throw this.#explain(error, request);
    }
  }

  #explain(error: unknown, request: HubRequest): unknown {
    if (request.signal?.aborted) {
      return request.signal.reason;
    }
    return connectionError(error, { hub: this.#hub, server: this.#server });
  }
}

function baseHeaders(
  request: HubRequest,
  access: HubAccess,
): Record<string, string> {
  return {
    accept: request.accept ?? 'application/json',
    'user-agent': 'backstage-paletteai',
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
