import type { LookupFunction } from 'node:net';
import type { Dispatcher } from 'undici';
import { loadUndici } from '../hub/transport/loadUndici';
import { processAuthorities } from './processAuthorities';
import { ProxyRoute } from './proxyFor';

const CONNECT_TIMEOUT_MS = 10_000;
const KEEP_ALIVE_PROBE_MS = 30_000;

/** How connections to one host are made. */
export interface DispatcherOptions {
  readonly proxy?: ProxyRoute;
  readonly tls: {
    /** Trusted instead of what this process trusts. */
    readonly ca?: string | readonly string[];
    readonly cert?: string;
    readonly key?: string;
    readonly serverName?: string;
    readonly skipVerify?: boolean;
  };
  /** Resolves names; not used with a proxy, which does that itself. */
  readonly lookup?: LookupFunction;
  readonly headersTimeoutMs?: number;
  readonly bodyTimeoutMs?: number;
}

/** The way to a proxy failed, and not that behind it. */
export class ProxyConnectionError extends Error {
  constructor(cause: unknown) {
    super('The connection to the proxy failed', { cause });
    this.name = 'ProxyConnectionError';
  }
}

/** Connections to a host, straight or through a proxy; the same for hubs and integrations. */
export async function createDispatcher({
  proxy,
  tls,
  lookup,
  headersTimeoutMs,
  bodyTimeoutMs,
}: DispatcherOptions): Promise<Dispatcher> {
  const { Agent, Pool, ProxyAgent } = await loadUndici();
  const ca = tls.ca === undefined ? undefined : [tls.ca].flat();
  const secure = {
    ca,
    cert: tls.cert,
    key: tls.key,
    servername: tls.serverName,
    rejectUnauthorized: tls.skipVerify !== true,
    timeout: CONNECT_TIMEOUT_MS,
    allowH2: false,
  };
  // HTTP/2 would join repeated headers, and with them the groups of an impersonated person. The
  // number of connections is not capped: watches hold theirs for minutes.
  const shared = {
    allowH2: false,
    headersTimeout: headersTimeoutMs,
    bodyTimeout: bodyTimeoutMs,
  };
  if (!proxy) {
    return new Agent({
      ...shared,
      connect: {
        ...secure,
        ...(lookup && { lookup }),
        keepAlive: true,
        keepAliveInitialDelay: KEEP_ALIVE_PROBE_MS,
      },
    });
  }
  return new ProxyAgent({
    ...shared,
    uri: proxy.url.href,
    requestTls: secure,
    proxyTls: {
      // As for kubectl, the authority of a connection is trusted for the proxy on its way too.
      ca: ca && [...processAuthorities(), ...ca],
      timeout: CONNECT_TIMEOUT_MS,
      keepAlive: true,
      keepAliveInitialDelay: KEEP_ALIVE_PROBE_MS,
    },
    clientFactory: (origin, options) => {
      const pool = new Pool(origin, {
        ...options,
        // Else a proxy that accepts connections and says nothing is waited for five minutes.
        headersTimeout: CONNECT_TIMEOUT_MS,
      });
      const connect = pool.connect.bind(pool);
      return Object.assign(pool, {
        connect: async (tunnel: Dispatcher.ConnectOptions) => {
          try {
            return await connect(tunnel);
          } catch (error) {
            throw new ProxyConnectionError(error);
          }
        },
      });
    },
  });
}
