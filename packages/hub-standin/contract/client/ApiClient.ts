import http from 'node:http';
import https from 'node:https';
import { ServerIdentity } from './kubeconfig';
import { ApiAnswer } from './ApiAnswer';
import { WatchStream } from './WatchStream';

const PATIENCE_MILLISECONDS = 30_000;

export type Query = Record<
  string,
  string | number | boolean | string[] | undefined
>;

export interface ApiRequest {
  query?: Query;
  headers?: Record<string, string | string[]>;
  /** Strings and buffers are sent as they are, everything else as JSON. */
  body?: unknown;
}

/** The least HTTP client that shows what a server really says: nothing is retried, decoded or typed. */
export class ApiClient {
  static create(identity: ServerIdentity): ApiClient {
    const secure = identity.server.startsWith('https:');
    const agent = secure
      ? new https.Agent({
          keepAlive: true,
          ca: identity.certificateAuthority,
          cert: identity.clientCertificate,
          key: identity.clientKey,
        })
      : new http.Agent({ keepAlive: true });
    const authorization: Record<string, string> = identity.token
      ? { Authorization: `Bearer ${identity.token}` }
      : {};
    return new ApiClient(identity.server, agent, authorization);
  }

  readonly #server: string;
  readonly #agent: http.Agent;
  readonly #headers: Record<string, string | string[]>;

  private constructor(
    server: string,
    agent: http.Agent,
    headers: Record<string, string | string[]>,
  ) {
    this.#server = server;
    this.#agent = agent;
    this.#headers = headers;
  }

  /** The same server with more headers, for example to impersonate. */
  withHeaders(headers: Record<string, string | string[]>): ApiClient {
    return new ApiClient(this.#server, this.#agent, {
      ...this.#headers,
      ...headers,
    });
  }

  /** The same server as another user, which the present one impersonates. */
  as(
    user: string,
    groups: string[] = [],
    extra: Record<string, string[]> = {},
  ): ApiClient {
    const headers: Record<string, string | string[]> = {
      'Impersonate-User': user,
    };
    if (groups.length > 0) {
      headers['Impersonate-Group'] = groups;
    }
    for (const [key, values] of Object.entries(extra)) {
      headers[`Impersonate-Extra-${encodeURIComponent(key)}`] = values;
    }
    return this.withHeaders(headers);
  }

  /** The same server with another bearer token, or with none. */
  withToken(token: string | undefined): ApiClient {
    return new ApiClient(
      this.#server,
      this.#agent,
      token === undefined ? {} : { Authorization: `Bearer ${token}` },
    );
  }

  async send(
    method: string,
    path: string,
    request: ApiRequest = {},
  ): Promise<ApiAnswer> {
    const response = await this.#open(method, path, request);
    const chunks: Buffer[] = [];
    for await (const chunk of response) {
      chunks.push(chunk);
    }
    return ApiAnswer.create(
      `${method} ${path}`,
      response.statusCode ?? 0,
      response.headers,
      Buffer.concat(chunks).toString('utf8'),
    );
  }

  get(path: string, request?: ApiRequest): Promise<ApiAnswer> {
    return this.send('GET', path, request);
  }

  post(path: string, body: unknown, request?: ApiRequest): Promise<ApiAnswer> {
    return this.send('POST', path, { ...request, body });
  }

  async watch(path: string, query: Query = {}): Promise<WatchStream> {
    const response = await this.#open('GET', path, {
      query: { ...query, watch: true },
    });
    return WatchStream.create(`WATCH ${path}`, response);
  }

  /** Closes the kept connections. */
  close(): void {
    this.#agent.destroy();
  }

  #open(
    method: string,
    path: string,
    request: ApiRequest,
  ): Promise<http.IncomingMessage> {
    const url = new URL(this.#server);
    const query = new URLSearchParams();
    for (const [key, value] of Object.entries(request.query ?? {})) {
      for (const one of [value].flat()) {
        if (one !== undefined) {
          query.append(key, String(one));
        }
      }
    }
    const search = query.size > 0 ? `?${query}` : '';
    const { body } = request;
    const payload =
      body === undefined || typeof body === 'string' || Buffer.isBuffer(body)
        ? body
        : JSON.stringify(body);
    const headers: Record<string, string | string[]> = {
      Accept: 'application/json',
      ...(payload === undefined
        ? {}
        : {
            'Content-Type': 'application/json',
            // Node frames the body of a DELETE only when it is told its length.
            'Content-Length': String(Buffer.byteLength(payload)),
          }),
      ...this.#headers,
      ...request.headers,
    };
    const module = url.protocol === 'https:' ? https : http;
    return new Promise((resolve, reject) => {
      const outgoing = module.request(
        url,
        {
          method,
          headers,
          agent: this.#agent,
          // A URL would resolve `..` and its like before the server sees them.
          path: `${url.pathname.replace(/\/$/, '')}${path}${search}`,
        },
        resolve,
      );
      outgoing.on('error', reject);
      outgoing.setTimeout(PATIENCE_MILLISECONDS, () =>
        outgoing.destroy(
          new Error(`${method} ${path}: no answer, or an answer that stopped`),
        ),
      );
      outgoing.end(payload);
    });
  }
}
