import {
  apiVersionOf,
  KindName,
  KINDS,
  ObjectOutcome,
  VariableValue,
  WriteResponse,
} from '@paletteai/backstage-plugin-paletteai-common';
import type { HubWriter } from '@paletteai/backstage-plugin-paletteai-node';
import {
  deleteInOrder,
  deletionOutcome,
  skipped,
  uidOf,
} from './deleteInOrder';
import { findSecrets, FoundSecret, secretOutcome } from './findSecrets';

interface Owner {
  readonly hub: string;
  readonly name: string;
  readonly namespace?: string;
  readonly uid?: string;
  readonly ref: string;
  readonly variables: readonly VariableValue[];
}

type OwnerKind = Extract<KindName, 'computePool' | 'aiWorkload'>;

const OWNERS = {
  computePool: { component: 'computePool', noun: 'Compute Pool' },
  aiWorkload: { component: 'deployment', noun: 'deployment' },
} as const;

/**
 * Deletes a pool or deployment. The hub deletes the Secret that was created for it afterwards, so that it is there while
 * the hub cleans up. Other Secrets that its variables refer to stay.
 *
 * @param before - what was done already
 */
export async function deleteWithSecrets(
  writer: HubWriter,
  kind: OwnerKind,
  owner: Owner,
  before: readonly ObjectOutcome[] = [],
): Promise<WriteResponse> {
  const { hub, name, namespace = '', ref, variables } = owner;
  const { component, noun } = OWNERS[kind];
  const uid = uidOf(owner);
  const names = variables.flatMap(({ secretKeyRef }) =>
    secretKeyRef ? [secretKeyRef.name] : [],
  );
  const secrets = await findSecrets(
    writer,
    namespace,
    [...new Set(names)],
    [{ uid, name, component }],
  );
  const secretOutcomes: ObjectOutcome[] = [];
  for (const secret of secrets) {
    secretOutcomes.push(
      secret.belonging === 'marked'
        ? await handOver(writer, kind, { ...owner, uid }, secret)
        : secretOutcome(hub, secret, noun),
    );
  }
  const [result] = await deleteInOrder(
    writer,
    hub,
    [{ kind, namespace, name, uid }],
    { before },
  );
  return {
    ref,
    outcomes: [...before, deletionOutcome(hub, result), ...secretOutcomes],
  };
}

/** Makes the hub delete a Secret after its owner. It is true whether or not the owner is deleted now. */
async function handOver(
  writer: HubWriter,
  kind: OwnerKind,
  { hub, name, uid }: Owner,
  secret: FoundSecret,
): Promise<ObjectOutcome> {
  const { kind: ownerKind } = KINDS[kind];
  const owner = {
    apiVersion: apiVersionOf(KINDS[kind]),
    kind: ownerKind,
    name,
    uid,
  };
  try {
    await writer.mergePatch(
      {
        kind: KINDS.secret,
        name: secret.name,
        namespace: secret.namespace,
      },
      { metadata: { uid: secret.uid, ownerReferences: [owner] } },
      { resourceVersion: secret.resourceVersion },
    );
    return secretOutcome(
      hub,
      { ...secret, belonging: 'owned' },
      OWNERS[kind].noun,
    );
  } catch (error) {
    return skipped(
      hub,
      { kind: 'secret', namespace: secret.namespace, name: secret.name },
      `Kept: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
