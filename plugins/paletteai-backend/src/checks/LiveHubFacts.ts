import {
  KINDS,
  KindName,
  KubernetesObject,
  parseComputeConfig,
  parseComputePool,
  parseProfileBundle,
} from '@paletteai/backstage-plugin-paletteai-common';
import {
  Hub,
  HubDeniedError,
  HubIdentity,
} from '@paletteai/backstage-plugin-paletteai-node';
import type { VisibleProject } from '../membership/ProjectDirectory';
import type { CheckedPool, HubFacts, Reference } from './HubFacts';

/**
 * Facts as they are on the hub right now: a request may follow the creation of what it refers to at once, sooner than
 * any snapshot of the hub shows it.
 */
export class LiveHubFacts implements HubFacts {
  readonly project: VisibleProject['project'];
  readonly pools: readonly CheckedPool[];
  readonly #hub: Hub;
  readonly #identity: HubIdentity;

  private constructor(
    { hub, project }: VisibleProject,
    identity: HubIdentity,
    pools: readonly CheckedPool[],
  ) {
    this.#hub = hub;
    this.#identity = identity;
    this.project = project;
    this.pools = pools;
  }

  static async read(
    found: VisibleProject,
    identity: HubIdentity,
  ): Promise<LiveHubFacts> {
    const objects = await found.hub
      .client()
      .list(KINDS.computePool, { namespace: found.project.name });
    const pools = objects.flatMap(object =>
      resourceOf(parseComputePool(object)),
    );
    return new LiveHubFacts(found, identity, pools);
  }

  async bundle(reference: Reference) {
    const object = await this.#find('profileBundle', reference);
    return object && resourceOf(parseProfileBundle(object))[0];
  }

  async computeConfig(reference: Reference) {
    const object = await this.#find('computeConfig', reference);
    return object && resourceOf(parseComputeConfig(object))[0];
  }

  async hasScalingPolicy(name: string): Promise<boolean> {
    return (await this.#find('scalingPolicy', { name })) !== undefined;
  }

  /** What lies in another project is looked for as the person, who cannot know of it. */
  async #find(
    kind: KindName,
    { name, namespace = this.project.name }: Reference,
  ): Promise<KubernetesObject | undefined> {
    const client =
      namespace === this.project.name
        ? this.#hub.client()
        : this.#hub.client(this.#identity);
    try {
      return await client.find({ kind: KINDS[kind], name, namespace });
    } catch (error) {
      if (error instanceof HubDeniedError && error.denied === 'person') {
        return undefined;
      }
      throw error;
    }
  }
}

function resourceOf<T>({ value }: { readonly value?: T }): T[] {
  return value === undefined ? [] : [value];
}
