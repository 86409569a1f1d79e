import type { ObjectOutcome } from '@paletteai/backstage-plugin-paletteai-common';

/** A write of several objects stopped in the middle. */
export class WriteFailedError extends Error {
  /** Why; decides what the caller is answered. */
  readonly original: Error;
  /** What was and was not done. */
  readonly outcomes: readonly ObjectOutcome[];

  private constructor(original: Error, outcomes: readonly ObjectOutcome[]) {
    super(original.message);
    this.name = original.name;
    this.original = original;
    this.outcomes = outcomes;
  }

  static create(
    original: Error,
    outcomes: readonly ObjectOutcome[],
  ): WriteFailedError {
    return new WriteFailedError(original, outcomes);
  }
}
