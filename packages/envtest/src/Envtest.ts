import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  administrator,
  EnvtestUser,
  TokenUser,
  withToken,
} from './access/EnvtestUser';
import { renderKubeconfig } from './access/renderKubeconfig';
import { renderTokenFile } from './access/renderTokenFile';
import { EnvtestError } from './EnvtestError';
import { KubernetesTestClient } from './KubernetesTestClient';
import { ApiServer } from './servers/ApiServer';
import { ControlPlane } from './servers/ControlPlane';
import { serverFiles, writeServiceAccountKeys } from './servers/serverFiles';
import { Watchdog } from './servers/Watchdog';

/**
 * A running Kubernetes API with its own data and users.
 *
 * @public
 */
export class Envtest {
  /** The folder that holds everything: data, logs, kubeconfigs. It goes away with the environment. */
  readonly folder: string;
  readonly #assets: string;
  readonly #watchdog: Watchdog;
  readonly #controlPlane: ControlPlane;
  readonly #users: [TokenUser, ...TokenUser[]];
  readonly #clients = new Map<string, KubernetesTestClient>();
  #stopped: Promise<void> | undefined;

  /** @internal */
  static async start(options: {
    assets: string;
    users: EnvtestUser[];
  }): Promise<Envtest> {
    const admin = withToken(administrator);
    const users = options.users.map(withToken);
    const tokens = renderTokenFile([admin, ...users]);
    const folder = await mkdtemp(join(tmpdir(), 'envtest-'));
    const watchdog = Watchdog.start(folder);
    try {
      await writeServiceAccountKeys(folder);
      await writeFile(serverFiles(folder).tokens, tokens, { mode: 0o600 });
      const controlPlane = await ControlPlane.start({
        assets: options.assets,
        folder,
        watchdog,
        administrator: admin,
      });
      return new Envtest(options.assets, folder, watchdog, controlPlane, [
        admin,
        ...users,
      ]);
    } catch (error) {
      await watchdog.stop();
      throw error;
    }
  }

  private constructor(
    assets: string,
    folder: string,
    watchdog: Watchdog,
    controlPlane: ControlPlane,
    users: [TokenUser, ...TokenUser[]],
  ) {
    this.#assets = assets;
    this.folder = folder;
    this.#watchdog = watchdog;
    this.#controlPlane = controlPlane;
    this.#users = users;
  }

  /** The address of the API server, `https://127.0.0.1:PORT`; the same after a restart. */
  get url(): string {
    return this.apiServer.url;
  }

  /** The certificate authority of the API server, base64 of PEM as in a kubeconfig. */
  get caData(): string {
    return this.apiServer.caData;
  }

  /** The API server, to kill, restart and freeze it. */
  get apiServer(): ApiServer {
    return this.#controlPlane.apiServer;
  }

  /** The path of the kubectl that fits the server. */
  get kubectl(): string {
    return join(this.#assets, 'kubectl');
  }

  /** The process id of each server that runs, by its name. */
  get processIds(): Record<string, number> {
    return this.#controlPlane.processIds;
  }

  /** Who can sign in, the administrator first. */
  get users(): EnvtestUser[] {
    return this.#users.map(({ name, groups }) => ({ name, groups }));
  }

  /** The bearer token of a user, of the administrator when none is named. */
  token(userName: string = administrator.name): string {
    return this.#user(userName).token;
  }

  /** A kubeconfig whose only context is the user's, as text. */
  kubeconfig(userName: string = administrator.name): string {
    return renderKubeconfig(this, [this.#user(userName)]);
  }

  /** A kubeconfig with a context for every user, as text; the administrator's is the current one. */
  kubeconfigOfAll(): string {
    return renderKubeconfig(this, this.#users);
  }

  /** Writes the user's kubeconfig into the environment's folder and resolves to its path. */
  async kubeconfigFile(userName: string = administrator.name): Promise<string> {
    const file = join(
      this.folder,
      `${encodeURIComponent(userName)}.kubeconfig`,
    );
    await writeFile(file, this.kubeconfig(userName), { mode: 0o600 });
    return file;
  }

  /** Plain requests as the user; the client is shared, and closed with the environment. */
  client(userName: string = administrator.name): KubernetesTestClient {
    const known = this.#clients.get(userName);
    if (known) {
      return known;
    }
    const token = this.token(userName);
    const client = KubernetesTestClient.create({
      url: this.url,
      caData: this.caData,
      token,
    });
    this.#clients.set(userName, client);
    return client;
  }

  /**
   * Adds a user. The API server reads its users at its start only, so it is restarted: about 2 s, in which
   * open watches end and requests are refused.
   */
  async addUser(user: EnvtestUser): Promise<void> {
    if (this.#users.some(({ name }) => name === user.name)) {
      throw new EnvtestError(
        `The test environment already has a user "${user.name}".`,
      );
    }
    const added = withToken(user);
    const tokens = renderTokenFile([...this.#users, added]);
    await writeFile(serverFiles(this.folder).tokens, tokens);
    this.#users.push(added);
    await this.apiServer.restart();
  }

  /** Ends the servers and removes the folder; safe to call twice. */
  async stop(): Promise<void> {
    this.#stopped ??= this.#stop();
    await this.#stopped;
  }

  async #stop(): Promise<void> {
    await Promise.all(
      [...this.#clients.values()].map(client => client.close()),
    );
    await this.#controlPlane.stop();
    await this.#watchdog.stop();
  }

  #user(userName: string): TokenUser {
    const user = this.#users.find(({ name }) => name === userName);
    if (!user) {
      const known = this.#users.map(({ name }) => name).join(', ');
      throw new EnvtestError(
        `The test environment has no user "${userName}", only ${known}: name them in the option "users", or use addUser.`,
      );
    }
    return user;
  }
}
