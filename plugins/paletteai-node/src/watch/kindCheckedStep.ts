import { backoffDelay } from '../time/backoffDelay';
import { CheckingKindState } from './ReflectorState';
import { ReflectorStep, StepContext } from './ReflectorStep';

/** How often it is looked whether a kind that the hub lacks has appeared. */
const RECHECK_ABSENT_MS = 20_000;

/** Pause between two answers that a kind is gone: an API server that starts may give a wrong one. */
const CONFIRM_ABSENT_MS = 3_000;

/**
 * After a 404, the hub said which kinds it serves. Only its word, given twice if objects are held,
 * makes a kind absent; the objects of a kind that is gone are gone with it.
 */
export function kindCheckedStep(
  state: CheckingKindState,
  served: boolean,
  context: StepContext,
): ReflectorStep {
  if (served) {
    const failures = state.failures + 1;
    return {
      state: {
        name: 'waiting',
        delayMs: backoffDelay(failures, context.random),
        next: { name: 'empty', failures, confirmingEmpty: false },
      },
      events: [],
      report: {
        type: 'failed',
        failure: {
          kind: 'unavailable',
          message:
            'The hub serves the kind, but returns 404 when its objects are listed',
        },
      },
    };
  }
  if (context.held > 0 && state.confirmations === 0) {
    return {
      state: {
        name: 'waiting',
        delayMs: CONFIRM_ABSENT_MS,
        next: { ...state, confirmations: 1 },
      },
      events: [],
    };
  }
  return {
    state: {
      name: 'waiting',
      // Half of it at least, so that many kinds of many replicas do not ask at one moment.
      delayMs: RECHECK_ABSENT_MS * (0.5 + context.random / 2),
      next: { name: 'empty', failures: 0, confirmingEmpty: false },
    },
    events: context.held > 0 ? [{ type: 'init' }, { type: 'initDone' }] : [],
    report: { type: 'absent' },
  };
}
