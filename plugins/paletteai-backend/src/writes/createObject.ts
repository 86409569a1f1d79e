import {
  describeProblem,
  JsonValue,
  KINDS,
  KubernetesObject,
  MessageCode,
} from '@paletteai/backstage-plugin-paletteai-common';
import {
  HubClient,
  HubConflictError,
  HubDeniedError,
  HubWriter,
  isNamespaceToCome,
} from '@paletteai/backstage-plugin-paletteai-node';
import { NameTakenError } from '../errors/NameTakenError';
import { Creation, mainOf } from './Creation';
import { isAsRequested } from './isAsRequested';
import { kindOf } from './objectRef';
import { belongsTo, Creator, isCreatedFor, ownedBy } from './ownership';

/**
 * What became of an object, or in a dry run would.
 *
 * - `created`: it was not there
 * - `unchecked`: it is not there, and a dry run can check it only once its namespace is
 * - `unchanged`: it is there, just as requested
 * - `changed`: it is a Secret that now holds the values of the request
 * - `rewritten`: it is a Secret whose values cannot be compared, so that they would be written again
 */
export type Finding =
  | 'created'
  | 'unchecked'
  | 'unchanged'
  | 'changed'
  | 'rewritten';

/** By whom and for what objects are created. */
export interface CreationContext {
  readonly creation: Creation;
  readonly creator: Creator | undefined;
  /** Sees everything but Secrets. */
  readonly portal: HubClient;
  /** As the person. */
  readonly writer: HubWriter;
  readonly dryRun: boolean;
}

/** @see createObject */
export interface CreatedObject {
  readonly finding: Finding;
  /** As the hub has it; undefined for one that a dry run did not create, and for Secrets. */
  readonly live?: KubernetesObject;
}

/**
 * Creates one object. One that is there already is taken for the wanted one only if it was created for this request;
 * otherwise this fails and the object stays as it is.
 *
 * @param main - the main object, once it is on the hub
 */
export async function createObject(
  wanted: KubernetesObject,
  main: KubernetesObject | undefined,
  context: CreationContext,
): Promise<CreatedObject> {
  const { creation, dryRun, writer } = context;
  const isSecret = wanted.kind === 'Secret';
  const found = isSecret ? undefined : await find(wanted, context);
  if (found) {
    return takeUp(wanted, found, main, context);
  }
  const isCompanion =
    wanted.kind !== 'Namespace' && wanted !== mainOf(creation);
  try {
    const live = await writer.create(
      isCompanion ? ownedBy(wanted, main) : wanted,
      { dryRun },
    );
    return { finding: 'created', live: dryRun ? undefined : live };
  } catch (error) {
    if (dryRun && isNamespaceToCome(wanted, creation.objects, error)) {
      return { finding: 'unchecked' };
    }
    if (!(error instanceof HubConflictError) || error.conflict !== 'exists') {
      throw error;
    }
    if (isSecret) {
      return { finding: await takeUpSecret(wanted, main, context) };
    }
    // Somebody was faster.
    const winner = await find(wanted, context);
    if (!winner) {
      throw error;
    }
    return takeUp(wanted, winner, main, context);
  }
}

function find(
  object: KubernetesObject,
  { portal }: CreationContext,
): Promise<KubernetesObject | undefined> {
  const { name, namespace } = object.metadata;
  return portal.find({ kind: kindOf(object), name, namespace });
}

async function takeUp(
  wanted: KubernetesObject,
  live: KubernetesObject,
  main: KubernetesObject | undefined,
  { creation, creator }: CreationContext,
): Promise<CreatedObject> {
  const field = creation.fieldOf(wanted);
  if (live.metadata.deletionTimestamp !== undefined) {
    throw new NameTakenError(
      (await creation.findDeletion?.()) ??
        describeProblem('creation.deleting', field),
    );
  }
  if (wanted.kind === 'Namespace') {
    if (!creator || !isCreatedFor(live.metadata, creator)) {
      throw NameTakenError.create(creation.nameTaken, field);
    }
    return { finding: 'unchanged', live };
  }
  const isMain = wanted === mainOf(creation);
  if (!isMain && !(main && belongsTo(live.metadata, main, wanted.metadata))) {
    throw NameTakenError.create(takenCode(wanted, creation), field);
  }
  if (!isAsRequested(live, wanted)) {
    throw NameTakenError.create(
      creation.nameTaken,
      creation.fieldOf(mainOf(creation)),
    );
  }
  return { finding: 'unchanged', live };
}

/**
 * A Secret of this creation gets the values of this request. Whether it is one can be told only by who may change it,
 * as the portal reads no Secrets.
 */
async function takeUpSecret(
  wanted: KubernetesObject,
  main: KubernetesObject | undefined,
  { creation, dryRun, writer }: CreationContext,
): Promise<Finding> {
  const { labels, name, namespace } = wanted.metadata;
  const ref = { kind: KINDS.secret, name, namespace };
  const refuse = (code: MessageCode) =>
    NameTakenError.create(code, creation.fieldOf(wanted), { name });
  if (!main) {
    throw refuse('creation.secret.taken');
  }
  const { keys, metadata } = await writer.describeSecret(ref).catch(error => {
    throw error instanceof HubDeniedError && error.denied === 'person'
      ? refuse('creation.secret.unconfirmed')
      : error;
  });
  if (metadata.deletionTimestamp !== undefined) {
    throw refuse('creation.deleting');
  }
  if (!belongsTo(metadata, main, wanted.metadata)) {
    throw refuse('creation.secret.taken');
  }
  if (dryRun) {
    return 'rewritten';
  }
  // A patch without differences changes nothing.
  const after = await writer.mergePatch(
    ref,
    {
      metadata: { labels },
      data: { ...absent(keys), ...dataOf(wanted) },
    },
    { resourceVersion: String(metadata.resourceVersion) },
  );
  return after.metadata.resourceVersion === metadata.resourceVersion
    ? 'unchanged'
    : 'changed';
}

function absent(keys: readonly string[]): Record<string, null> {
  return Object.fromEntries(keys.map(key => [key, null]));
}

function dataOf({ data }: KubernetesObject): Record<string, JsonValue> {
  return JSON.parse(JSON.stringify(data ?? {}));
}

function takenCode(
  { kind }: KubernetesObject,
  { nameTaken }: Creation,
): MessageCode {
  switch (kind) {
    case 'Settings':
      return 'settings.name.taken';
    case 'ComputeConfig':
      return 'computeConfig.name.taken';
    default:
      return nameTaken;
  }
}
