import {
  JsonValue,
  KINDS,
  KubernetesObject,
  PreviewedChange,
} from '@paletteai/backstage-plugin-paletteai-common';
import {
  HubClient,
  HubDeniedError,
  isNamespaceToCome,
  HubWriter,
} from '@paletteai/backstage-plugin-paletteai-node';
import { compareObjects } from './compareObjects';

/**
 * How an object stands to what is wanted.
 *
 * - `new`: it is not there
 * - `unchecked`: it is not there, and can be checked only once its namespace is
 * - `same`: it is there, just as wanted
 * - `differs`: it is there, with a difference
 * - `secret`: it exists, but its content cannot be compared, so it is written again
 * - `kept`: it is a Secret that is there and that the person cannot change
 */
export type Standing =
  | 'new'
  | 'unchecked'
  | 'same'
  | 'differs'
  | 'secret'
  | 'kept';

/** One object that was tried. */
export interface TriedObject {
  readonly object: KubernetesObject;
  readonly standing: Standing;
  readonly diff?: PreviewedChange;
  /** Its resource version before the write; of a Secret that is there. */
  readonly version?: string;
}

/** What the hub said to objects in a dry run; it stops at the first that fails. */
export interface Trial {
  readonly tried: readonly TriedObject[];
  readonly failed?: {
    readonly object: KubernetesObject;
    readonly error: Error;
  };
  readonly skipped: readonly KubernetesObject[];
}

/** The identity for the trial, and the existing objects. */
export interface TrialEnvironment {
  readonly writer: HubWriter;
  /** As the person. */
  readonly client: HubClient;
  /** The object as the portal sees it; never a Secret. */
  live(object: KubernetesObject): KubernetesObject | undefined;
}

/** Asks the hub for each object what a write of it would do. */
export async function tryObjects(
  objects: readonly KubernetesObject[],
  environment: TrialEnvironment,
): Promise<Trial> {
  const tried: TriedObject[] = [];
  for (const [index, object] of objects.entries()) {
    try {
      tried.push(await tryObject(object, objects, environment));
    } catch (error) {
      return {
        tried,
        failed: {
          object,
          error: error instanceof Error ? error : new Error(String(error)),
        },
        skipped: objects.slice(index + 1),
      };
    }
  }
  return { tried, skipped: [] };
}

async function tryObject(
  object: KubernetesObject,
  objects: readonly KubernetesObject[],
  environment: TrialEnvironment,
): Promise<TriedObject> {
  const live = environment.live(object);
  try {
    // Nothing is stored, so taking over fields does no harm and shows what would change.
    const { created, object: future } = await environment.writer.apply(object, {
      dryRun: true,
      force: true,
    });
    return created
      ? { object, standing: 'new' }
      : standingOf(object, live, future);
  } catch (error) {
    if (isNamespaceToCome(object, objects, error)) {
      return { object, standing: 'unchecked' };
    }
    const standing = await standingOfDenied(object, live, environment, error);
    if (standing) {
      return { object, standing };
    }
    throw error;
  }
}

function standingOf(
  object: KubernetesObject,
  live: KubernetesObject | undefined,
  future: KubernetesObject,
): TriedObject {
  if (object.kind === 'Secret') {
    const { resourceVersion } = future.metadata;
    return {
      object,
      standing: 'secret',
      version:
        typeof resourceVersion === 'string' ? resourceVersion : undefined,
    };
  }
  const diff = live && compareObjects(live, future);
  return diff && diff.changes.length > 0
    ? { object, standing: 'differs', diff }
    : { object, standing: 'same' };
}

/**
 * Administrators of a tenant may create but not change, until the hub has given them their role in the new project. So
 * for what is there already a refusal says nothing, unless there is something to change.
 */
async function standingOfDenied(
  object: KubernetesObject,
  live: KubernetesObject | undefined,
  { client }: TrialEnvironment,
  error: unknown,
): Promise<'same' | 'kept' | undefined> {
  if (!(error instanceof HubDeniedError) || error.denied !== 'person') {
    return undefined;
  }
  if (object.kind !== 'Secret') {
    return live && holds(contentOf(live), contentOf(object))
      ? 'same'
      : undefined;
  }
  // Whoever may create it but is refused has come upon one that is there.
  const mayCreate = await client.isAllowed({
    verb: 'create',
    kind: KINDS.secret,
    namespace: object.metadata.namespace,
  });
  return mayCreate ? 'kept' : undefined;
}

function contentOf(object: KubernetesObject): JsonValue {
  const { labels = {}, annotations = {} } = object.metadata;
  const { spec = null } = object;
  return JSON.parse(JSON.stringify({ labels, annotations, spec }));
}

/** Whether a value contains another one; lists must be equal. */
function holds(whole: JsonValue | undefined, part: JsonValue): boolean {
  if (typeof part !== 'object' || part === null) {
    return whole === part;
  }
  if (typeof whole !== 'object' || whole === null) {
    return false;
  }
  if (Array.isArray(part) || Array.isArray(whole)) {
    return (
      Array.isArray(part) &&
      Array.isArray(whole) &&
      part.length === whole.length &&
      part.every((entry, index) => holds(whole[index], entry))
    );
  }
  return Object.entries(part).every(
    ([key, value]) => Object.hasOwn(whole, key) && holds(whole[key], value),
  );
}
