import { Pool } from 'undici';

/**
 * How to reach an API server, and as whom.
 *
 * @public
 */
export interface KubernetesTestClientOptions {
  url: string;
  /** The certificate authority, base64 of PEM; leave it out for plain HTTP. */
  caData?: string;
  token?: string;
}

/**
 * Options of a request.
 *
 * @public
 */
export interface KubernetesTestRequest {
  query?: Record<string, string | number | boolean>;
  headers?: Record<string, string | string[]>;
  /** Sent as JSON. */
  body?: unknown;
  /** On whose behalf the request is made. */
  impersonate?: { user: string; groups?: string[] };
}

/**
 * The response of the server, regardless of its status.
 *
 * @public
 */
export interface KubernetesTestResponse<TBody> {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  /** Parsed where it is JSON; else, by force, a text. */
  body: TBody;
}

/**
 * Plain requests to a Kubernetes API for tests: no retry, no cache, no opinion about the answer.
 *
 * @public
 */
export class KubernetesTestClient {
  readonly #pool: Pool;
  readonly #token: string | undefined;

  static create(options: KubernetesTestClientOptions): KubernetesTestClient {
    return new KubernetesTestClient(options);
  }

  private constructor({ url, caData, token }: KubernetesTestClientOptions) {
    this.#token = token;
    this.#pool = new Pool(url, {
      // Over HTTP/2 repeated headers, such as those of impersonated groups, would be joined.
      allowH2: false,
      connect: caData ? { ca: Buffer.from(caData, 'base64') } : {},
    });
  }

  async request<TBody = unknown>(
    method: string,
    path: string,
    { query, headers, body, impersonate }: KubernetesTestRequest = {},
  ): Promise<KubernetesTestResponse<TBody>> {
    const response = await this.#pool.request({
      method,
      path,
      query,
      headers: {
        accept: 'application/json',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(this.#token ? { authorization: `Bearer ${this.#token}` } : {}),
        ...(impersonate ? { 'impersonate-user': impersonate.user } : {}),
        ...(impersonate?.groups?.length
          ? { 'impersonate-group': impersonate.groups }
          : {}),
        ...headers,
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await response.body.text();
    const isJson = /json/.test(String(response.headers['content-type']));
    return {
      status: response.statusCode,
      headers: response.headers,
      body: isJson ? JSON.parse(text) : text,
    };
  }

  get<TBody = unknown>(path: string, request?: KubernetesTestRequest) {
    return this.request<TBody>('GET', path, request);
  }

  create<TBody = unknown>(
    path: string,
    body: unknown,
    request?: KubernetesTestRequest,
  ) {
    return this.request<TBody>('POST', path, { ...request, body });
  }

  /** Server-side apply of `body` to the object at `path`, as the field manager "envtest" where the query names none. */
  apply<TBody = unknown>(
    path: string,
    body: unknown,
    request: KubernetesTestRequest = {},
  ) {
    return this.request<TBody>('PATCH', path, {
      ...request,
      body,
      query: { fieldManager: 'envtest', ...request.query },
      headers: {
        'content-type': 'application/apply-patch+yaml',
        ...request.headers,
      },
    });
  }

  delete<TBody = unknown>(path: string, request?: KubernetesTestRequest) {
    return this.request<TBody>('DELETE', path, request);
  }

  /** Breaks the connections; a request that is under way fails. */
  async close(): Promise<void> {
    await this.#pool.destroy();
  }
}
