import * as z from 'zod/v4';
import { RemoteLimits } from '../remote/createRemoteFetch';
import { RemoteEnvironment } from '../remote/RemoteEnvironment';
import { inProject, PaletteApi } from './PaletteApi';
import { PaletteClusterProfiles } from './PaletteClusterProfiles';
import { PaletteClusters } from './PaletteClusters';
import { PaletteConnection } from './PaletteConnection';
import { PaletteEdgeHosts } from './PaletteEdgeHosts';
import { PaletteMachinePools } from './PaletteMachinePools';
import { PaletteProjects } from './PaletteProjects';
import { PaletteEvent, PaletteSchemas } from './PaletteSchemas';
import { PaletteList, readAllPages } from './readAllPages';

const userInfoSchema = z.object({
  orgName: z.string().nullish(),
  tenantUid: z.string().nullish(),
});

/**
 * Palette, by its REST API. Keeps to the documented limits, repeats what is safe to repeat, and
 * throws an {@link IntegrationRequestError} without the key for anything but success. Whatever
 * belongs to a project takes its uid explicitly.
 *
 * @public
 */
export class PaletteClient {
  /** Projects of the tenant. */
  readonly projects: PaletteProjects;
  /** Edge hosts of a project. */
  readonly edgeHosts: PaletteEdgeHosts;
  /** Clusters of a project. */
  readonly clusters: PaletteClusters;
  /** Machine pools of a cluster. */
  readonly machinePools: PaletteMachinePools;
  /** Cluster profiles that a project can use. */
  readonly clusterProfiles: PaletteClusterProfiles;
  readonly #api: PaletteApi;

  private constructor(api: PaletteApi) {
    this.#api = api;
    this.projects = PaletteProjects.create(api);
    this.edgeHosts = PaletteEdgeHosts.create(api);
    this.clusters = PaletteClusters.create(api);
    this.machinePools = PaletteMachinePools.create(api);
    this.clusterProfiles = PaletteClusterProfiles.create(api);
  }

  /** @internal */
  static create(
    connection: PaletteConnection,
    environment: RemoteEnvironment,
    limits: RemoteLimits = {},
  ): PaletteClient {
    return new PaletteClient(
      PaletteApi.create(connection, environment, limits),
    );
  }

  /** Whose key it is. */
  async getUserInfo(): Promise<PaletteSchemas['UserInfo']> {
    return this.#api.data(this.#api.http.GET('/v1/users/info'), userInfoSchema);
  }

  /** Events of a cluster or an edge host, newest first. */
  async listEvents(
    projectUid: string,
    objectKind: 'spectrocluster' | 'edgehost',
    objectUid: string,
  ): Promise<PaletteList<PaletteEvent>> {
    return readAllPages(query =>
      this.#api.data(
        this.#api.http.GET('/v1/events/components/{objectKind}/{objectUid}', {
          params: {
            path: { objectKind, objectUid },
            query,
            header: inProject(projectUid),
          },
        }),
      ),
    );
  }
}
