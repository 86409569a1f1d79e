import { backoffDelay } from '../time/backoffDelay';
import { ReflectorEvent } from './ReflectorEvent';
import { ReflectorInput } from './ReflectorInput';
import { EmptyState, InitPageState } from './ReflectorState';
import { ReflectorStep, StepContext } from './ReflectorStep';

/**
 * Pause before an empty list is read again. Where objects are held it is long enough for a server
 * that is starting; where none are, only a glitch must pass.
 */
const CONFIRM_EMPTY_MS = { holding: 2_000, holdingNone: 300 };

/** One page of a list arrived. */
export function listedStep(
  state: EmptyState | InitPageState,
  page: ReflectorInput & { type: 'listed' },
  context: StepContext,
): ReflectorStep {
  if (
    state.name === 'initPage' &&
    page.resourceVersion !== state.resourceVersion
  ) {
    return otherMoment(state, context);
  }
  const events: ReflectorEvent[] =
    state.name === 'empty' ? [{ type: 'init' }] : [];
  for (const object of page.objects) {
    events.push({ type: 'initApply', object });
  }
  const { failures, confirmingEmpty } = state;
  if (page.continueToken) {
    return {
      state: {
        name: 'initPage',
        failures,
        confirmingEmpty,
        continueToken: page.continueToken,
        resourceVersion: page.resourceVersion,
      },
      events,
    };
  }
  const isEmpty = state.name === 'empty' && page.objects.length === 0;
  if (isEmpty && !confirmingEmpty) {
    return {
      state: {
        name: 'waiting',
        delayMs:
          context.held > 0
            ? CONFIRM_EMPTY_MS.holding
            : CONFIRM_EMPTY_MS.holdingNone,
        next: { name: 'empty', failures, confirmingEmpty: true },
      },
      events: [],
    };
  }
  return {
    state: {
      name: 'initListed',
      failures,
      resourceVersion: page.resourceVersion,
    },
    events: [...events, { type: 'initDone' }],
  };
}

/** The hub went on with the list at another moment, so the pages do not fit together. */
function otherMoment(
  state: InitPageState,
  context: StepContext,
): ReflectorStep {
  const failures = state.failures + 1;
  return {
    state: {
      name: 'waiting',
      delayMs: backoffDelay(failures, context.random),
      next: {
        name: 'empty',
        failures,
        confirmingEmpty: state.confirmingEmpty,
      },
    },
    events: [],
  };
}
