import { writeFile } from 'node:fs/promises';
import { TokenUser } from '../access/EnvtestUser';
import { renderKubeconfig } from '../access/renderKubeconfig';
import { KubernetesTestClient } from '../KubernetesTestClient';
import { ApiServer } from './ApiServer';
import { freePorts, isPortTaken } from './freePorts';
import { serverFiles } from './serverFiles';
import { ServerProcess } from './ServerProcess';
import { ServerSettings } from './ServerSettings';
import { startControllerManager } from './startControllerManager';
import { startEtcd } from './startEtcd';

const attempts = 5;

/** What a control plane is started from. */
export type ControlPlaneOptions = Omit<ServerSettings, 'ports'> & {
  administrator: TokenUser;
  choosePorts?: (count: number) => Promise<number[]>;
};

/** etcd, kube-apiserver and kube-controller-manager of one environment. */
export class ControlPlane {
  readonly apiServer: ApiServer;
  readonly #settings: ServerSettings;
  #etcd: ServerProcess | undefined;
  #controllers: ServerProcess | undefined;

  /** Starts the servers; starts over with other ports when one was taken in the meantime. */
  static async start(options: ControlPlaneOptions): Promise<ControlPlane> {
    const { administrator, choosePorts = freePorts, ...shared } = options;
    for (let attempt = 1; ; attempt++) {
      const [etcd, etcdPeer, apiServer] = await choosePorts(3);
      const ports = { etcd, etcdPeer, apiServer };
      const controlPlane = new ControlPlane({ ...shared, ports });
      try {
        await controlPlane.#start(administrator);
        return controlPlane;
      } catch (error) {
        await controlPlane.stop();
        if (!isPortTaken(error) || attempt === attempts) {
          throw error;
        }
      }
    }
  }

  private constructor(settings: ServerSettings) {
    this.#settings = settings;
    this.apiServer = ApiServer.create(settings);
  }

  /** The process id of each server that runs. */
  get processIds(): Record<string, number> {
    return Object.fromEntries(
      [this.#etcd, this.apiServer.process, this.#controllers]
        .filter(server => server !== undefined)
        .filter(server => !server.hasExited)
        .map(server => [server.name, server.processId]),
    );
  }

  /** Ends the servers, those first that need the others. */
  async stop(): Promise<void> {
    await this.#controllers?.stop();
    await this.apiServer.stop();
    await this.#etcd?.stop();
  }

  async #start(administrator: TokenUser): Promise<void> {
    this.#etcd = await startEtcd(this.#settings);
    await this.apiServer.start();
    const { url, caData } = this.apiServer;
    await writeFile(
      serverFiles(this.#settings.folder).controllersKubeconfig,
      renderKubeconfig({ url, caData }, [administrator]),
      { mode: 0o600 },
    );
    const client = KubernetesTestClient.create({
      url,
      caData,
      token: administrator.token,
    });
    try {
      this.#controllers = await startControllerManager(this.#settings, client);
    } finally {
      await client.close();
    }
  }
}
