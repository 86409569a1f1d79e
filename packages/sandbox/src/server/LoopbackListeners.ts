import { createServer, RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { systemClock } from '@paletteai/hub-standin';
import { SandboxOptions } from '../SandboxOptions';
import { SandboxPlace } from '../state';
import { currentCertificate } from './currentCertificate';
import { closeServer, listenOnLoopback, LoopbackServer } from './loopback';

/** The ports of a sandbox: one, and one more with TLS where that is asked for. @internal */
export class LoopbackListeners {
  readonly place: SandboxPlace;
  readonly #servers: readonly LoopbackServer[];

  private constructor(servers: readonly LoopbackServer[], place: SandboxPlace) {
    this.#servers = servers;
    this.place = place;
  }

  /** Listens where the last run did, unless specified. */
  static async start(
    options: SandboxOptions,
    last: SandboxPlace | undefined,
  ): Promise<LoopbackListeners> {
    const { clock = systemClock, port, tls = false } = options;
    const servers: LoopbackServer[] = [createServer()];
    try {
      const plain = await listenOnLoopback(
        servers[0],
        port ?? portOf(last?.url),
      );
      const place = { url: `http://${plain}` };
      if (!tls) {
        return new LoopbackListeners(servers, place);
      }
      const certificate = currentCertificate(last?.secure?.certificate, clock);
      const secureServer = createSecureServer(certificate);
      servers.push(secureServer);
      const secure = await listenOnLoopback(
        secureServer,
        port === undefined ? portOf(last?.secure?.url) : 0,
      );
      return new LoopbackListeners(servers, {
        ...place,
        secure: { url: `https://${secure}`, certificate },
      });
    } catch (error) {
      await Promise.all(servers.map(closeServer));
      throw error;
    }
  }

  serve(listener: RequestListener): void {
    for (const server of this.#servers) {
      server.on('request', listener);
    }
  }

  async stop(): Promise<void> {
    await Promise.all(this.#servers.map(closeServer));
  }
}

function portOf(url: string | undefined): number {
  return url === undefined ? 0 : Number(new URL(url).port);
}
