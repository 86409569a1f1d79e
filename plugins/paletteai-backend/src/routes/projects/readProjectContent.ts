import {
  FIELD_MANAGER,
  JsonValue,
  KindName,
  KINDS,
  KubernetesObject,
  LABEL_MANAGED_BY,
} from '@paletteai/backstage-plugin-paletteai-common';
import {
  Hub,
  HubNotFoundError,
} from '@paletteai/backstage-plugin-paletteai-node';
import type { DeletionTarget } from '../../writes/deleteInOrder';

/** The objects of a Project on its hub. */
export interface ProjectContent {
  /** The project itself; undefined when it is gone already. */
  readonly project: KubernetesObject | undefined;
  /** Deployments, then the pools that they run on. */
  readonly work: readonly DeletionTarget[];
  /** What the work needs: it goes after it, the Secrets last. */
  readonly foundation: readonly DeletionTarget[];
  /** Whether the portal made the namespace. */
  readonly hasOwnNamespace: boolean;
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

/** Finds the objects of a Project with the portal's own account. */
export async function readProjectContent(
  hub: Hub,
  name: string,
): Promise<ProjectContent> {
  const client = hub.client();
  const read = (kinds: readonly KindName[]) =>
    Promise.all(kinds.map(kind => listAll(hub, kind, name)));
  const [project, namespace, work, foundation] = await Promise.all([
    client.find({ kind: KINDS.project, name, namespace: name }),
    client.find({ kind: KINDS.namespace, name }),
    read(WORK),
    read(FOUNDATION),
  ]);
  const objects = [...work.flat(), ...foundation.flat()];
  return {
    project,
    work: work.flatMap((found, index) => targetsOf(WORK[index], found)),
    foundation: [
      ...foundation.flatMap((found, index) =>
        targetsOf(FOUNDATION[index], found),
      ),
      ...secretNames(objects).map(secret => ({
        kind: 'secret' as const,
        namespace: name,
        name: secret,
      })),
    ],
    hasOwnNamespace:
      namespace?.metadata.labels?.[LABEL_MANAGED_BY] === FIELD_MANAGER,
  };
}

/** None of a kind that the hub does not have. */
async function listAll(
  hub: Hub,
  kind: KindName,
  namespace: string,
): Promise<KubernetesObject[]> {
  try {
    return await hub.client().list(KINDS[kind], { namespace });
  } catch (error) {
    if (error instanceof HubNotFoundError) {
      return [];
    }
    throw error;
  }
}

function targetsOf(
  kind: KindName,
  objects: readonly KubernetesObject[],
): DeletionTarget[] {
  return objects.map(({ metadata: { name, namespace, uid } }) => ({
    kind,
    name,
    namespace,
    uid: typeof uid === 'string' ? uid : undefined,
  }));
}

/** The portal reads no Secrets, but knows those that settings and variables refer to. */
function secretNames(objects: readonly KubernetesObject[]): string[] {
  const names = new Set<string>();
  const visit = (value: JsonValue | undefined, key = ''): void => {
    if (Array.isArray(value)) {
      value.forEach(entry => visit(entry));
    } else if (typeof value === 'object' && value !== null) {
      if (/secret(Key)?Ref$/i.test(key) && typeof value.name === 'string') {
        names.add(value.name);
      }
      Object.entries(value).forEach(([field, entry]) => visit(entry, field));
    }
  };
  objects.forEach(({ spec }) => visit(spec as JsonValue | undefined));
  return [...names].sort();
}
