import {
  KindName,
  KINDS,
  ObjectOutcome,
  stringifyResourceRef,
} from '@paletteai/backstage-plugin-paletteai-common';
import {
  HubDeniedError,
  HubWriter,
} from '@paletteai/backstage-plugin-paletteai-node';
import { AccessDeniedError } from '../errors/AccessDeniedError';

/** One object to delete. */
export interface Deletion {
  readonly hub: string;
  readonly kind: KindName;
  readonly namespace: string;
  readonly name: string;
  /** Of the object that the person saw; another one of the same name stays. */
  readonly uid?: string;
}

/** Deletes one object. That it was gone already is no failure. */
export async function deleteObject(
  writer: HubWriter,
  deletion: Deletion,
): Promise<ObjectOutcome> {
  const { hub, kind, name, namespace, uid } = deletion;
  const done = await writer.delete(
    { kind: KINDS[kind], name, namespace },
    { uid },
  );
  return {
    ref: stringifyResourceRef({ hub, kind, namespace, name }),
    outcome: done === 'absent' ? 'unchanged' : 'deleted',
    ...(done === 'deleting' && {
      message: 'The hub cleans up before it is gone',
    }),
  };
}

/** Says who can grant what is missing when the hub refuses. */
export async function explainDenial<T>(
  adminGroups: readonly string[],
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof HubDeniedError
      ? AccessDeniedError.fromHub(error, adminGroups)
      : error;
  }
}
