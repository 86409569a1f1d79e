import { JsonObject } from '@backstage/types';
import { IncomingMessage, ServerResponse } from 'node:http';
import {
  Clock,
  KubernetesApi,
  createKubernetesApi,
  failure,
} from '@paletteai/hub-standin';
import { SandboxTokens } from './SandboxTokens';

/** @internal */
export interface SpokesOptions {
  readonly clock: Clock;
  readonly tokens: SandboxTokens;
  /** Whether Palette has a cluster whose API answers. */
  readonly exists: (clusterUid: string) => boolean;
  /** Fills a spoke that was never there before. */
  readonly fill: (clusterUid: string, api: KubernetesApi) => void;
  readonly saved?: Readonly<Record<string, readonly JsonObject[]>>;
}

/**
 * A Kubernetes API for each cluster of Palette, made when it is first asked for and gone with its cluster.
 * @internal
 */
export class Spokes {
  readonly #options: SpokesOptions;
  readonly #apis = new Map<string, KubernetesApi>();

  private constructor(options: SpokesOptions) {
    this.#options = options;
    for (const [uid, objects] of Object.entries(options.saved ?? {})) {
      if (options.exists(uid)) {
        this.#start(uid).restore(objects);
      }
    }
  }

  static create(options: SpokesOptions): Spokes {
    return new Spokes(options);
  }

  /** The spoke of a cluster; undefined when Palette has no such cluster. */
  get(clusterUid: string): KubernetesApi | undefined {
    const running = this.#apis.get(clusterUid);
    if (!this.#options.exists(clusterUid)) {
      running?.stop();
      this.#apis.delete(clusterUid);
      return undefined;
    }
    if (running) {
      return running;
    }
    const api = this.#start(clusterUid);
    this.#options.fill(clusterUid, api);
    return api;
  }

  /** Handles `/spokes/<uid>/…`. */
  readonly handle = (
    request: IncomingMessage,
    response: ServerResponse,
  ): void => {
    const [, , uid = ''] = (request.url ?? '').split(/[/?]/);
    const api = this.get(uid);
    if (api) {
      void api.handle(request, response);
      return;
    }
    const status = failure(404, 'NotFound', 'there is no such cluster');
    response.writeHead(404, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify(status));
  };

  save(): Record<string, JsonObject[]> {
    return Object.fromEntries(
      [...this.#apis].map(([uid, api]) => [uid, api.snapshot()]),
    );
  }

  stop(): void {
    for (const api of this.#apis.values()) {
      api.stop();
    }
  }

  #start(clusterUid: string): KubernetesApi {
    const { clock, tokens } = this.#options;
    const api = createKubernetesApi({
      clock,
      basePath: `/spokes/${clusterUid}`,
      authenticate: token => tokens.onSpoke(clusterUid, token),
      runsWorkloads: true,
      isBrokenImage: image => image.includes('broken'),
    });
    this.#apis.set(clusterUid, api);
    return api;
  }
}
