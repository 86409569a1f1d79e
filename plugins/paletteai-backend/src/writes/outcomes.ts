import type {
  KubernetesObject,
  ObjectOutcome,
} from '@paletteai/backstage-plugin-paletteai-common';
import { refOfObject } from './objectRef';
import type { Standing, Trial } from './tryObjects';

const KEPT =
  'It already exists and you cannot change it yet, so it still has its previous content. Repeat the request once you have your role in the Project';
const WRITTEN_AGAIN =
  'Its content cannot be compared, so it will be written again';

const TRIAL_WORDS: Readonly<Record<Standing, ObjectOutcome['outcome']>> = {
  new: 'created',
  unchecked: 'created',
  same: 'unchanged',
  differs: 'changed',
  secret: 'unchanged',
  kept: 'skipped',
};

/** What a creation would do to each object. */
export function trialOutcomes(hub: string, trial: Trial): ObjectOutcome[] {
  return [
    ...trial.tried.map(({ object, standing }): ObjectOutcome => {
      const message = messageOf(standing);
      return {
        ref: refOfObject(hub, object),
        outcome: TRIAL_WORDS[standing],
        ...(message !== undefined && { message }),
      };
    }),
    ...failureOutcomes(hub, trial),
  ];
}

/** What is said about an object that was left as it is. */
export function keptOutcome(
  hub: string,
  object: KubernetesObject,
  standing: Standing,
): ObjectOutcome {
  return {
    ref: refOfObject(hub, object),
    ...(standing === 'kept'
      ? { outcome: 'skipped', message: KEPT }
      : { outcome: 'unchanged' }),
  };
}

/** What is said about the object at which it stopped, and those after it. */
export function failureOutcomes(
  hub: string,
  { failed, skipped }: Pick<Trial, 'failed' | 'skipped'>,
): ObjectOutcome[] {
  const skippedOutcomes = skipped.map(
    (object): ObjectOutcome => ({
      ref: refOfObject(hub, object),
      outcome: 'skipped',
    }),
  );
  return failed
    ? [
        {
          ref: refOfObject(hub, failed.object),
          outcome: 'failed',
          message: failed.error.message,
        },
        ...skippedOutcomes,
      ]
    : skippedOutcomes;
}

function messageOf(standing: Standing): string | undefined {
  if (standing === 'kept') {
    return KEPT;
  }
  return standing === 'secret' ? WRITTEN_AGAIN : undefined;
}
