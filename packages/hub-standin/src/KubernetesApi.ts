import type { IncomingMessage, ServerResponse } from 'node:http';
import type { JsonObject } from '@backstage/types';
import { ApiServerCore } from './ApiServerCore';
import { ObjectClient } from './ObjectClient';
import type { KubernetesApiOptions } from './KubernetesApiOptions';

/** A Kubernetes API in this process. */
export class KubernetesApi {
  readonly #core: ApiServerCore;

  private constructor(core: ApiServerCore) {
    this.#core = core;
  }

  static create(options: KubernetesApiOptions): KubernetesApi {
    return new KubernetesApi(ApiServerCore.create(options));
  }

  /** Handles a request of a Node HTTP server; never rejects. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    return this.#core.handle(request, response);
  }

  /** Reads and writes objects as an administrator, without HTTP. */
  get objects(): ObjectClient {
    return ObjectClient.create(this.#core);
  }

  /** The newest resource version. */
  get resourceVersion(): string {
    return String(this.#core.store.current());
  }

  /** How many watches are open. */
  get watchCount(): number {
    return this.#core.watches.count;
  }

  /** Makes every resource version up to now too old to watch from or to page at. */
  compact(): void {
    this.#core.store.compact();
  }

  /** Ends every watch, as a server does that goes down in order. */
  endWatches(): void {
    this.#core.watches.stop();
  }

  /** Everything that is stored, one entry per object; `restore` takes it back. */
  snapshot(): JsonObject[] {
    return this.#core.snapshot();
  }

  /** Puts back what a snapshot holds; its objects get new resource versions. */
  restore(objects: readonly JsonObject[]): void {
    this.#core.restore(objects);
  }

  /** Ends all watches and timers. */
  stop(): void {
    this.#core.stop();
  }
}

/** Makes a Kubernetes API; mount its `handle` under the path prefix that the options name. */
export function createKubernetesApi(
  options: KubernetesApiOptions = {},
): KubernetesApi {
  return KubernetesApi.create(options);
}
