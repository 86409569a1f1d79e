import {
  computeConfigReadPermission,
  KINDS,
  KindName,
  KubernetesObject,
  parseComputeConfig,
  parseComputePool,
  parseProfileBundle,
  profileBundleReadPermission,
  ProjectPermission,
} from '@paletteai/backstage-plugin-paletteai-common';
import type { Hub } from '@paletteai/backstage-plugin-paletteai-node';
import type { VisibleProject } from '../membership/VisiblePlace';
import type { CheckedPool, HubFacts, Reference } from './HubFacts';

/** Whether the person may see something of a namespace. */
type SightCheck = (
  namespace: string,
  permission: ProjectPermission,
) => Promise<boolean>;

/**
 * Facts as they are on the hub right now: a request may follow the creation of what it refers to at once, sooner than
 * any snapshot of the hub shows it.
 */
export class LiveHubFacts implements HubFacts {
  readonly project: VisibleProject['project'];
  readonly pools: readonly CheckedPool[];
  readonly #hub: Hub;
  readonly #maySee: SightCheck;

  private constructor(
    { hub, project }: VisibleProject,
    maySee: SightCheck,
    pools: readonly CheckedPool[],
  ) {
    this.#hub = hub;
    this.#maySee = maySee;
    this.project = project;
    this.pools = pools;
  }

  static async read(
    found: VisibleProject,
    maySee: SightCheck,
  ): Promise<LiveHubFacts> {
    const objects = await found.hub
      .client()
      .list(KINDS.computePool, { namespace: found.project.name });
    const pools = objects.flatMap(object =>
      resourceOf(parseComputePool(object)),
    );
    return new LiveHubFacts(found, maySee, pools);
  }

  async bundle(reference: Reference) {
    const object = await this.#find(
      'profileBundle',
      reference,
      profileBundleReadPermission,
    );
    return object && resourceOf(parseProfileBundle(object))[0];
  }

  async computeConfig(reference: Reference) {
    const object = await this.#find(
      'computeConfig',
      reference,
      computeConfigReadPermission,
    );
    return object && resourceOf(parseComputeConfig(object))[0];
  }

  async hasScalingPolicy(name: string): Promise<boolean> {
    const { name: namespace } = this.project;
    const kind = KINDS.scalingPolicy;
    return (
      (await this.#hub.client().find({ kind, name, namespace })) !== undefined
    );
  }

  /** What lies in another namespace is there only for those who see it. */
  async #find(
    kind: KindName,
    { name, namespace = this.project.name }: Reference,
    permission: ProjectPermission,
  ): Promise<KubernetesObject | undefined> {
    const isVisible =
      namespace === this.project.name ||
      (await this.#maySee(namespace, permission));
    return isVisible
      ? this.#hub.client().find({ kind: KINDS[kind], name, namespace })
      : undefined;
  }
}

function resourceOf<T>({ value }: { readonly value?: T }): T[] {
  return value === undefined ? [] : [value];
}
