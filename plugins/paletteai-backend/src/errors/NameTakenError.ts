import { ConflictError } from '@backstage/errors';
import {
  describeProblem,
  MessageCode,
  RequestProblem,
} from '@paletteai/backstage-plugin-paletteai-common';

/** The name of a requested object belongs to a different object. */
export class NameTakenError extends ConflictError {
  readonly problems: readonly RequestProblem[];

  constructor(problem: RequestProblem) {
    super(problem.message);
    this.problems = [problem];
  }

  /** @param path - the field of the request that holds the name */
  static create(
    code: MessageCode,
    path: string,
    parameters: Readonly<Record<string, string>> = {},
  ): NameTakenError {
    return new NameTakenError(describeProblem(code, path, parameters));
  }
}
