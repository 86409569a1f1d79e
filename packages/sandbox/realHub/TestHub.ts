import type { JsonObject } from '@backstage/types';
import { KubernetesTestClient } from '@paletteai/envtest';
import { HubControllers, Sandbox, startSandbox, systemClock } from '../src';
import type { PortalRights } from '../src/demo';
import { startRealHub } from './startRealHub';

/** What a hub answered to its administrator. */
export interface HubAnswer {
  readonly status: number;
  // Tests look into answers of many forms.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly body: any;
}

/** The hub of the demo on some Kubernetes API, with the rest of a sandbox beside it. */
export class TestHub {
  readonly sandbox: Sandbox;
  /** Its entry in the configuration of the portal. */
  readonly config: JsonObject;
  readonly #access: { url: string; token: string; ca?: string };
  readonly #client: KubernetesTestClient;
  /** Where the API is on its server. */
  readonly #root: string;
  readonly #stop: () => Promise<void>;

  private constructor(options: {
    sandbox: Sandbox;
    access: { url: string; token: string; ca?: string };
    portalToken: string;
    stop: () => Promise<void>;
  }) {
    const { access, portalToken, sandbox, stop } = options;
    this.sandbox = sandbox;
    this.config = {
      title: 'Main hub',
      server: {
        url: access.url,
        token: portalToken,
        ...(access.ca !== undefined && { ca: access.ca }),
      },
    };
    this.#access = access;
    this.#client = KubernetesTestClient.create({
      url: new URL(access.url).origin,
      caData: access.ca && Buffer.from(access.ca).toString('base64'),
      token: access.token,
    });
    this.#root = new URL(access.url).pathname.replace(/\/$/, '');
    this.#stop = stop;
  }

  static async onSandbox(): Promise<TestHub> {
    const sandbox = await startSandbox({ paletteLimits: false });
    return new TestHub({
      sandbox,
      access: { url: sandbox.urls.hub, token: sandbox.adminToken },
      portalToken: sandbox.portalToken,
      stop: async () => {},
    });
  }

  /** A hub without demo data. */
  static async empty(): Promise<TestHub> {
    const sandbox = await startSandbox({ demo: false });
    return new TestHub({
      sandbox,
      access: { url: sandbox.urls.hub, token: sandbox.adminToken },
      portalToken: sandbox.portalToken,
      stop: async () => {},
    });
  }

  /** @param rights - of the portal */
  static async onKubernetes(rights?: PortalRights): Promise<TestHub> {
    const sandbox = await startSandbox({ paletteLimits: false });
    const { envtest, portalToken } = await startRealHub(
      {
        now: systemClock.now(),
        paletteUrl: sandbox.urls.palette,
        kubeconfigFor: uid => sandbox.spokeKubeconfig(uid),
      },
      rights,
    );
    return new TestHub({
      sandbox,
      access: {
        url: envtest.url,
        token: envtest.token(),
        ca: Buffer.from(envtest.caData, 'base64').toString(),
      },
      portalToken,
      stop: () => envtest.stop(),
    });
  }

  /** As the hub administrator, who has all permissions. */
  send(method: string, path: string, body?: unknown): Promise<HubAnswer> {
    return this.#client.request(method, `${this.#root}${path}`, { body });
  }

  async create(path: string, body: unknown): Promise<void> {
    const answer = await this.send('POST', path, body);
    if (answer.status !== 201) {
      throw new Error(`${path} was answered ${JSON.stringify(answer.body)}`);
    }
  }

  /** Gives a group rights in the whole cluster. */
  async grant(name: string, group: string, rules: object[]): Promise<void> {
    const api = '/apis/rbac.authorization.k8s.io/v1';
    await this.create(`${api}/clusterroles`, { metadata: { name }, rules });
    const apiGroup = 'rbac.authorization.k8s.io';
    await this.create(`${api}/clusterrolebindings`, {
      metadata: { name },
      roleRef: { apiGroup, kind: 'ClusterRole', name },
      subjects: [{ apiGroup, kind: 'Group', name: group }],
    });
  }

  async revoke(name: string): Promise<void> {
    const api = '/apis/rbac.authorization.k8s.io/v1';
    await this.send('DELETE', `${api}/clusterrolebindings/${name}`);
    await this.send('DELETE', `${api}/clusterroles/${name}`);
  }

  /** A stand-in for PaletteAI's controllers on a hub. */
  startControllers(): HubControllers {
    return HubControllers.start(this.#access, { delayMs: 200 });
  }

  async stop(): Promise<void> {
    await this.#client.close();
    await this.#stop();
    await this.sandbox.stop();
  }
}
