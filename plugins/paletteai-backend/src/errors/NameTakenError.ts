import { ConflictError } from '@backstage/errors';
import {
  describeProblem,
  MessageCode,
  RequestProblem,
} from '@paletteai/backstage-plugin-paletteai-common';

/** The requested name belongs to a different object. */
export class NameTakenError extends ConflictError {
  readonly problems: readonly RequestProblem[];

  private constructor(problem: RequestProblem) {
    super(problem.message);
    this.problems = [problem];
  }

  static create(code: MessageCode): NameTakenError {
    return new NameTakenError(describeProblem(code, 'name'));
  }
}
