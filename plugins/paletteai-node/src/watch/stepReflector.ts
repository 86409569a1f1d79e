import { backoffDelay } from '../time/backoffDelay';
import {
  CheckingKindState,
  EmptyState,
  InitPageState,
  KindAvailability,
  ReflectorEvent,
  ReflectorFailure,
  ReflectorInput,
  ReflectorState,
  ReflectorStep,
  StepContext,
  WatchingState,
} from './ReflectorState';

/**
 * Pause before an empty list is read again. Where objects are held it is long enough for a server
 * that is starting; where none are, only a glitch must pass.
 */
const CONFIRM_EMPTY_MS = { holding: 2_000, holdingNone: 300 };

/** How often the hub is asked whether a kind that it lacks has appeared. */
const RECHECK_ABSENT_MS = 20_000;

/** Rights are granted by people: asking every few seconds helps no one. */
const RECHECK_DENIED_MS = 30_000;

/** Keeps the lists of many replicas apart when a hub forgets the same version for all of them. */
const SPREAD_RELIST_MS = 1_000;

/** An expired version is part of the protocol and fixed at once, unless it keeps happening. */
const TOLERATED_EXPIRIES = 2;

/** A hub sends a bookmark about once a minute, and one before it ends a watch. */
const BOOKMARK_DUE_MS = 65_000;

/**
 * The whole behavior of a reflector: from where it stands and what was observed to what it tells
 * and where it stands then. Pure; network, time and chance are the shell's.
 */
export function stepReflector(
  state: ReflectorState,
  input: ReflectorInput,
  context: StepContext,
): ReflectorStep {
  if (input.type === 'failed') {
    return failed(state, input.failure, context);
  }
  switch (state.name) {
    case 'empty':
    case 'initPage':
      if (input.type === 'listed') {
        return listed(state, input, context);
      }
      break;
    case 'initListed':
      if (input.type === 'watchOpened') {
        return {
          ...moveTo({ ...state, name: 'watching', heard: false }),
          report: { type: 'live' },
        };
      }
      break;
    case 'watching':
      if (input.type === 'changed') {
        return {
          state: heard(state, input.resourceVersion),
          events: [{ type: input.change, object: input.object }],
        };
      }
      if (input.type === 'bookmark') {
        return moveTo(heard(state, input.resourceVersion));
      }
      if (input.type === 'watchEnded') {
        return watchEnded(state, input.lastedMs, context);
      }
      break;
    case 'verifying':
      if (input.type === 'verified') {
        return moveTo({ ...state, name: 'initListed' });
      }
      break;
    case 'checkingKind':
      if (input.type === 'kindChecked') {
        return kindChecked(state, input.availability, context);
      }
      break;
    default:
      if (input.type === 'waited') {
        return moveTo(state.next);
      }
  }
  // Only a mistake in the shell leads here.
  throw new Error(
    `A reflector in the state "${state.name}" cannot take "${input.type}"`,
  );
}

/** One page of a list arrived. */
function listed(
  state: EmptyState | InitPageState,
  page: ReflectorInput & { type: 'listed' },
  context: StepContext,
): ReflectorStep {
  const { failures, confirmingEmpty } = state;
  const { continueToken, objects, resourceVersion } = page;
  if (state.name === 'initPage' && resourceVersion !== state.resourceVersion) {
    // The hub went on with the list at another moment, so the pages do not fit together.
    return waitFor(backoffDelay(failures + 1, context.random), {
      name: 'empty',
      failures: failures + 1,
      confirmingEmpty,
    });
  }
  if (state.name === 'empty' && objects.length === 0 && !continueToken) {
    if (!confirmingEmpty) {
      const { holding, holdingNone } = CONFIRM_EMPTY_MS;
      return waitFor(context.held > 0 ? holding : holdingNone, {
        ...state,
        confirmingEmpty: true,
      });
    }
  }
  const events: ReflectorEvent[] =
    state.name === 'empty' ? [{ type: 'init' }] : [];
  for (const object of objects) {
    events.push({ type: 'initApply', object });
  }
  if (continueToken) {
    return {
      state: {
        name: 'initPage',
        failures,
        confirmingEmpty,
        continueToken,
        resourceVersion,
      },
      events,
    };
  }
  events.push({ type: 'initDone' });
  return { state: { name: 'initListed', failures, resourceVersion }, events };
}

