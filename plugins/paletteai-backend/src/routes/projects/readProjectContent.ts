import {
  CompanionOf,
  FIELD_MANAGER,
  JsonValue,
  KindName,
  KINDS,
  KubernetesObject,
  LABEL_MANAGED_BY,
  SecretPurpose,
} from '@paletteai/backstage-plugin-paletteai-common';
import {
  Hub,
  HubNotFoundError,
} from '@paletteai/backstage-plugin-paletteai-node';
import { DeletionTarget, uidOf } from '../../writes/deleteInOrder';

/** The objects of a Project on its hub. */
export interface ProjectContent {
  /** The Project itself; undefined when it is gone already. */
  readonly project: KubernetesObject | undefined;
  /** Deployments, then the pools that they run on: whoever created them, they run nowhere without the Project. */
  readonly work: readonly DeletionTarget[];
  /** What the work needs. */
  readonly foundation: readonly Foundation[];
  /** Names of the Secrets in the namespace that all these refer to. The portal itself reads no Secrets. */
  readonly secrets: readonly string[];
  /** What those Secrets may have been created for. */
  readonly purposes: readonly SecretPurpose[];
  /** The namespace, if the portal created it. */
  readonly ownNamespace: DeletionTarget | undefined;
}

/** An object that the work needs. */
export interface Foundation extends DeletionTarget {
  /**
   * - `owned`: the hub deletes it after the Project
   * - `marked`: the portal created it, but the hub does not know for what
   * - `foreign`: somebody else created it
   */
  readonly belonging: 'owned' | 'marked' | 'foreign';
}

const WORK = ['aiWorkload', 'computePool'] as const;
const FOUNDATION = [
  'scalingPolicy',
  'profileBundle',
  'workloadProfile',
  'compute',
  'computeConfig',
  'settings',
] as const;

const COMPONENTS: { readonly [K in KindName]?: CompanionOf } = {
  aiWorkload: 'deployment',
  computePool: 'computePool',
  settings: 'settings',
};

/** Finds the objects of a Project with the portal's own account. */
export async function readProjectContent(
  hub: Hub,
  name: string,
): Promise<ProjectContent> {
  const client = hub.client();
  const read = async (kinds: readonly KindName[]) =>
    (await Promise.all(kinds.map(kind => listAll(hub, kind, name)))).flat();
  const [project, namespace, work, foundation] = await Promise.all([
    client.find({ kind: KINDS.project, name, namespace: name }),
    client.find({ kind: KINDS.namespace, name }),
    read(WORK),
    read(FOUNDATION),
  ]);
  const found = [...work, ...foundation];
  return {
    project,
    work: work.map(({ target }) => target),
    foundation: foundation.map(({ target, object }) => ({
      ...target,
      belonging: belongingTo(project, object),
    })),
    secrets: secretNames(
      name,
      found.map(({ object }) => object),
    ),
    purposes: [
      ...(project ? [{ name, uid: uidOf(project.metadata) }] : []),
      ...found.map(({ target }) => ({
        name: target.name,
        uid: target.uid,
        component: COMPONENTS[target.kind],
      })),
    ],
    ownNamespace:
      namespace && isMarked(namespace)
        ? { kind: 'namespace', name, uid: uidOf(namespace.metadata) }
        : undefined,
  };
}

interface FoundObject {
  readonly target: DeletionTarget;
  readonly object: KubernetesObject;
}

/** None of a kind that the hub does not have. */
async function listAll(
  hub: Hub,
  kind: KindName,
  namespace: string,
): Promise<FoundObject[]> {
  try {
    const objects = await hub.client().list(KINDS[kind], { namespace });
    return objects.map(object => ({
      object,
      target: {
        kind,
        namespace,
        name: object.metadata.name,
        uid: uidOf(object.metadata),
      },
    }));
  } catch (error) {
    if (error instanceof HubNotFoundError) {
      return [];
    }
    throw error;
  }
}

function isMarked({ metadata: { labels } }: KubernetesObject): boolean {
  return labels?.[LABEL_MANAGED_BY] === FIELD_MANAGER;
}

function belongingTo(
  project: KubernetesObject | undefined,
  object: KubernetesObject,
): Foundation['belonging'] {
  const { ownerReferences } = object.metadata;
  const owners: unknown[] = Array.isArray(ownerReferences)
    ? ownerReferences
    : [];
  if (owners.length === 0) {
    return isMarked(object) ? 'marked' : 'foreign';
  }
  return owners.every(
    owner =>
      project !== undefined &&
      typeof owner === 'object' &&
      owner !== null &&
      Reflect.get(owner, 'uid') === project.metadata.uid,
  )
    ? 'owned'
    : 'foreign';
}

function secretNames(
  namespace: string,
  objects: readonly KubernetesObject[],
): string[] {
  const names = new Set<string>();
  const visit = (value: JsonValue | undefined, key = ''): void => {
    if (Array.isArray(value)) {
      value.forEach(entry => visit(entry));
    } else if (typeof value === 'object' && value !== null) {
      if (
        /secret(Key)?Ref$/i.test(key) &&
        typeof value.name === 'string' &&
        (value.namespace ?? namespace) === namespace
      ) {
        names.add(value.name);
      }
      Object.entries(value).forEach(([field, entry]) => visit(entry, field));
    }
  };
  objects.forEach(({ spec }) => visit(spec as JsonValue | undefined));
  return [...names].sort();
}
