import { InputError } from '@backstage/errors';
import type { RequestProblem } from '@paletteai/backstage-plugin-paletteai-common';

/** A request breaks rules; each problem has a place and a code. */
export class RequestInvalidError extends InputError {
  readonly problems: readonly RequestProblem[];

  private constructor(problems: readonly RequestProblem[]) {
    super(
      problems
        .map(({ path, message }) => (path ? `${path}: ${message}` : message))
        .join(' '),
    );
    this.problems = problems;
  }

  static create(problems: readonly RequestProblem[]): RequestInvalidError {
    return new RequestInvalidError(problems);
  }
}
