import * as z from 'zod/v4';
import { inProject, PaletteApi } from './PaletteApi';
import { PaletteList, readAllPages } from './readAllPages';
import { PaletteSchemas } from './PaletteSchemas';
import { withoutHostSecrets } from './withoutHostSecrets';

const countSchema = z.object({
  items: z.array(z.unknown()).nullish(),
  listmeta: z.object({ count: z.number().nullish() }).nullish(),
});

/**
 * Edge hosts: the machines that Compute Pools are made of. Without their pairing keys and tokens.
 *
 * @public
 */
export class PaletteEdgeHosts {
  readonly #api: PaletteApi;

  private constructor(api: PaletteApi) {
    this.#api = api;
  }

  /** @internal */
  static create(api: PaletteApi): PaletteEdgeHosts {
    return new PaletteEdgeHosts(api);
  }

  /**
   * All edge hosts of a project, or those that a filter selects. Sort them locally: the fields
   * that Palette sorts by differ between its versions.
   */
  async search(
    projectUid: string,
    filter: PaletteSchemas['Search']['filter'] = {},
  ): Promise<PaletteList<PaletteSchemas['EdgeHostSummary']>> {
    return readAllPages(async query =>
      withoutHostSecrets(
        await this.#api.data(
          this.#api.http.POST('/v1/dashboard/edgehosts/search', {
            params: { query, header: inProject(projectUid) },
            body: { filter, sort: [] },
          }),
        ),
      ),
    );
  }

  /** Reads one row at most, to see whether the key may read edge hosts of the project. */
  async count(projectUid: string): Promise<number> {
    const page = await this.#api.data(
      this.#api.http.POST('/v1/dashboard/edgehosts/search', {
        params: { query: { limit: 1 }, header: inProject(projectUid) },
        body: { filter: {}, sort: [] },
      }),
      countSchema,
    );
    return page.listmeta?.count ?? page.items?.length ?? 0;
  }

  /** With all that Palette knows of the machine. */
  async get(
    projectUid: string,
    uid: string,
  ): Promise<PaletteSchemas['EdgeHost']> {
    return withoutHostSecrets(
      await this.#api.data(
        this.#api.http.GET('/v1/edgehosts/{uid}', {
          params: { path: { uid }, header: inProject(projectUid) },
        }),
      ),
    );
  }

  /** The tags that edge hosts of the project carry. */
  async listTags(projectUid: string): Promise<string[]> {
    const { tags } = await this.#api.data(
      this.#api.http.GET('/v1/edgehosts/tags', {
        params: { header: inProject(projectUid) },
      }),
    );
    return tags ?? [];
  }

  /** Replaces all labels of the host: read them first. */
  async replaceMetadata(
    projectUid: string,
    uid: string,
    metadata: PaletteSchemas['MetadataInput'],
  ): Promise<void> {
    await this.#api.http.PUT('/v1/edgehosts/{uid}/meta', {
      params: { path: { uid }, header: inProject(projectUid) },
      body: { metadata },
    });
  }
}
