import {
  KINDS,
  KindName,
  ObjectOutcome,
  ResourceRef,
  stringifyResourceRef,
} from '@paletteai/backstage-plugin-paletteai-common';
import type { HubWriter } from '@paletteai/backstage-plugin-paletteai-node';
import { WriteFailedError } from '../errors/WriteFailedError';

/** One of several objects to delete. */
export interface DeletionTarget {
  readonly kind: KindName;
  readonly namespace?: string;
  readonly name: string;
  /** Of the object that the person saw; another one of the same name stays. */
  readonly uid?: string;
}

/** What became of one of them. */
export interface DeletionResult {
  readonly target: DeletionTarget;
  readonly done: 'deleted' | 'deleting' | 'absent';
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

/** What is said about an object that was deleted. */
export function deletionOutcome(
  hub: string,
  { target, done }: DeletionResult,
): ObjectOutcome {
  return {
    ref: refOf(hub, target),
    outcome: done === 'absent' ? 'unchanged' : 'deleted',
    ...(done === 'deleting' && {
      message: 'The hub is still cleaning up',
    }),
  };
}

/** What is said about an object that was left alone. */
export function skipped(
  hub: string,
  target: DeletionTarget,
  message?: string,
): ObjectOutcome {
  return { ref: refOf(hub, target), outcome: 'skipped', message };
}

function refOf(hub: string, { kind, namespace, name }: DeletionTarget): string {
  const ref: ResourceRef = { hub, kind, namespace, name };
  return stringifyResourceRef(ref);
}
