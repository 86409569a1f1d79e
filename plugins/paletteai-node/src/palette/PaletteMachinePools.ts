import { inProject, PaletteApi } from './PaletteApi';
import { PaletteSchemas } from './PaletteSchemas';

/**
 * Machine pools of an edge-native cluster. They belong to its cloud configuration, whose uid is
 * `spec.cloudConfigRef.uid` of the cluster and differs from that of the cluster.
 *
 * @public
 */
export class PaletteMachinePools {
  readonly #api: PaletteApi;

  private constructor(api: PaletteApi) {
    this.#api = api;
  }

  /** @internal */
  static create(api: PaletteApi): PaletteMachinePools {
    return new PaletteMachinePools(api);
  }

  /** The configuration with all pools. */
  async getCloudConfig(
    projectUid: string,
    configUid: string,
  ): Promise<PaletteSchemas['CloudConfig']> {
    return this.#api.data(
      this.#api.http.GET('/v1/cloudconfigs/edge-native/{configUid}', {
        params: { path: { configUid }, header: inProject(projectUid) },
      }),
    );
  }

  /** Adds a pool to the cluster. */
  async create(
    projectUid: string,
    configUid: string,
    pool: PaletteSchemas['MachinePoolInput'],
  ): Promise<void> {
    await this.#api.http.POST(
      '/v1/cloudconfigs/edge-native/{configUid}/machinePools',
      {
        params: { path: { configUid }, header: inProject(projectUid) },
        body: pool,
      },
    );
  }

  /** Takes the whole pool with all its hosts. */
  async replace(
    projectUid: string,
    configUid: string,
    poolName: string,
    pool: PaletteSchemas['MachinePoolInput'],
  ): Promise<void> {
    await this.#api.http.PUT(
      '/v1/cloudconfigs/edge-native/{configUid}/machinePools/{poolName}',
      {
        params: {
          path: { configUid, poolName },
          header: inProject(projectUid),
        },
        body: pool,
      },
    );
  }

  /** Removes a pool with its machines from the cluster. */
  async delete(
    projectUid: string,
    configUid: string,
    poolName: string,
  ): Promise<void> {
    await this.#api.http.DELETE(
      '/v1/cloudconfigs/edge-native/{configUid}/machinePools/{poolName}',
      {
        params: {
          path: { configUid, poolName },
          header: inProject(projectUid),
        },
      },
    );
  }

  /** The machines of a pool with their state. */
  async listMachines(
    projectUid: string,
    configUid: string,
    poolName: string,
  ): Promise<PaletteSchemas['Machine'][]> {
    const { items } = await this.#api.data(
      this.#api.http.GET(
        '/v1/cloudconfigs/edge-native/{configUid}/machinePools/{poolName}/machines',
        {
          params: {
            path: { configUid, poolName },
            header: inProject(projectUid),
          },
        },
      ),
    );
    return items ?? [];
  }

  /** To be done before the host is left out of its pool. */
  async deleteMachine(
    projectUid: string,
    configUid: string,
    poolName: string,
    machineUid: string,
  ): Promise<void> {
    await this.#api.http.DELETE(
      '/v1/cloudconfigs/edge-native/{configUid}/machinePools/{poolName}/machines/{machineUid}',
      {
        params: {
          path: { configUid, poolName, machineUid },
          header: inProject(projectUid),
        },
      },
    );
  }
}
