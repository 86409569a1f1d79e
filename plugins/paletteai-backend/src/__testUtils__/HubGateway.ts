import {
  createServer,
  IncomingHttpHeaders,
  IncomingMessage,
  request,
  Server,
  ServerResponse,
} from 'node:http';
import { AddressInfo } from 'node:net';

/**
 * What a gateway does to a request.
 *
 * - `refuse`: it answers 503, and the hub never hears of it
 * - `cut`: the hub does it, and the answer gets lost
 */
export interface Interference {
  readonly headers?: IncomingHttpHeaders;
  readonly fault?: 'refuse' | 'cut';
}

/** A gateway between the portal and a hub that interferes with requests. */
export class HubGateway {
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
  }

  /** @param hubUrl - plain HTTP */
  static async start(
    hubUrl: string,
    interfere: (incoming: IncomingMessage) => Interference,
  ): Promise<HubGateway> {
    const { hostname, port } = new URL(hubUrl);
    const server = createServer((incoming, response) => {
      const { fault, headers = incoming.headers } = interfere(incoming);
      if (fault === 'refuse') {
        refuse(response);
        return;
      }
      const { method, url: path } = incoming;
      const outgoing = request(
        { hostname, port, method, path, headers },
        answer => {
          if (fault === 'cut') {
            answer.resume();
            answer.on('end', () => response.destroy());
            return;
          }
          response.writeHead(answer.statusCode ?? 502, answer.headers);
          answer.pipe(response);
        },
      );
      outgoing.on('error', () => response.destroy());
      response.on('close', () => outgoing.destroy());
      incoming.pipe(outgoing);
    });
    await new Promise<void>(resolve =>
      server.listen(0, '127.0.0.1', () => resolve()),
    );
    return new HubGateway(server);
  }

  /** Where the hub is to be found behind the gateway. */
  urlOf(hubUrl: string): string {
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}${new URL(hubUrl).pathname}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise(resolve => this.#server.close(resolve));
  }
}

/** Takes away who a request is made for, as gateways do that drop headers they do not know. */
export function dropImpersonation({ headers }: IncomingMessage): Interference {
  return {
    headers: Object.fromEntries(
      Object.entries(headers).filter(
        ([name]) => !name.startsWith('impersonate-'),
      ),
    ),
  };
}

function refuse(response: ServerResponse): void {
  const message = 'the server is currently unable to handle the request';
  response.writeHead(503, { 'Content-Type': 'application/json' });
  response.end(
    JSON.stringify({
      kind: 'Status',
      apiVersion: 'v1',
      metadata: {},
      status: 'Failure',
      message,
      reason: 'ServiceUnavailable',
      code: 503,
    }),
  );
}
