import { KubernetesApi } from '@paletteai/hub-standin';
import { FaultInjector, StandIn } from './faults';
import { HuggingFace } from './huggingface';
import { IdentityUser, PortalClient } from './idp';
import { Ngc } from './ngc';
import { Palette } from './palette';
import { SandboxServer } from './SandboxServer';
import { renderKubeconfig } from './server/renderKubeconfig';

/**
 * Someone who can sign in, with their token for the hub.
 * @public
 */
export interface SandboxUser extends IdentityUser {
  readonly token: string;
}

/**
 * Where each stand-in is reached.
 * @public
 */
export interface SandboxUrls {
  readonly hub: string;
  readonly palette: string;
  readonly huggingFace: string;
  readonly ngc: {
    readonly api: string;
    readonly authn: string;
    readonly registry: string;
  };
  /** The issuer of the identity provider. */
  readonly idp: string;
}

/**
 * What the data folder held at the start.
 * @public
 */
export type SandboxOrigin =
  | { readonly kind: 'fresh' }
  | { readonly kind: 'restored'; readonly file: string }
  /** The files in the folder could not be read, so the state is new; they are kept under these names. */
  | { readonly kind: 'broken'; readonly files: readonly string[] };

/**
 * A sandbox that runs.
 * @public
 */
export class Sandbox {
  /** Where it is reached. */
  readonly url: string;
  /** Where it is reached with TLS as well, and the authority that vouches for it, as PEM. */
  readonly secure:
    | { readonly url: string; readonly authority: string }
    | undefined;
  readonly urls: SandboxUrls;
  readonly origin: SandboxOrigin;
  readonly users: readonly SandboxUser[];
  /** A token with full access to the hub and the spokes. */
  readonly adminToken: string;
  /** The token of the portal's account on the hub. */
  readonly portalToken: string;
  /** The portal's credentials at the identity provider. */
  readonly portalClient: PortalClient;
  /** A kubeconfig of the hub, with TLS where there is that, and with a context for each user, named by their id, then `admin` and `portal`. */
  readonly kubeconfig: string;
  readonly faults: FaultInjector;
  readonly hub: KubernetesApi;
  readonly palette: Palette;
  readonly huggingFace: HuggingFace;
  readonly ngc: Ngc;
  readonly #server: SandboxServer;
  readonly #onStop: () => Promise<void>;

  private constructor(
    server: SandboxServer,
    origin: SandboxOrigin,
    onStop: () => Promise<void>,
  ) {
    const { place, users, tokens, identityProvider, ...parts } = server.parts;
    const { url, secure } = place;
    this.#server = server;
    this.#onStop = onStop;
    this.origin = origin;
    this.url = url;
    this.secure = secure && {
      url: secure.url,
      authority: secure.certificate.cert,
    };
    this.urls = urlsBelow(url);
    this.users = users.map(user => ({
      ...user,
      token: tokens.ofUser(user.id),
    }));
    this.adminToken = tokens.admin;
    this.portalToken = tokens.portal;
    this.portalClient = identityProvider.client;
    this.kubeconfig = renderKubeconfig(place, '/hub', 'paletteai-sandbox', [
      ...this.users.map(({ id, token }) => ({ name: id, token })),
      { name: 'admin', token: tokens.admin },
      { name: 'portal', token: tokens.portal },
    ]);
    this.faults = parts.faults;
    this.hub = parts.hub;
    this.palette = parts.palette;
    this.huggingFace = parts.huggingFace;
    this.ngc = parts.ngc;
  }

  /** @internal */
  static create(options: {
    server: SandboxServer;
    origin: SandboxOrigin;
    /** Called once, before the server goes away. */
    onStop: () => Promise<void>;
  }): Sandbox {
    return new Sandbox(options.server, options.origin, options.onStop);
  }

  /** The Kubernetes API of a cluster in Palette; undefined when there is none that runs. */
  spoke(clusterUid: string): KubernetesApi | undefined {
    return this.#server.parts.spokes.get(clusterUid);
  }

  /** The address of the Kubernetes API of a cluster. */
  spokeUrl(clusterUid: string): string {
    return `${this.url}/spokes/${clusterUid}`;
  }

  /** A kubeconfig with full access to a spoke. */
  spokeKubeconfig(clusterUid: string): string {
    return this.#server.parts.kubeconfigFor(clusterUid);
  }

  /** Makes every resource version of a Kubernetes API up to now too old to watch from. */
  compact(standIn: Extract<StandIn, 'hub'> | { readonly spoke: string }): void {
    const api = standIn === 'hub' ? this.hub : this.spoke(standIn.spoke);
    api?.compact();
  }

  /** Saves the state if there is a data folder, and stops everything. */
  async stop(): Promise<void> {
    await this.#onStop();
    await this.#server.stop();
  }
}

function urlsBelow(url: string): SandboxUrls {
  return {
    hub: `${url}/hub`,
    palette: `${url}/palette`,
    huggingFace: `${url}/huggingface`,
    ngc: {
      api: `${url}/ngc/api`,
      authn: `${url}/ngc/authn`,
      registry: `${url}/ngc/registry`,
    },
    idp: `${url}/idp`,
  };
}
