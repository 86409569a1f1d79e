import { backoffDelay } from '../time/backoffDelay';
import { ReflectorFailure } from './ReflectorFailure';
import { ReflectorState, WaitingState } from './ReflectorState';
import { ReflectorStep, StepContext } from './ReflectorStep';

/** Rights are granted by people: asking every few seconds helps no one. */
const RECHECK_DENIED_MS = 30_000;

/** Keeps the lists of many replicas apart when a hub forgets the same version for all of them. */
const SPREAD_RELIST_MS = 1_000;

const TOLERATED_EXPIRIES = 2;

/** A request failed. No failure takes anything out of the snapshot that is served. */
export function failureStep(
  state: ReflectorState,
  failure: ReflectorFailure,
  context: StepContext,
): ReflectorStep {
  const failures = failuresOf(state) + 1;
  return {
    state: {
      name: 'waiting',
      delayMs: delayAfter(failure, failures, context.random),
      next: stateAfter(state, failure, failures),
    },
    events: [],
    // An expired version is part of the protocol and fixed at once, unless it happens again and
    // again.
    ...((failure.kind !== 'expired' || failures > TOLERATED_EXPIRIES) && {
      report: { type: 'failed', failure },
    }),
  };
}

function delayAfter(
  failure: ReflectorFailure,
  failures: number,
  random: number,
): number {
  switch (failure.kind) {
    case 'denied':
      return RECHECK_DENIED_MS * (0.5 + random / 2);
    case 'notServed':
      return 0;
    case 'expired':
      return failures === 1
        ? SPREAD_RELIST_MS * random
        : backoffDelay(failures, random);
    default:
      return backoffDelay(failures, random, failure.retryAfterMs);
  }
}

function stateAfter(
  state: ReflectorState,
  failure: ReflectorFailure,
  failures: number,
): WaitingState['next'] {
  if (failure.kind === 'notServed') {
    return { name: 'checkingKind', failures, confirmations: 0 };
  }
  if (failure.kind === 'expired') {
    return { name: 'empty', failures, confirmingEmpty: false };
  }
  switch (state.name) {
    case 'watching':
      // Silence from the first moment may mean that the hub does not know the version.
      return failure.kind === 'silent' && !state.heard
        ? { name: 'empty', failures, confirmingEmpty: false }
        : {
            name: 'verifying',
            failures,
            resourceVersion: state.resourceVersion,
          };
    case 'initListed':
    case 'verifying':
      return {
        name: 'verifying',
        failures,
        resourceVersion: state.resourceVersion,
      };
    case 'empty':
    case 'initPage':
      return {
        name: 'empty',
        failures,
        confirmingEmpty: state.confirmingEmpty,
      };
    default:
      return { name: 'empty', failures, confirmingEmpty: false };
  }
}

function failuresOf(state: ReflectorState): number {
  return state.name === 'waiting' ? state.next.failures : state.failures;
}
