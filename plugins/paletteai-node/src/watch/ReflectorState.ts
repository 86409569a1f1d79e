import { KubernetesObject } from '@paletteai/backstage-plugin-paletteai-common';

/**
 * Where a reflector stands. Each state has exactly one thing to do next, see `nextCommand`.
 *
 * `failures` counts the failures since the hub was last heard in a watch. It survives a successful
 * list, so that a watch that fails each time does not become a storm of lists.
 */
export type ReflectorState =
  | EmptyState
  | InitPageState
  | InitListedState
  | WatchingState
  | VerifyingState
  | CheckingKindState
  | WaitingState;

/** Nothing is known, or what is known must be read again. */
export interface EmptyState {
  readonly name: 'empty';
  readonly failures: number;
  /** Set when the last list was empty: once more, to be sure. */
  readonly confirmingEmpty: boolean;
}

/** A part of the list was read. */
export interface InitPageState {
  readonly name: 'initPage';
  readonly failures: number;
  readonly confirmingEmpty: boolean;
  readonly continueToken: string;
  /** All pages of one list are of one moment, so they carry the same version. */
  readonly resourceVersion: string;
}

/** The snapshot of `resourceVersion` is complete; a watch must be opened from there. */
export interface InitListedState {
  readonly name: 'initListed';
  readonly failures: number;
  readonly resourceVersion: string;
}

export interface WatchingState {
  readonly name: 'watching';
  readonly failures: number;
  readonly resourceVersion: string;
  /** Whether anything, be it a bookmark, came through this connection. */
  readonly heard: boolean;
}

/**
 * A watch ended otherwise than agreed. Before the next one, the hub is asked whether it knows the
 * version at all: the watch on a hub that was restored from a backup would otherwise stay silent.
 */
export interface VerifyingState {
  readonly name: 'verifying';
  readonly failures: number;
  readonly resourceVersion: string;
}

/** The hub answered 404, so it is asked which kinds it serves. */
export interface CheckingKindState {
  readonly name: 'checkingKind';
  readonly failures: number;
}

export interface WaitingState {
  readonly name: 'waiting';
  readonly delayMs: number;
  readonly next: Exclude<ReflectorState, WaitingState>;
}

export const INITIAL_STATE: EmptyState = {
  name: 'empty',
  failures: 0,
  confirmingEmpty: false,
};

/** What the shell of a reflector observed. */
export type ReflectorInput =
  | {
      readonly type: 'listed';
      readonly objects: readonly KubernetesObject[];
      readonly continueToken?: string;
      readonly resourceVersion: string;
    }
  | { readonly type: 'watchOpened' }
  | {
      readonly type: 'changed';
      readonly change: 'apply' | 'delete';
      readonly object: KubernetesObject;
      readonly resourceVersion: string;
    }
  | { readonly type: 'bookmark'; readonly resourceVersion: string }
  /** `lastedMs` is measured by a clock that never jumps. */
  | { readonly type: 'watchEnded'; readonly lastedMs: number }
  | { readonly type: 'verified' }
  | { readonly type: 'kindChecked'; readonly availability: KindAvailability }
  | { readonly type: 'waited' }
  | { readonly type: 'failed'; readonly failure: ReflectorFailure };

/** Whether the hub serves the kind in the version that is read. */
export type KindAvailability =
  | { readonly served: true }
  | {
      readonly served: false;
      /** Other versions in which the hub serves the kind; usually none. */
      readonly otherVersions: readonly string[];
      readonly message: string;
    };

/**
 * Why a request of a reflector did not bring what it should, sorted by what follows from it.
 *
 * - `expired`: the resource version is not known (anymore, or yet), so only a new list helps
 * - `notServed`: the path does not exist, because the kind is absent or something on the way errs
 * - `denied`: the portal's account cannot read the kind
 * - `silent`: not even a bookmark came in the time in which one is due
 * - `unavailable`: anything else
 */
export interface ReflectorFailure {
  readonly kind: 'expired' | 'notServed' | 'denied' | 'silent' | 'unavailable';
  /** For people, so without the address of the hub. */
  readonly message: string;
  /** For the log, where it has more to say. */
  readonly logMessage?: string;
  readonly retryAfterMs?: number;
}

/**
 * What a reflector tells about the objects of one kind. Between `init` and `initDone` a new snapshot
 * is built, which replaces the old one as a whole at `initDone`: whatever is not in it is gone. An
 * `init` that no `initDone` follows before the next `init` is void. Events may repeat; none is
 * skipped.
 */
export type ReflectorEvent =
  | { readonly type: 'init' }
  | { readonly type: 'initApply'; readonly object: KubernetesObject }
  | { readonly type: 'initDone' }
  | { readonly type: 'apply'; readonly object: KubernetesObject }
  | { readonly type: 'delete'; readonly object: KubernetesObject };

/** What a reflector tells about the health of its source. */
export type ReflectorReport =
  | { readonly type: 'live' }
  | {
      readonly type: 'absent';
      readonly availability: KindAvailability & { served: false };
    }
  | { readonly type: 'failed'; readonly failure: ReflectorFailure };

/** What a reflector does next. */
export type ReflectorCommand =
  | { readonly type: 'list'; readonly continueToken?: string }
  | { readonly type: 'openWatch'; readonly resourceVersion: string }
  | { readonly type: 'readWatch' }
  | { readonly type: 'verify'; readonly resourceVersion: string }
  | { readonly type: 'checkKind' }
  | { readonly type: 'wait'; readonly delayMs: number };

/** The one thing to do in a state. */
export function nextCommand(state: ReflectorState): ReflectorCommand {
  switch (state.name) {
    case 'empty':
      return { type: 'list' };
    case 'initPage':
      return { type: 'list', continueToken: state.continueToken };
    case 'initListed':
      return { type: 'openWatch', resourceVersion: state.resourceVersion };
    case 'watching':
      return { type: 'readWatch' };
    case 'verifying':
      return { type: 'verify', resourceVersion: state.resourceVersion };
    case 'checkingKind':
      return { type: 'checkKind' };
    case 'waiting':
      return { type: 'wait', delayMs: state.delayMs };
    default:
      throw new Error(`Unknown state ${JSON.stringify(state satisfies never)}`);
  }
}

/** What a step takes into account besides state and input. */
export interface StepContext {
  /** From 0 up to, not including, 1. */
  readonly random: number;
  /** How many objects are held at the moment. */
  readonly held: number;
  /** Whether a complete list was ever read. */
  readonly synced: boolean;
}

/** The outcome of one step. */
export interface ReflectorStep {
  readonly state: ReflectorState;
  readonly events: readonly ReflectorEvent[];
  /** What the step says about the health of the source; nothing if it stays as it was. */
  readonly report?: ReflectorReport;
}
