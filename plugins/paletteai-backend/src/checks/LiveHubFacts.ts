import {
  ComputePool,
  computeConfigReadPermission,
  KINDS,
  KindName,
  KubernetesObject,
  parseComputeConfig,
  parseComputePool,
  parseDeployment,
  parseProfileBundle,
  ParseResult,
  parseSettings,
  profileBundleReadPermission,
  ProjectPermission,
  SecretFacts,
  SecretMarks,
} from '@paletteai/backstage-plugin-paletteai-common';
import type { Hub } from '@paletteai/backstage-plugin-paletteai-node';
import type { VisibleProject } from '../membership/VisiblePlace';
import type { SeenSecret } from '../writes/seeSecret';
import type { HubFacts, Reference } from './HubFacts';

/** Whether the person may see something of a namespace. */
type SightCheck = (
  namespace: string,
  permission: ProjectPermission,
) => Promise<boolean>;

/** What the person may see. */
export interface Sight {
  readonly ofNamespace: SightCheck;
  /** Of a Secret in the namespace of the Project. */
  secret(name: string): Promise<SeenSecret>;
}

/**
 * Facts as they are on the hub right now: a request may follow the creation of what it refers to at once, sooner than
 * any snapshot of the hub shows it.
 */
export class LiveHubFacts implements HubFacts {
  readonly project: VisibleProject['project'];
  readonly pools: readonly ComputePool[];
  readonly #hub: Hub;
  readonly #sight: Sight;

  private constructor(
    { hub, project }: VisibleProject,
    sight: Sight,
    pools: readonly ComputePool[],
  ) {
    this.#hub = hub;
    this.#sight = sight;
    this.project = project;
    this.pools = pools;
  }

  static async read(
    found: VisibleProject,
    sight: Sight,
  ): Promise<LiveHubFacts> {
    const { hub, project } = found;
    const pools = await listIn(
      hub,
      'computePool',
      project.name,
      parseComputePool,
    );
    return new LiveHubFacts(found, sight, pools);
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

  async secrets(names: readonly string[]): Promise<SecretFacts> {
    const { name: project } = this.project;
    const [settings, deployments] = await Promise.all([
      listIn(this.#hub, 'settings', project, parseSettings),
      listIn(this.#hub, 'aiWorkload', project, parseDeployment),
    ]);
    const marks = new Map<string, SecretMarks>();
    // One after the other: a request may name as many as it has variables.
    for (const name of names) {
      const secret = await this.#sight.secret(name);
      if (secret !== 'hidden' && secret !== 'absent') {
        marks.set(name, secret);
      }
    }
    return { project, settings, pools: this.pools, deployments, marks };
  }

  /** What lies in another namespace is there only for those who see it. */
  async #find(
    kind: KindName,
    { name, namespace = this.project.name }: Reference,
    permission: ProjectPermission,
  ): Promise<KubernetesObject | undefined> {
    const isVisible =
      namespace === this.project.name ||
      (await this.#sight.ofNamespace(namespace, permission));
    return isVisible
      ? this.#hub.client().find({ kind: KINDS[kind], name, namespace })
      : undefined;
  }
}

async function listIn<T>(
  hub: Hub,
  kind: KindName,
  namespace: string,
  parse: (source: unknown) => ParseResult<T>,
): Promise<T[]> {
  const objects = await hub.client().list(KINDS[kind], { namespace });
  return objects.flatMap(object => resourceOf(parse(object)));
}

function resourceOf<T>({ value }: { readonly value?: T }): T[] {
  return value === undefined ? [] : [value];
}
