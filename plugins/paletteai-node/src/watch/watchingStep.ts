import { backoffDelay } from '../time/backoffDelay';
import { ReflectorInput } from './ReflectorInput';
import { WatchingState } from './ReflectorState';
import { ReflectorStep, StepContext } from './ReflectorStep';
import { unexpectedInput } from './unexpectedInput';

/** A hub sends a bookmark about once a minute, and one before it ends a watch. */
const BOOKMARK_DUE_MS = 65_000;

/** Something came through an open watch, or it ended. */
export function watchingStep(
  state: WatchingState,
  input: ReflectorInput,
  context: StepContext,
): ReflectorStep {
  switch (input.type) {
    case 'changed':
      return {
        state: heard(state, input.resourceVersion),
        events: [{ type: input.change, object: input.object }],
      };
    case 'bookmark':
      return { state: heard(state, input.resourceVersion), events: [] };
    case 'watchEnded':
      return endedStep(state, input.lastedMs, context);
    default:
      return unexpectedInput(state, input);
  }
}

function heard(state: WatchingState, resourceVersion: string): WatchingState {
  return { ...state, resourceVersion, heard: true, failures: 0 };
}

/** A clean end is normal. One without a word is not: see `VerifyingState`. */
function endedStep(
  state: WatchingState,
  lastedMs: number,
  context: StepContext,
): ReflectorStep {
  const { resourceVersion } = state;
  if (state.heard) {
    return {
      state: { name: 'initListed', failures: 0, resourceVersion },
      events: [],
    };
  }
  const failures = state.failures + 1;
  const delayMs = backoffDelay(failures, context.random);
  if (lastedMs >= BOOKMARK_DUE_MS) {
    return {
      state: {
        name: 'waiting',
        delayMs,
        next: { name: 'empty', failures, confirmingEmpty: false },
      },
      events: [],
      report: {
        type: 'failed',
        failure: {
          kind: 'silent',
          message:
            'The hub kept a watch open for more than a minute without sending anything',
        },
      },
    };
  }
  return {
    state: {
      name: 'waiting',
      delayMs,
      next: { name: 'verifying', failures, resourceVersion },
    },
    events: [],
  };
}
