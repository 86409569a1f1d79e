import {
  Condition,
  findCondition,
} from '@paletteai/backstage-plugin-paletteai-common';
import type { ResourceView } from '../api/readView';

/** Whether an object meets the condition. */
export type Verdict =
  | { readonly state: 'met'; readonly message: string }
  | { readonly state: 'pending'; readonly message: string }
  /** It will not come to it anymore. */
  | { readonly state: 'failed'; readonly message: string };

/** Phases that the hub leaves only after someone changes something. */
const FAILED_PHASES = ['Failed', 'Error'];

/** Conditions by which controllers say that they have given up. */
const FAILED_CONDITIONS = ['Failed', 'Stalled'];

/** Judges an object by the status of its current spec. */
export function judgeResource(view: ResourceView, type: string): Verdict {
  const { conditions, deletingSince } = view;
  if (deletingSince) {
    return {
      state: 'failed',
      message: `it is being deleted since ${deletingSince}`,
    };
  }
  const condition = currentCondition(view, type);
  if (condition?.status === 'True') {
    return { state: 'met', message: describe(view, type, condition) };
  }
  const failure = FAILED_CONDITIONS.map(name =>
    currentCondition(view, name),
  ).find(each => each?.status === 'True');
  if (failure || hasFailedPhase(view)) {
    const told = failure ?? condition ?? findCondition(conditions, 'Ready');
    return { state: 'failed', message: describe(view, type, told) };
  }
  return { state: 'pending', message: describe(view, type, condition) };
}

/** A condition of an older spec does not apply to the current one. */
function currentCondition(
  { conditions, generation }: ResourceView,
  type: string,
): Condition | undefined {
  const condition = findCondition(conditions, type);
  return isOutdated(condition?.observedGeneration, generation)
    ? undefined
    : condition;
}

function hasFailedPhase(view: ResourceView): boolean {
  return (
    FAILED_PHASES.includes(phaseOf(view) ?? '') &&
    !isOutdated(view.observedGeneration, view.generation)
  );
}

function isOutdated(
  observed: number | undefined,
  generation: number | undefined,
) {
  return (
    observed !== undefined && generation !== undefined && observed < generation
  );
}

function phaseOf(view: ResourceView): string | undefined {
  return 'phase' in view ? view.phase : undefined;
}

function describe(
  view: ResourceView,
  type: string,
  condition: Condition | undefined,
): string {
  const phase = phaseOf(view);
  const reason = condition?.reason ? ` (${condition.reason})` : '';
  const message =
    condition?.message ?? ('message' in view ? view.message : undefined);
  return [
    ...(phase ? [phase] : []),
    condition
      ? `${condition.type} is ${condition.status}${reason}`
      : `${type} is not reported yet`,
    ...(message ? [message] : []),
  ].join('; ');
}
