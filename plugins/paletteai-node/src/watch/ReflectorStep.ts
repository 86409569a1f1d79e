import { ReflectorEvent } from './ReflectorEvent';
import { ReflectorFailure } from './ReflectorFailure';
import { ReflectorState } from './ReflectorState';

/** The outcome of one step. */
export interface ReflectorStep {
  readonly state: ReflectorState;
  readonly events: readonly ReflectorEvent[];
  /** What the step says about the health of the source; nothing if it stays as it was. */
  readonly report?: ReflectorReport;
}

export type ReflectorReport =
  | { readonly type: 'live' }
  | { readonly type: 'absent' }
  | { readonly type: 'failed'; readonly failure: ReflectorFailure };

export interface StepContext {
  /** From 0 up to, not including, 1. */
  readonly random: number;
  /** How many objects are held at the moment. */
  readonly held: number;
}
