import type { RequestProblem } from '../problems/RequestProblem';
import type { ObjectOutcome } from './types';

/**
 * Why a request to the API of PaletteAI failed, as far as a person can do
 * something about it.
 *
 * @public
 */
export type PaletteAiFailure = (
  | {
      kind: 'denied';
      message: string;
      /** Groups whose members can grant what is missing; empty when that is not known. */
      adminGroups: string[];
      /** Who lacks the right; absent when the API did not say. */
      denied?: 'person' | 'portal' | 'impersonation' | 'policy';
    }
  | {
      kind: 'unreachable';
      message: string;
      /** ID of the hub that could not be asked; absent when the portal's own backend did not answer. */
      hub?: string;
      /** ISO 8601. */
      since?: string;
      reason?: string;
    }
  | { kind: 'notFound'; message: string }
  | { kind: 'invalid'; message: string; problems: RequestProblem[] }
  | {
      kind: 'other';
      message: string;
      /** Of the answer, such as 401 for a token that has expired; absent when there was none. */
      status?: number;
    }
) & {
  /** What was and was not done to each object, when a write stopped in the middle. */
  outcomes?: ObjectOutcome[];
};

/**
 * Thrown by every method of {@link PaletteAiApi} that fails.
 *
 * @public
 */
export class PaletteAiError extends Error {
  /** Why it failed. */
  readonly failure: PaletteAiFailure;

  private constructor(failure: PaletteAiFailure, cause?: unknown) {
    super(failure.message, { cause });
    this.name = 'PaletteAiError';
    this.failure = failure;
  }

  /** Makes an error of a failure. */
  static of(failure: PaletteAiFailure, cause?: unknown): PaletteAiError {
    return new PaletteAiError(failure, cause);
  }
}

/**
 * Converts anything thrown to a failure.
 *
 * @public
 */
export function failureOf(error: unknown): PaletteAiFailure {
  if (error instanceof PaletteAiError) {
    return error.failure;
  }
  return {
    kind: 'other',
    message: error instanceof Error ? error.message : String(error),
  };
}
