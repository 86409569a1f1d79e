import type {
  KindName,
  VariableValue,
  WriteResponse,
} from '@paletteai/backstage-plugin-paletteai-common';
import type { HubWriter } from '@paletteai/backstage-plugin-paletteai-node';
import { deleteInOrder, deletionOutcome } from './deleteInOrder';
import { variablesSecret } from './variablesSecret';

interface Owner {
  readonly hub: string;
  readonly name: string;
  readonly namespace?: string;
  readonly uid?: string;
  readonly ref: string;
  readonly variables: readonly VariableValue[];
}

/** Deletes a pool or deployment, then the Secret that was made for it alone. */
export async function deleteWithSecret(
  writer: HubWriter,
  kind: Extract<KindName, 'computePool' | 'aiWorkload'>,
  owner: Owner,
): Promise<WriteResponse> {
  const { hub, name, namespace = '', uid, ref } = owner;
  const secret = variablesSecret(
    kind === 'computePool' ? 'computePool' : 'deployment',
    owner,
  );
  const results = await deleteInOrder(writer, hub, [
    { kind, namespace, name, uid },
    ...(secret === undefined
      ? []
      : [{ kind: 'secret' as const, namespace, name: secret }]),
  ]);
  return { ref, outcomes: results.map(result => deletionOutcome(hub, result)) };
}
