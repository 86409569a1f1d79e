import { createHash } from 'node:crypto';
import type { Dispatcher } from 'undici';
import { createDispatcher } from '../proxy/createDispatcher';
import { processAuthorities } from '../proxy/processAuthorities';
import { ProxyRoute, proxyFor } from '../proxy/proxyFor';
import { EgressRules } from './EgressRules';
import { RemoteTls } from './RemoteTls';

const REQUEST_TIMEOUT_MS = 30_000;
const MAX_AGENTS = 100;

/** How a request gets to its host. */
export interface RemoteRoute {
  readonly dispatcher: Dispatcher;
  readonly proxy?: ProxyRoute;
}

/**
 * The way of every request to Palette, Hugging Face and NVIDIA NGC. Refuses hosts that the egress
 * rules do not permit, and keeps connection pools by host and TLS settings, so that a private
 * authority or a skipped check of one integration is never used for another.
 */
export class RemoteAgents {
  readonly #agents = new Map<string, Promise<Dispatcher>>();
  readonly #egress: EgressRules;
  readonly #requestTimeoutMs: number;

  private constructor(egress: EgressRules, requestTimeoutMs: number) {
    this.#egress = egress;
    this.#requestTimeoutMs = requestTimeoutMs;
  }

  /** @param requestTimeoutMs - how long a remote may be silent; 30 s without it */
  static create(
    egress: EgressRules,
    requestTimeoutMs = REQUEST_TIMEOUT_MS,
  ): RemoteAgents {
    return new RemoteAgents(egress, requestTimeoutMs);
  }

  async routeTo(url: URL, tls: RemoteTls): Promise<RemoteRoute> {
    const refusal = this.#egress.refusalOf(url);
    if (refusal) {
      throw refusal;
    }
    const proxy = proxyFor(url);
    const key = fingerprint(url.origin, proxy, tls);
    let agent = this.#agents.get(key);
    if (agent) {
      this.#agents.delete(key);
    }
    agent ??= this.#createAgent(url, proxy, tls);
    // Put at the end: the first is the one that was not used for longest.
    this.#agents.set(key, agent);
    await this.#closeOldest();
    return { dispatcher: await agent, proxy };
  }

  async close(): Promise<void> {
    const agents = [...this.#agents.values()];
    this.#agents.clear();
    await Promise.all(agents.map(async agent => (await agent).destroy()));
  }

  async #closeOldest(): Promise<void> {
    if (this.#agents.size <= MAX_AGENTS) {
      return;
    }
    const [oldest] = this.#agents;
    this.#agents.delete(oldest[0]);
    // Ends after the requests that are under way.
    (await oldest[1]).close().catch(() => {});
  }

  async #createAgent(
    url: URL,
    proxy: ProxyRoute | undefined,
    tls: RemoteTls,
  ): Promise<Dispatcher> {
    return createDispatcher({
      // Names are resolved by the proxy, so what they resolve to is its business.
      proxy,
      lookup: this.#egress.lookupFor(url),
      tls: {
        // Node.js takes the given authorities instead of its own, so those are added.
        ca:
          tls.ca === undefined ? undefined : [...processAuthorities(), tls.ca],
        cert: tls.clientCertificate,
        key: tls.clientKey,
        skipVerify: tls.skipVerify,
      },
      headersTimeoutMs: this.#requestTimeoutMs,
      bodyTimeoutMs: this.#requestTimeoutMs,
    });
  }
}

function fingerprint(
  origin: string,
  proxy: ProxyRoute | undefined,
  tls: RemoteTls,
): string {
  return createHash('sha256')
    .update(
      JSON.stringify([
        origin,
        proxy?.url.href,
        tls.ca,
        tls.clientCertificate,
        tls.clientKey,
        tls.skipVerify === true,
      ]),
    )
    .digest('hex');
}
