import { randomBytes } from 'node:crypto';
import { ApiClient } from '../client/ApiClient';
import { ResourceClient } from '../client/ResourceClient';
import {
  GADGETS,
  ResourceType,
  RESOURCES,
  WIDGETS,
} from '../fixtures/resources';

/** What the suite knows of a server: its kubeconfig, as clients. */
export interface ServerUnderTest {
  admin: ApiClient;
  /** The token of a user who is not an administrator. */
  outsiderToken: string;
  /** The user name that belongs to it. */
  outsiderName: string;
  /** Users without permissions that no case has used yet. */
  robots: { name: string; token: string }[];
}

/** What one case works with: its own namespace, unique names, and cleanup. */
export class CaseContext {
  static async create(server: ServerUnderTest): Promise<CaseContext> {
    const namespace = `case-${randomBytes(5).toString('hex')}`;
    const context = new CaseContext(server, namespace);
    const created = await context
      .cluster('namespaces')
      .create({ metadata: { name: namespace } });
    created.expect(201);
    return context;
  }

  readonly admin: ApiClient;
  readonly widgets: ResourceClient;
  readonly gadgets: ResourceClient;
  readonly configMaps: ResourceClient;
  readonly #cleanups: (() => Promise<unknown>)[] = [];

  private constructor(
    readonly server: ServerUnderTest,
    readonly namespace: string,
  ) {
    this.admin = server.admin;
    this.widgets = this.in(WIDGETS);
    this.gadgets = ResourceClient.create(server.admin, GADGETS);
    this.configMaps = this.in(RESOURCES.configmaps);
  }

  /** A built-in resource in the namespace of the case. */
  namespaced(
    plural: keyof typeof RESOURCES,
    client: ApiClient = this.admin,
  ): ResourceClient {
    return this.in(RESOURCES[plural], client);
  }

  /** A built-in resource across the cluster. */
  cluster(
    plural: keyof typeof RESOURCES,
    client: ApiClient = this.admin,
  ): ResourceClient {
    return ResourceClient.create(client, RESOURCES[plural]);
  }

  in(type: ResourceType, client: ApiClient = this.admin): ResourceClient {
    return ResourceClient.create(client, {
      ...type,
      namespace: this.namespace,
    });
  }

  uniqueName(prefix: string): string {
    return `${prefix}-${randomBytes(4).toString('hex')}`;
  }

  /** Runs when the case ends, passed or failed. */
  cleanup(action: () => Promise<unknown>): void {
    this.#cleanups.push(action);
  }

  async finish(): Promise<void> {
    for (const action of this.#cleanups.reverse()) {
      await action();
    }
  }

  /** Separate from `finish`: hundreds of terminating namespaces would slow down the cases that wait for one. */
  async removeNamespace(): Promise<void> {
    await this.cluster('namespaces').delete(this.namespace);
  }
}
