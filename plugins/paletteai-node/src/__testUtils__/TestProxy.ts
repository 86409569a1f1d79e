import { createServer, Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { AddressInfo, connect } from 'node:net';
import { Duplex } from 'node:stream';
import { TestCertificate } from './TlsServer';

/** What a proxy does instead of leading on. */
export type ProxyFault =
  | { readonly type: 'status'; readonly statusCode: number }
  /** Accepts connections and says nothing. */
  | { readonly type: 'silent' }
  | { readonly type: 'cut' };

/** A proxy that leads every name to one port of this machine. */
export class TestProxy {
  fault?: ProxyFault;
  /** Hosts with ports that were asked for. */
  readonly targets: string[] = [];
  /** What callers proved themselves with. */
  readonly authorizations: (string | undefined)[] = [];
  readonly #server: Server;
  readonly #sockets = new Set<Duplex>();

  private constructor(server: Server, target: () => number) {
    this.#server = server;
    server.on('connection', socket => this.#sockets.add(socket));
    server.on('connect', ({ headers, url = '' }, client: Duplex) => {
      this.targets.push(url);
      this.authorizations.push(headers['proxy-authorization']);
      client.on('error', () => {});
      if (this.fault?.type === 'status') {
        client.end(`HTTP/1.1 ${this.fault.statusCode} No\r\n\r\n`);
      } else if (this.fault?.type === 'cut') {
        client.destroy();
      } else if (!this.fault) {
        const onward = connect(target(), '127.0.0.1', () => {
          client.write('HTTP/1.1 200 Connection established\r\n\r\n');
          client.pipe(onward).pipe(client);
        });
        this.#sockets.add(onward);
        onward.on('error', () => client.destroy());
        client.on('close', () => onward.destroy());
      }
    });
  }

  /** @param tls - for a proxy that is spoken to by TLS */
  static async open(
    target: () => number,
    tls?: TestCertificate,
  ): Promise<TestProxy> {
    const server = tls
      ? createTlsServer({ cert: tls.certificate, key: tls.key })
      : createServer();
    const proxy = new TestProxy(server as Server, target);
    await new Promise<void>(resolve => {
      server.listen(0, '127.0.0.1', resolve);
    });
    return proxy;
  }

  get host(): string {
    const { port } = this.#server.address() as AddressInfo;
    return `127.0.0.1:${port}`;
  }

  /** Ends all connections, also those that lead on. */
  cutAll(): void {
    this.#sockets.forEach(socket => socket.destroy());
    this.#sockets.clear();
  }

  async close(): Promise<void> {
    this.cutAll();
    await new Promise<void>(resolve => {
      this.#server.close(() => resolve());
    });
  }
}
