import type {
  KindName,
  VariableValue,
  WriteResponse,
} from '@paletteai/backstage-plugin-paletteai-common';
import type { HubWriter } from '@paletteai/backstage-plugin-paletteai-node';
import { deleteObject } from './deleteObject';
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
  const outcomes = [
    await deleteObject(writer, { hub, kind, namespace, name, uid }),
  ];
  const secret = variablesSecret(
    kind === 'computePool' ? 'computePool' : 'deployment',
    owner,
  );
  if (secret !== undefined) {
    outcomes.push(
      await deleteObject(writer, {
        hub,
        kind: 'secret',
        namespace,
        name: secret,
      }),
    );
  }
  return { ref, outcomes };
}
