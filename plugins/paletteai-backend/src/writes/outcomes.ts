import type {
  KubernetesObject,
  ObjectOutcome,
} from '@paletteai/backstage-plugin-paletteai-common';
import type { HubApplyOutcome } from '@paletteai/backstage-plugin-paletteai-node';
import { refOfObject } from './objectRef';
import type { Plan } from './Plan';

/** What a creation would do to each object. */
export function trialOutcomes({
  creation: { hub },
  diffs,
  trial,
}: Plan): ObjectOutcome[] {
  const changed = new Set(
    diffs.map(({ kind, namespace, name }) => [kind, namespace, name].join()),
  );
  return [
    ...trial.applied.map(({ object, created }): ObjectOutcome => {
      const { name, namespace } = object.metadata;
      const isChanged = changed.has([object.kind, namespace, name].join());
      return {
        ref: refOfObject(hub, object),
        outcome: wordOf(created, isChanged),
      };
    }),
    // The hub can check these only once their namespace is there.
    ...trial.unchecked.map(
      (object): ObjectOutcome => ({
        ref: refOfObject(hub, object),
        outcome: 'created',
      }),
    ),
    ...failuresOf(hub, trial),
  ];
}

/** What a creation did to each object. */
export function appliedOutcomes(
  { creation: { hub, objects }, missing }: Plan,
  outcome: HubApplyOutcome,
): ObjectOutcome[] {
  const done = [
    ...outcome.applied.map(
      ({ object, created }): ObjectOutcome => ({
        ref: refOfObject(hub, object),
        outcome: wordOf(created, true),
      }),
    ),
    ...failuresOf(hub, outcome),
  ];
  const settled = objects
    .filter(object => !missing.includes(object))
    .map(
      (object): ObjectOutcome => ({
        ref: refOfObject(hub, object),
        outcome: 'unchanged',
      }),
    );
  return [...settled, ...done];
}

function wordOf(
  created: boolean,
  changed: boolean,
): 'created' | 'changed' | 'unchanged' {
  if (created) {
    return 'created';
  }
  return changed ? 'changed' : 'unchanged';
}

function failuresOf(hub: string, outcome: HubApplyOutcome): ObjectOutcome[] {
  const skipped = outcome.notAttempted.map(
    (object: KubernetesObject): ObjectOutcome => ({
      ref: refOfObject(hub, object),
      outcome: 'skipped',
    }),
  );
  const { failed } = outcome;
  return failed
    ? [
        {
          ref: refOfObject(hub, failed.object),
          outcome: 'failed',
          message: failed.error.message,
        },
        ...skipped,
      ]
    : skipped;
}
