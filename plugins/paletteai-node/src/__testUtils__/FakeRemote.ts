import { createServer, IncomingHttpHeaders, Server } from 'node:http';
import { AddressInfo } from 'node:net';

export interface FakeRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface FakeAnswer {
  readonly statusCode?: number;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
  /** Breaks the connection instead of an answer. */
  readonly broken?: boolean;
}

/** A remote that answers as a test says, over real HTTP. */
export class FakeRemote {
  readonly requests: FakeRequest[] = [];
  answer: (request: FakeRequest) => FakeAnswer = () => ({ statusCode: 404 });
  readonly #server: Server;

  private constructor() {
    this.#server = createServer(async (incoming, response) => {
      const url = new URL(incoming.url ?? '/', 'http://remote');
      const chunks: Buffer[] = [];
      for await (const chunk of incoming) {
        chunks.push(chunk);
      }
      const request: FakeRequest = {
        method: incoming.method ?? 'GET',
        path: url.pathname,
        query: url.searchParams,
        headers: incoming.headers,
        body: Buffer.concat(chunks).toString('utf8'),
      };
      this.requests.push(request);
      const { statusCode = 200, body, headers, broken } = this.answer(request);
      if (broken) {
        response.destroy();
        return;
      }
      response.writeHead(statusCode, {
        'content-type': 'application/json',
        ...headers,
      });
      response.end(
        typeof body === 'string' || body === undefined
          ? body
          : JSON.stringify(body),
      );
    });
  }

  static async open(): Promise<FakeRemote> {
    const remote = new FakeRemote();
    await new Promise<void>(resolve => {
      remote.#server.listen(0, '127.0.0.1', resolve);
    });
    return remote;
  }

  get url(): string {
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise(resolve => {
      this.#server.close(resolve);
    });
  }
}
