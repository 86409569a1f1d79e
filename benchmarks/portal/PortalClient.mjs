import { createRequire } from 'node:module';
import { eventually } from '../shared/eventually.mjs';

const watchedEntity = createRequire(import.meta.url)('./watchedEntity.json');

/** A person's browser, as far as requests go. */
export class PortalClient {
  #url;
  #authorization;

  /** Signs in. */
  static async signIn(url) {
    const client = new PortalClient();
    client.#url = url;
    const { backstageIdentity } = await client.#send('/api/auth/guest/refresh');
    client.#authorization = `Bearer ${backstageIdentity.token}`;
    return client;
  }

  /** A page of Compute Pools. */
  async listPools(query) {
    return this.#send(`/api/paletteai/compute-pools?${query}`);
  }

  async listHubs() {
    return this.#send('/api/paletteai/hubs');
  }

  /** What an entity page of the Kubernetes plugin asks for. */
  async kubernetesObjects() {
    return this.#send('/api/kubernetes/services/pool', {
      auth: {},
      entity: watchedEntity,
    });
  }

  /** Waits until the portal knows all pools of the hub. */
  async whenSynced(pools) {
    const total = await eventually(
      async () => {
        const page = await this.listPools('limit=1').catch(() => undefined);
        return page?.totalItems === pools ? page.totalItems : undefined;
      },
      { limitMs: 120_000, pauseMs: 500 },
    );
    if (total === undefined) {
      const page = await this.listPools('limit=1');
      throw new Error(`The portal shows ${page.totalItems} of ${pools} pools`);
    }
  }

  async #send(path, body) {
    const response = await fetch(`${this.#url}${path}`, {
      method: body ? 'POST' : 'GET',
      headers: {
        'x-requested-with': 'XMLHttpRequest',
        ...(this.#authorization && { authorization: this.#authorization }),
        ...(body && { 'content-type': 'application/json' }),
      },
      body: body && JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) {
      throw new Error(`${path}: ${response.status} ${text}`);
    }
    return JSON.parse(text);
  }
}
