import { createHash } from 'node:crypto';
import type { Dispatcher } from 'undici';
import { createDispatcher } from '../../proxy/createDispatcher';
import { ProxyRoute } from '../../proxy/proxyFor';
import { HubAccess } from '../access/HubAccess';

/**
 * Keeps one connection pool for the TLS settings and the proxy that are in use, and replaces it when a
 * rotated certificate changes them. Requests that are under way end on the old pool.
 */
export class DispatcherPool {
  #current?: { fingerprint: string; dispatcher: Dispatcher };

  private constructor() {}

  static create(): DispatcherPool {
    return new DispatcherPool();
  }

  async dispatcherFor(
    access: HubAccess,
    proxy: ProxyRoute | undefined,
  ): Promise<Dispatcher> {
    const fingerprint = fingerprintOf(access, proxy);
    if (this.#current?.fingerprint === fingerprint) {
      return this.#current.dispatcher;
    }
    const dispatcher = await createDispatcher({ proxy, tls: access.tls });
    // Another request may have come here first.
    if (this.#current?.fingerprint === fingerprint) {
      dispatcher.close().catch(() => {});
      return this.#current.dispatcher;
    }
    const previous = this.#current?.dispatcher;
    this.#current = { fingerprint, dispatcher };
    previous?.close().catch(() => {});
    return dispatcher;
  }

  async close(): Promise<void> {
    const dispatcher = this.#current?.dispatcher;
    this.#current = undefined;
    await dispatcher?.destroy();
  }
}

function fingerprintOf(
  access: HubAccess,
  proxy: ProxyRoute | undefined,
): string {
  const { ca, cert, key, serverName, skipVerify } = access.tls;
  return createHash('sha256')
    .update(
      JSON.stringify([
        access.server,
        proxy?.url.href,
        ca,
        cert,
        key,
        serverName,
        skipVerify,
      ]),
    )
    .digest('hex');
}
