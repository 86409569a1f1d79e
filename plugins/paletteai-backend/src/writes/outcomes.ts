import type {
  KubernetesObject,
  ObjectOutcome,
} from '@paletteai/backstage-plugin-paletteai-common';
import type { Finding } from './createObject';
import type { CreationRun } from './createObjects';
import { refOfObject } from './objectRef';

const WRITTEN_AGAIN =
  'Its content cannot be compared, so it will be written again';

const WORDS: Readonly<Record<Finding, ObjectOutcome['outcome']>> = {
  created: 'created',
  unchecked: 'created',
  unchanged: 'unchanged',
  changed: 'changed',
  rewritten: 'unchanged',
};

/** What was done to each object, or in a dry run would be. */
export function outcomesOf(hub: string, run: CreationRun): ObjectOutcome[] {
  return [
    ...run.done.map(
      ({ object, finding }): ObjectOutcome => ({
        ref: refOfObject(hub, object),
        outcome: WORDS[finding],
        ...(finding === 'rewritten' && { message: WRITTEN_AGAIN }),
      }),
    ),
    ...failureOutcomes(hub, run),
  ];
}

/** After a dry run failed, when nothing has been done to any object. */
export function nothingDone(hub: string, run: CreationRun): ObjectOutcome[] {
  return [
    ...skippedOutcomes(
      hub,
      run.done.map(({ object }) => object),
    ),
    ...failureOutcomes(hub, run),
  ];
}

function failureOutcomes(
  hub: string,
  { failed, skipped }: CreationRun,
): ObjectOutcome[] {
  return [
    ...(failed
      ? [
          {
            ref: refOfObject(hub, failed.object),
            outcome: 'failed' as const,
            message: failed.error.message,
          },
        ]
      : []),
    ...skippedOutcomes(hub, skipped),
  ];
}

function skippedOutcomes(
  hub: string,
  objects: readonly KubernetesObject[],
): ObjectOutcome[] {
  return objects.map(object => ({
    ref: refOfObject(hub, object),
    outcome: 'skipped',
  }));
}
