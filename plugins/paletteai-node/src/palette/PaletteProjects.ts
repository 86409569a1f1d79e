import * as z from 'zod/v4';
import { PaletteApi } from './PaletteApi';
import { PaletteList, readAllPages } from './readAllPages';
import { PaletteSchemas } from './PaletteSchemas';

const namesSchema = z.object({
  items: z
    .array(
      z.object({
        metadata: z
          .object({ uid: z.string().nullish(), name: z.string().nullish() })
          .nullish(),
      }),
    )
    .nullish(),
});

/**
 * Projects of Palette, which are not those of PaletteAI: a PaletteAI Project names one by its uid.
 *
 * @public
 */
export class PaletteProjects {
  readonly #api: PaletteApi;

  private constructor(api: PaletteApi) {
    this.#api = api;
  }

  /** @internal */
  static create(api: PaletteApi): PaletteProjects {
    return new PaletteProjects(api);
  }

  /** Name and uid of each project that the key can see. */
  async listNames(): Promise<{ uid: string; name: string }[]> {
    const { items } = await this.#api.data(
      this.#api.http.GET('/v1/dashboard/projects/metadata'),
      namesSchema,
    );
    return (items ?? []).flatMap(({ metadata }) =>
      metadata?.uid ? [{ uid: metadata.uid, name: metadata.name ?? '' }] : [],
    );
  }

  /** With health and clusters. */
  async list(): Promise<PaletteList<PaletteSchemas['ProjectSummary']>> {
    return readAllPages(query =>
      this.#api.data(
        this.#api.http.POST('/v1/dashboard/projects', {
          params: { query },
          body: { filter: {}, sort: [] },
        }),
      ),
    );
  }
}
