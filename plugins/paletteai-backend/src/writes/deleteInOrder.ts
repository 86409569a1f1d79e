import {
  KINDS,
  KindName,
  ObjectOutcome,
  ResourceRef,
  stringifyResourceRef,
} from '@paletteai/backstage-plugin-paletteai-common';
import type {
  HubDeletion,
  HubWriter,
} from '@paletteai/backstage-plugin-paletteai-node';
import { WriteFailedError } from '../errors/WriteFailedError';

/** One of several objects to delete. */
export interface DeletionTarget {
  readonly kind: KindName;
  readonly namespace?: string;
  readonly name: string;
  /** Of the object that the person saw; another one of the same name stays. */
  readonly uid: string;
}

/** What became of one of them. */
export interface DeletionResult {
  readonly target: DeletionTarget;
  readonly done: HubDeletion;
}

/**
 * Deletes objects one after the other and stops at the first failure, which says what was and was not done.
 *
 * @param around - what was done before these, and what would come after them
 */
export async function deleteInOrder(
  writer: HubWriter,
  hub: string,
  targets: readonly DeletionTarget[],
  around: {
    readonly before?: readonly ObjectOutcome[];
    readonly after?: readonly DeletionTarget[];
  } = {},
): Promise<DeletionResult[]> {
  const { after = [], before = [] } = around;
  const results: DeletionResult[] = [];
  for (const [index, target] of targets.entries()) {
    const { kind, name, namespace, uid } = target;
    try {
      const done = await writer.delete(
        { kind: KINDS[kind], name, namespace },
        { uid },
      );
      results.push({ target, done });
    } catch (error) {
      const failure = error instanceof Error ? error : new Error(String(error));
      throw WriteFailedError.create(failure, [
        ...before,
        ...results.map(result => deletionOutcome(hub, result)),
        {
          ref: refOf(hub, target),
          outcome: 'failed',
          message: failure.message,
        },
        ...[...targets.slice(index + 1), ...after].map(other =>
          skipped(hub, other),
        ),
      ]);
    }
  }
  return results;
}

/** The uid of an object that was read; every API server gives one. */
export function uidOf({ name, uid }: { name: string; uid?: unknown }): string {
  if (typeof uid !== 'string' || uid === '') {
    throw new Error(`The hub gave "${name}" no uid`);
  }
  return uid;
}

/** What is said about an object that was deleted. */
export function deletionOutcome(
  hub: string,
  { target, done }: DeletionResult,
): ObjectOutcome {
  return {
    ref: refOf(hub, target),
    outcome: done.state === 'absent' ? 'unchanged' : 'deleted',
    ...(done.state === 'deleting' && {
      message: `The hub is still cleaning up${heldBy(done.finalizers)}`,
    }),
  };
}

const MAX_NAMED = 10;

/** Names finalizers after a text: `; it waits for the finalizer a`. */
export function heldBy(finalizers: readonly string[]): string {
  if (finalizers.length === 0) {
    return '';
  }
  const named = finalizers.slice(0, MAX_NAMED).join(', ');
  const others = finalizers.length - MAX_NAMED;
  const noun = finalizers.length === 1 ? 'finalizer' : 'finalizers';
  return `; it waits for the ${noun} ${named}${
    others > 0 ? ` and ${others} more` : ''
  }`;
}

/** What is said about an object that was left alone. */
export function skipped(
  hub: string,
  target: Pick<DeletionTarget, 'kind' | 'namespace' | 'name'>,
  message?: string,
): ObjectOutcome {
  return {
    ref: refOf(hub, target),
    outcome: 'skipped',
    ...(message !== undefined && { message }),
  };
}

function refOf(
  hub: string,
  {
    kind,
    namespace,
    name,
  }: Pick<DeletionTarget, 'kind' | 'namespace' | 'name'>,
): string {
  const ref: ResourceRef = { hub, kind, namespace, name };
  return stringifyResourceRef(ref);
}
