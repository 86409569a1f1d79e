import { inProject, PaletteApi } from './PaletteApi';
import { PaletteList, readAllPages } from './readAllPages';
import { PaletteSchemas } from './PaletteSchemas';

/**
 * Cluster profiles: what is installed on the machines of a Compute Pool.
 *
 * @public
 */
export class PaletteClusterProfiles {
  readonly #api: PaletteApi;

  private constructor(api: PaletteApi) {
    this.#api = api;
  }

  /** @internal */
  static create(api: PaletteApi): PaletteClusterProfiles {
    return new PaletteClusterProfiles(api);
  }

  /** All cluster profiles that a project can use, or those that a filter selects. */
  async search(
    projectUid: string,
    filter: PaletteSchemas['ClusterProfileSearch']['filter'] = {},
  ): Promise<PaletteList<PaletteSchemas['ClusterProfileSummary']>> {
    return readAllPages(query =>
      this.#api.data(
        this.#api.http.POST('/v1/dashboard/clusterprofiles', {
          params: { query, header: inProject(projectUid) },
          body: { filter, sort: [] },
        }),
      ),
    );
  }

  /** One profile with its packs. */
  async get(
    projectUid: string,
    uid: string,
  ): Promise<PaletteSchemas['ClusterProfile']> {
    return this.#api.data(
      this.#api.http.GET('/v1/clusterprofiles/{uid}', {
        params: { path: { uid }, header: inProject(projectUid) },
      }),
    );
  }

  /** What must be asked of a person who uses the profile. */
  async listVariables(
    projectUid: string,
    uid: string,
  ): Promise<PaletteSchemas['ProfileVariable'][]> {
    const { variables } = await this.#api.data(
      this.#api.http.GET('/v1/clusterprofiles/{uid}/variables', {
        params: { path: { uid }, header: inProject(projectUid) },
      }),
    );
    return variables ?? [];
  }
}
