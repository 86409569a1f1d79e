import { createHash } from 'node:crypto';
import { rootCertificates } from 'node:tls';
import type { Agent } from 'undici';
import { loadUndici } from '../hub/transport/loadUndici';
import { RemoteTls } from './RemoteTls';

const CONNECT_TIMEOUT_MS = 10_000;
const REQUEST_TIMEOUT_MS = 30_000;
const MAX_AGENTS = 100;

/**
 * Connection pools by host and TLS settings, so that a private authority or a skipped check of one
 * integration is never used for another.
 */
export class RemoteAgents {
  readonly #agents = new Map<string, Promise<Agent>>();
  readonly #requestTimeoutMs: number;

  private constructor(requestTimeoutMs: number) {
    this.#requestTimeoutMs = requestTimeoutMs;
  }

  /** @param options - `requestTimeoutMs`: how long a remote may be silent; 30 s without it */
  static create(
    options: { readonly requestTimeoutMs?: number } = {},
  ): RemoteAgents {
    return new RemoteAgents(options.requestTimeoutMs ?? REQUEST_TIMEOUT_MS);
  }

  async agentFor(origin: string, tls: RemoteTls): Promise<Agent> {
    const key = `${origin} ${fingerprint(tls)}`;
    let agent = this.#agents.get(key);
    if (agent) {
      this.#agents.delete(key);
    }
    agent ??= createAgent(tls, this.#requestTimeoutMs);
    // Put at the end: the first is the one that was not used for longest.
    this.#agents.set(key, agent);
    await this.#closeOldest();
    return agent;
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
}

async function createAgent(
  tls: RemoteTls,
  requestTimeoutMs: number,
): Promise<Agent> {
  const { Agent: AgentClass } = await loadUndici();
  return new AgentClass({
    connect: {
      // Node.js takes the given authorities instead of its own, so those are added.
      ca: tls.ca === undefined ? undefined : [...rootCertificates, tls.ca],
      rejectUnauthorized: tls.skipVerify !== true,
      timeout: CONNECT_TIMEOUT_MS,
    },
    headersTimeout: requestTimeoutMs,
    bodyTimeout: requestTimeoutMs,
  });
}

function fingerprint(tls: RemoteTls): string {
  return createHash('sha256')
    .update(JSON.stringify([tls.ca, tls.skipVerify === true]))
    .digest('hex');
}
