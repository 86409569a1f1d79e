import { createServer, request, Server } from 'node:http';
import { AddressInfo } from 'node:net';

/** A gateway before a hub that lets no `Impersonate-*` header through. */
export class HeaderStripper {
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
  }

  /** @param hubUrl - plain HTTP */
  static async start(hubUrl: string): Promise<HeaderStripper> {
    const { hostname, port } = new URL(hubUrl);
    const server = createServer((incoming, response) => {
      const headers = Object.fromEntries(
        Object.entries(incoming.headers).filter(
          ([name]) => !name.startsWith('impersonate-'),
        ),
      );
      const { method, url: path } = incoming;
      const outgoing = request(
        { hostname, port, method, path, headers },
        answer => {
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
    return new HeaderStripper(server);
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
