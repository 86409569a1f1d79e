import { ApiAnswer } from './ApiAnswer';
import { ApiClient, ApiRequest, Query } from './ApiClient';
import { WatchStream } from './WatchStream';

/** What the suite sends: an object whose `apiVersion` and `kind` are filled in when absent. */
export type Manifest = Record<string, unknown>;

export type PatchType = 'merge-patch' | 'apply-patch';

const PATCH_CONTENT_TYPES: Record<PatchType, string> = {
  'merge-patch': 'application/merge-patch+json',
  'apply-patch': 'application/apply-patch+yaml',
};

export interface ResourceLocation {
  /** `v1` or `group/version`. */
  groupVersion: string;
  kind: string;
  plural: string;
  namespace?: string;
}

/** The verbs of one resource in one namespace or in the cluster. */
export class ResourceClient {
  static create(client: ApiClient, location: ResourceLocation): ResourceClient {
    return new ResourceClient(client, location);
  }

  readonly path: string;
  readonly #client: ApiClient;
  readonly #location: ResourceLocation;

  private constructor(client: ApiClient, location: ResourceLocation) {
    const { groupVersion, namespace, plural } = location;
    const prefix = groupVersion.includes('/') ? '/apis' : '/api';
    const scope = namespace === undefined ? '' : `/namespaces/${namespace}`;
    this.path = `${prefix}/${groupVersion}${scope}/${plural}`;
    this.#client = client;
    this.#location = location;
  }

  /** The same resource through another client or in another place. */
  with(
    client: ApiClient,
    location: Partial<ResourceLocation> = {},
  ): ResourceClient {
    return new ResourceClient(client, { ...this.#location, ...location });
  }

  manifest(object: Manifest): Manifest {
    return {
      apiVersion: this.#location.groupVersion,
      kind: this.#location.kind,
      ...object,
    };
  }

  create(
    object: Manifest,
    query?: Query,
    request?: ApiRequest,
  ): Promise<ApiAnswer> {
    return this.#client.post(this.path, this.manifest(object), {
      ...request,
      query,
    });
  }

  get(name: string, request?: ApiRequest): Promise<ApiAnswer> {
    return this.#client.get(`${this.path}/${name}`, request);
  }

  list(query?: Query, request?: ApiRequest): Promise<ApiAnswer> {
    return this.#client.get(this.path, { ...request, query });
  }

  /** Names may carry a subresource: `name/status`. */
  replace(name: string, object: Manifest, query?: Query): Promise<ApiAnswer> {
    return this.#client.send('PUT', `${this.path}/${name}`, {
      query,
      body: this.manifest(object),
    });
  }

  patch(
    name: string,
    type: PatchType,
    body: unknown,
    query?: Query,
  ): Promise<ApiAnswer> {
    return this.#client.send('PATCH', `${this.path}/${name}`, {
      query,
      body,
      headers: { 'Content-Type': PATCH_CONTENT_TYPES[type] },
    });
  }

  apply(
    name: string,
    fieldManager: string,
    object: Manifest,
    query: Query = {},
  ): Promise<ApiAnswer> {
    const body = this.manifest({
      ...object,
      metadata: {
        name: name.split('/')[0],
        ...(object.metadata as Manifest | undefined),
      },
    });
    return this.patch(name, 'apply-patch', body, { fieldManager, ...query });
  }

  delete(name: string, options?: Manifest, query?: Query): Promise<ApiAnswer> {
    return this.#client.send('DELETE', `${this.path}/${name}`, {
      query,
      body: options,
    });
  }

  deleteAll(query?: Query, options?: Manifest): Promise<ApiAnswer> {
    return this.#client.send('DELETE', this.path, { query, body: options });
  }

  watch(query?: Query): Promise<WatchStream> {
    return this.#client.watch(this.path, query);
  }
}
