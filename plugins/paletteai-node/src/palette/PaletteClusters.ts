import { IntegrationRequestError } from '../remote/IntegrationRequestError';
import { decodeKubeconfig } from './decodeKubeconfig';
import { inProject, PaletteApi } from './PaletteApi';
import { PaletteList, readAllPages } from './readAllPages';
import { PaletteSchemas } from './PaletteSchemas';

/**
 * Edge-native clusters: what Compute Pools are in Palette.
 *
 * @public
 */
export class PaletteClusters {
  readonly #api: PaletteApi;

  private constructor(api: PaletteApi) {
    this.#api = api;
  }

  /** @internal */
  static create(api: PaletteApi): PaletteClusters {
    return new PaletteClusters(api);
  }

  /** All clusters of a project with state and health, or those that a filter selects. */
  async search(
    projectUid: string,
    filter: PaletteSchemas['Search']['filter'] = {},
  ): Promise<PaletteList<PaletteSchemas['ClusterSummary']>> {
    return readAllPages(query =>
      this.#api.data(
        this.#api.http.POST('/v1/dashboard/spectroclusters/search', {
          params: { query, header: inProject(projectUid) },
          body: { filter, sort: [] },
        }),
      ),
    );
  }

  /** To be asked before a cluster is created: creating twice gives two clusters. */
  async findByName(
    projectUid: string,
    name: string,
  ): Promise<PaletteSchemas['ClusterSummary'] | undefined> {
    const { items } = await this.search(projectUid, {
      conjunction: 'and',
      filterGroups: [
        {
          conjunction: 'and',
          filters: [
            {
              property: 'clusterName',
              type: 'string',
              condition: {
                string: { operator: 'eq', match: { values: [name] } },
              },
            },
          ],
        },
      ],
    });
    return items.find(cluster => cluster.metadata?.name === name);
  }

  /** Throws an error with reason `invalid` if the name is taken or not allowed. */
  async validateName(projectUid: string, name: string): Promise<void> {
    await this.#api.http.GET('/v1/spectroclusters/validate/name', {
      params: { query: { name }, header: inProject(projectUid) },
    });
  }

  /** Dry run of a create. */
  async validate(
    projectUid: string,
    cluster: PaletteSchemas['EdgeNativeClusterInput'],
  ): Promise<PaletteSchemas['ClusterValidation']> {
    return this.#api.data(
      this.#api.http.POST('/v1/spectroclusters/edge-native/validate', {
        params: { header: inProject(projectUid) },
        body: cluster,
      }),
    );
  }

  /**
   * Not repeated when it fails, as that might give two clusters: see `findByName`.
   *
   * @returns the uid of the new cluster
   */
  async create(
    projectUid: string,
    cluster: PaletteSchemas['EdgeNativeClusterInput'],
  ): Promise<string> {
    const { uid } = await this.#api.data(
      this.#api.http.POST('/v1/spectroclusters/edge-native', {
        params: { header: inProject(projectUid) },
        body: cluster,
      }),
    );
    return uid;
  }

  /** Without health; see `getOverview`. Undefined if it is gone: absent, or kept as deleted. */
  async find(
    projectUid: string,
    uid: string,
  ): Promise<PaletteSchemas['Cluster'] | undefined> {
    const cluster = await unlessAbsent(
      this.#api.data(
        this.#api.http.GET('/v1/spectroclusters/{uid}', {
          params: {
            path: { uid },
            query: { includeTags: true },
            header: inProject(projectUid),
          },
        }),
      ),
    );
    return cluster?.status?.state?.toLowerCase() === 'deleted'
      ? undefined
      : cluster;
  }

  /** With health and metrics. */
  async getOverview(
    projectUid: string,
    uid: string,
  ): Promise<PaletteSchemas['ClusterOverview']> {
    return this.#api.data(
      this.#api.http.GET('/v1/dashboard/spectroclusters/{uid}/overview', {
        params: { path: { uid }, header: inProject(projectUid) },
      }),
    );
  }

  /** Changes name, labels or annotations; labels that are left out are removed. */
  async changeMetadata(
    projectUid: string,
    uid: string,
    metadata: PaletteSchemas['MetadataInput'],
  ): Promise<void> {
    await this.#api.http.PATCH('/v1/spectroclusters/{uid}/metadata', {
      params: { path: { uid }, header: inProject(projectUid) },
      body: { metadata },
    });
  }

  /** Starts the deletion, which takes minutes. */
  async delete(
    projectUid: string,
    uid: string,
    options: { readonly force?: boolean } = {},
  ): Promise<void> {
    await unlessAbsent(
      this.#api.http.DELETE('/v1/spectroclusters/{uid}', {
        params: {
          path: { uid },
          query: { forceDelete: options.force },
          header: inProject(projectUid),
        },
      }),
    );
  }

  /** The machines of one cluster, without their secrets. */
  async listEdgeHosts(
    projectUid: string,
    uid: string,
  ): Promise<PaletteSchemas['EdgeHost'][]> {
    const { items } = await this.#api.data(
      this.#api.http.GET('/v1/spectroclusters/{uid}/edge-native/edgeHosts', {
        params: { path: { uid }, header: inProject(projectUid) },
      }),
    );
    return items ?? [];
  }

  /** Undefined as long as the cluster has none. Secret. */
  async findKubeconfig(
    projectUid: string,
    uid: string,
  ): Promise<string | undefined> {
    const text = await unlessAbsent(
      this.#api.data(
        this.#api.http.GET('/v1/spectroclusters/{uid}/assets/kubeconfig', {
          params: { path: { uid }, header: inProject(projectUid) },
          parseAs: 'text',
        }),
      ),
    );
    return text === undefined ? undefined : decodeKubeconfig(text);
  }
}

async function unlessAbsent<T>(request: Promise<T>): Promise<T | undefined> {
  try {
    return await request;
  } catch (error) {
    if (
      error instanceof IntegrationRequestError &&
      error.reason === 'notFound'
    ) {
      return undefined;
    }
    throw error;
  }
}
