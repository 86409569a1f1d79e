/**
 * Where a reflector stands. Each state has exactly one thing to do next, see `nextCommand`.
 *
 * `failures` counts the failures since the hub was last heard in a watch. It lives through a
 * successful list, so that a watch that fails each time does not become a storm of lists.
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
 * A watch ended otherwise than agreed. Before the next one it is asked whether the hub knows the
 * version at all: a hub that was restored from a backup would else let the watch be silent.
 */
export interface VerifyingState {
  readonly name: 'verifying';
  readonly failures: number;
  readonly resourceVersion: string;
}

/** The hub answered 404, so it is asked which kinds it serves before anything is believed gone. */
export interface CheckingKindState {
  readonly name: 'checkingKind';
  readonly failures: number;
  readonly confirmations: number;
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
