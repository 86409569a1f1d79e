import type { KubernetesObject } from '@paletteai/backstage-plugin-paletteai-common';
import { mainOf } from './Creation';
import { CreationContext, createObject, Finding } from './createObject';

/** What was done to several objects, or in a dry run would be; it stops at the first that fails. */
export interface CreationRun {
  readonly done: readonly {
    readonly object: KubernetesObject;
    readonly finding: Finding;
  }[];
  readonly failed?: {
    readonly object: KubernetesObject;
    readonly error: Error;
  };
  readonly skipped: readonly KubernetesObject[];
}

/** Creates the objects of a creation, each after the one that it belongs to. */
export async function createObjects(
  context: CreationContext,
): Promise<CreationRun> {
  const { objects } = context.creation;
  const done: { object: KubernetesObject; finding: Finding }[] = [];
  let main: KubernetesObject | undefined;
  for (const [index, object] of objects.entries()) {
    try {
      const { finding, live } = await createObject(object, main, context);
      done.push({ object, finding });
      if (object === mainOf(context.creation)) {
        main = live;
      }
    } catch (thrown) {
      const error =
        thrown instanceof Error ? thrown : new Error(String(thrown));
      return {
        done,
        failed: { object, error },
        skipped: objects.slice(index + 1),
      };
    }
  }
  return { done, skipped: [] };
}

/** Whether an earlier creation broke off before it had created all objects. */
export function isInterrupted({ done }: CreationRun): boolean {
  const isMissing = (finding: Finding) =>
    finding === 'created' || finding === 'unchecked';
  return (
    done.some(({ finding }) => !isMissing(finding)) &&
    done.some(({ finding }) => isMissing(finding))
  );
}