function heard(state: WatchingState, resourceVersion: string): WatchingState {
  return { ...state, resourceVersion, heard: true, failures: 0 };
}

/** A clean end is normal. One without a word is not: see `VerifyingState`. */
function watchEnded(
  state: WatchingState,
  lastedMs: number,
  context: StepContext,
): ReflectorStep {
  const { resourceVersion } = state;
  if (state.heard) {
    return moveTo({ name: 'initListed', failures: 0, resourceVersion });
  }
  const failures = state.failures + 1;
  const delayMs = backoffDelay(failures, context.random);
  if (lastedMs < BOOKMARK_DUE_MS) {
    return waitFor(delayMs, { name: 'verifying', failures, resourceVersion });
  }
  return {
    ...waitFor(delayMs, { name: 'empty', failures, confirmingEmpty: false }),
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

/**
 * After a 404, the hub said which kinds it serves. A kind that was never read is absent. One that was
 * read and is not served any more is a failure like any other: its objects are not known to be gone.
 */
function kindChecked(
  state: CheckingKindState,
  availability: KindAvailability,
  context: StepContext,
): ReflectorStep {
  if (availability.served) {
    const failures = state.failures + 1;
    return {
      ...waitFor(backoffDelay(failures, context.random), {
        name: 'empty',
        failures,
        confirmingEmpty: false,
      }),
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
  const { message } = availability;
  return {
    // Half of it at least, so that many kinds of many replicas do not ask at one moment.
    ...waitFor(RECHECK_ABSENT_MS * (0.5 + context.random / 2), {
      name: 'empty',
      failures: 0,
      confirmingEmpty: false,
    }),
    report: context.synced
      ? { type: 'failed', failure: { kind: 'notServed', message } }
      : { type: 'absent', availability },
  };
}

/** A request failed. No failure takes anything out of the snapshot that is served. */
function failed(
  state: ReflectorState,
  failure: ReflectorFailure,
  context: StepContext,
): ReflectorStep {
  const from = state.name === 'waiting' ? state.next : state;
  const failures = from.failures + 1;
  if (failure.kind === 'notServed' && from.name !== 'checkingKind') {
    return moveTo({ name: 'checkingKind', failures });
  }
  const isNews = failure.kind !== 'expired' || failures > TOLERATED_EXPIRIES;
  return {
    ...waitFor(
      delayAfter(failure, failures, context.random),
      stateAfter(from, failure, failures),
    ),
    ...(isNews && { report: { type: 'failed', failure } }),
  };
}

function delayAfter(
  failure: ReflectorFailure,
  failures: number,
  random: number,
): number {
  if (failure.kind === 'denied') {
    return RECHECK_DENIED_MS * (0.5 + random / 2);
  }
  return failure.kind === 'expired' && failures === 1
    ? SPREAD_RELIST_MS * random
    : backoffDelay(failures, random, failure.retryAfterMs);
}

function stateAfter(
  from: Exclude<ReflectorState, { name: 'waiting' }>,
  failure: ReflectorFailure,
  failures: number,
): Exclude<ReflectorState, { name: 'waiting' }> {
  const isWatch =
    from.name === 'watching' ||
    from.name === 'initListed' ||
    from.name === 'verifying';
  // Silence from the first moment may mean that the hub does not know the version.
  const isUnknownVersion =
    failure.kind === 'expired' ||
    (from.name === 'watching' && failure.kind === 'silent' && !from.heard);
  if (isWatch && !isUnknownVersion) {
    const { resourceVersion } = from;
    return { name: 'verifying', failures, resourceVersion };
  }
  const isList = from.name === 'empty' || from.name === 'initPage';
  return {
    name: 'empty',
    failures,
    confirmingEmpty:
      isList && failure.kind !== 'expired' && from.confirmingEmpty,
  };
}

function moveTo(state: ReflectorState): ReflectorStep {
  return { state, events: [] };
}

function waitFor(
  delayMs: number,
  next: Exclude<ReflectorState, { name: 'waiting' }>,
): ReflectorStep {
  return moveTo({ name: 'waiting', delayMs, next });
}
