import {
  createServer,
  IncomingMessage,
  Server,
  ServerResponse,
} from 'node:http';
import { AddressInfo } from 'node:net';
import { Agent, Dispatcher, request as send } from 'undici';

/** What happens to a request instead of, or on, its way. */
export type GateFault =
  | {
      readonly type: 'answer';
      readonly statusCode: number;
      readonly body: string;
      readonly headers?: Record<string, string>;
    }
  /** Ends the connection after so many bytes of the answer. */
  | { readonly type: 'cut'; readonly afterBytes: number }
  | { readonly type: 'delay'; readonly delayMs: number };

export interface GateRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly isWatch: boolean;
  readonly headers: IncomingMessage['headers'];
}

/** Where the gate leads. */
export interface GateTarget {
  readonly url: string;
  readonly ca?: string;
  /** Replaces the token that was sent, where the target knows another. */
  readonly bearerToken?: string;
}

/** Stands between a client and a Kubernetes API server, and makes what is between them fail. */
export class Gate {
  /** Decides about each request; passes all by default. */
  fault: (request: GateRequest) => GateFault | undefined = () => undefined;
  /** Replaces parameters of the query, such as the size of pages. */
  rewrite: (request: GateRequest) => Record<string, string> | undefined = () =>
    undefined;
  readonly requests: GateRequest[] = [];
  readonly #server: Server;
  readonly #open = new Set<ServerResponse>();
  #target: GateTarget;
  #agent: Agent;
  readonly #dead = new Set<ServerResponse>();
  #frozen = false;

  private constructor(target: GateTarget) {
    this.#target = target;
    this.#agent = agentFor(target);
    this.#server = createServer((request, response) => {
      this.#handle(request, response).catch(() => response.destroy());
    });
  }

  static async open(target: GateTarget): Promise<Gate> {
    const gate = new Gate(target);
    await new Promise<void>(resolve => {
      gate.#server.listen(0, '127.0.0.1', resolve);
    });
    return gate;
  }

  get url(): string {
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}`;
  }

  get openConnections(): number {
    return this.#open.size;
  }

  lists(): GateRequest[] {
    return this.requests.filter(
      request => !request.isWatch && !request.query.has('resourceVersionMatch'),
    );
  }

  watches(): GateRequest[] {
    return this.requests.filter(request => request.isWatch);
  }

  /** Leads elsewhere from now on; open connections break. */
  leadTo(target: GateTarget): void {
    this.#target = target;
    this.#agent = agentFor(target);
    this.cutAll();
  }

  /** Blocks all traffic, but keeps connections open. */
  freeze(): void {
    this.#frozen = true;
    this.#open.forEach(response => this.#dead.add(response));
  }

  /** Open connections stay dead; new ones work. */
  thaw(): void {
    this.#frozen = false;
  }

  cutAll(): void {
    this.#open.forEach(response => response.destroy());
  }

  async close(): Promise<void> {
    this.cutAll();
    this.#server.closeAllConnections();
    await new Promise(resolve => {
      this.#server.close(resolve);
    });
    await this.#agent.destroy();
  }

  async #handle(
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://gate');
    const seen: GateRequest = {
      method: request.method ?? 'GET',
      path: url.pathname,
      query: url.searchParams,
      isWatch: url.searchParams.get('watch') === 'true',
      headers: request.headers,
    };
    this.requests.push(seen);
    this.#open.add(response);
    response.on('close', () => this.#open.delete(response));
    if (this.#frozen) {
      return;
    }
    const fault = this.fault(seen);
    if (fault?.type === 'delay') {
      await new Promise(resolve => {
        setTimeout(resolve, fault.delayMs);
      });
    }
    if (fault?.type === 'answer') {
      response.writeHead(fault.statusCode, {
        'content-type': 'application/json',
        ...fault.headers,
      });
      response.end(fault.body);
      return;
    }
    for (const [name, value] of Object.entries(this.rewrite(seen) ?? {})) {
      url.searchParams.set(name, value);
    }
    await this.#forward(
      request,
      `${url.pathname}${url.search}`,
      response,
      fault,
    );
  }

  async #forward(
    request: IncomingMessage,
    path: string,
    response: ServerResponse,
    fault: GateFault | undefined,
  ): Promise<void> {
    const abort = new AbortController();
    response.on('close', () => abort.abort());
    const upstream = await send(`${this.#target.url}${path}`, {
      dispatcher: this.#agent,
      method: request.method as Dispatcher.HttpMethod,
      headers: forwardedHeaders(request, this.#target.bearerToken),
      body: ['GET', 'HEAD'].includes(request.method ?? '') ? null : request,
      signal: abort.signal,
      headersTimeout: 0,
      bodyTimeout: 0,
    });
    for (const name of ['content-type', 'warning', 'retry-after']) {
      const value = upstream.headers[name];
      if (value !== undefined) {
        response.setHeader(name, value);
      }
    }
    response.statusCode = upstream.statusCode;
    response.flushHeaders();
    let left = fault?.type === 'cut' ? fault.afterBytes : Infinity;
    for await (const chunk of upstream.body) {
      if (this.#dead.has(response)) {
        // The rest is lost, as on a connection that a firewall forgot.
        continue;
      }
      response.write(chunk.subarray(0, left));
      left -= chunk.length;
      if (left <= 0) {
        response.destroy();
        return;
      }
    }
    if (!this.#dead.has(response)) {
      response.end();
    }
  }
}

/** Raw, because repeated headers must stay repeated. */
function forwardedHeaders(
  request: IncomingMessage,
  token: string | undefined,
): string[] {
  const headers: string[] =
    token === undefined ? [] : ['authorization', `Bearer ${token}`];
  const skipped =
    token === undefined
      ? /^(host|connection|transfer-encoding|keep-alive)$/i
      : /^(host|connection|transfer-encoding|keep-alive|authorization)$/i;
  for (let index = 0; index < request.rawHeaders.length; index += 2) {
    const name = request.rawHeaders[index];
    if (!skipped.test(name)) {
      headers.push(name, request.rawHeaders[index + 1]);
    }
  }
  return headers;
}

function agentFor(target: GateTarget): Agent {
  return new Agent({ allowH2: false, connect: { ca: target.ca } });
}
