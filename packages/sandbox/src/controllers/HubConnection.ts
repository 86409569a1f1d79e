import http from 'node:http';
import https from 'node:https';

/**
 * A hub and an account with full access to it.
 * @public
 */
export interface ControlledHub {
  readonly url: string;
  readonly token: string;
  /** The certificate authority, as PEM. */
  readonly ca?: string;
}

/** What a hub answered. @internal */
export interface HubAnswer {
  readonly status: number;
  readonly body: unknown;
}

interface HubRequest {
  readonly query?: Readonly<Record<string, string>>;
  readonly contentType?: string;
  readonly body?: unknown;
}

const patienceMs = 30_000;

/** Plain requests to a hub. @internal */
export class HubConnection {
  readonly #hub: ControlledHub;
  readonly #module: typeof http | typeof https;
  readonly #agent: http.Agent;

  private constructor(
    hub: ControlledHub,
    module: typeof http | typeof https,
    agent: http.Agent,
  ) {
    this.#hub = hub;
    this.#module = module;
    this.#agent = agent;
  }

  static create(hub: ControlledHub): HubConnection {
    return hub.url.startsWith('https:')
      ? new HubConnection(
          hub,
          https,
          new https.Agent({ keepAlive: true, ca: hub.ca }),
        )
      : new HubConnection(hub, http, new http.Agent({ keepAlive: true }));
  }

  async send(
    method: string,
    path: string,
    request: HubRequest = {},
  ): Promise<HubAnswer> {
    const response = await this.#open(method, path, request);
    const chunks: Buffer[] = [];
    for await (const chunk of response) {
      chunks.push(chunk);
    }
    const text = Buffer.concat(chunks).toString('utf8');
    const isJson = /json/.test(String(response.headers['content-type']));
    return {
      status: response.statusCode ?? 0,
      body: isJson ? JSON.parse(text) : text,
    };
  }

  /**
   * Calls back at every sign of a change in a collection.
   *
   * @returns what ends it; and `ended` resolves when the hub ends it
   */
  async watch(
    path: string,
    onChange: () => void,
  ): Promise<{ stop: () => void; ended: Promise<void> }> {
    const response = await this.#open('GET', path, {
      query: { watch: 'true', timeoutSeconds: '240' },
    });
    response.on('data', onChange);
    return {
      stop: () => response.destroy(),
      ended: new Promise(resolve => {
        response.on('error', () => resolve());
        response.on('close', () => resolve());
      }),
    };
  }

  close(): void {
    this.#agent.destroy();
  }

  #open(
    method: string,
    path: string,
    { query = {}, contentType = 'application/json', body }: HubRequest,
  ): Promise<http.IncomingMessage> {
    const url = new URL(this.#hub.url);
    url.pathname = `${url.pathname.replace(/\/$/, '')}${path}`;
    url.search = new URLSearchParams(query).toString();
    const payload = body === undefined ? undefined : JSON.stringify(body);
    const isWatch = query.watch === 'true';
    return new Promise((resolve, reject) => {
      const outgoing = this.#module.request(
        url,
        {
          method,
          // A watch stays silent for as long as nothing happens.
          ...(isWatch ? {} : { timeout: patienceMs }),
          agent: this.#agent,
          headers: {
            Accept: 'application/json',
            Authorization: `Bearer ${this.#hub.token}`,
            ...(payload === undefined
              ? {}
              : {
                  'Content-Type': contentType,
                  'Content-Length': String(Buffer.byteLength(payload)),
                }),
          },
        },
        resolve,
      );
      outgoing.on('error', reject);
      outgoing.on('timeout', () =>
        outgoing.destroy(new Error(`${method} ${path} was not answered`)),
      );
      outgoing.end(payload);
    });
  }
}
