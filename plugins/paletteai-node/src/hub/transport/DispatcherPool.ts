import { createHash } from 'node:crypto';
import type { Dispatcher } from 'undici';
import { HubAccess } from '../access/HubAccess';
import { loadUndici } from './loadUndici';

const CONNECT_TIMEOUT_MS = 10_000;
const KEEP_ALIVE_PROBE_MS = 30_000;

/**
 * Keeps one connection pool for the TLS settings that are in use, and replaces it when a rotated
 * certificate changes them. Requests that are under way end on the old pool.
 */
export class DispatcherPool {
  #current?: { fingerprint: string; dispatcher: Dispatcher };

  private constructor() {}

  static create(): DispatcherPool {
    return new DispatcherPool();
  }

  async dispatcherFor(access: HubAccess): Promise<Dispatcher> {
    const fingerprint = fingerprintOf(access);
    if (this.#current?.fingerprint === fingerprint) {
      return this.#current.dispatcher;
    }
    const undici = await loadUndici();
    // Another request may have come here first.
    if (this.#current?.fingerprint === fingerprint) {
      return this.#current.dispatcher;
    }
    const previous = this.#current?.dispatcher;
    const dispatcher = createDispatcher(undici, access);
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

function createDispatcher(
  undici: typeof import('undici'),
  access: HubAccess,
): Dispatcher {
  const { tls } = access;
  const tlsOptions = {
    ca: tls.ca,
    cert: tls.cert,
    key: tls.key,
    servername: tls.serverName,
    rejectUnauthorized: tls.skipVerify !== true,
  };
  // HTTP/2 would join repeated headers, and with them the groups of an impersonated person. The
  // number of connections is not capped: watches hold theirs for minutes.
  const shared = { allowH2: false } as const;
  if (access.proxyUrl) {
    return new undici.ProxyAgent({
      ...shared,
      uri: access.proxyUrl,
      requestTls: { ...tlsOptions, timeout: CONNECT_TIMEOUT_MS },
    });
  }
  return new undici.Agent({
    ...shared,
    connect: {
      ...tlsOptions,
      timeout: CONNECT_TIMEOUT_MS,
      keepAlive: true,
      keepAliveInitialDelay: KEEP_ALIVE_PROBE_MS,
    },
  });
}

function fingerprintOf(access: HubAccess): string {
  const { ca, cert, key, serverName, skipVerify } = access.tls;
  return createHash('sha256')
    .update(
      JSON.stringify([
        access.server,
        access.proxyUrl,
        ca,
        cert,
        key,
        serverName,
        skipVerify,
      ]),
    )
    .digest('hex');
}
