import { connectionProblem } from './connectionProblem';
import { HubUnavailableError } from './HubErrors';

/** Turns a failed connection to a hub into an error that says what failed and what to do. */
export function connectionError(
  error: unknown,
  target: { hub: string; server: string },
): HubUnavailableError {
  const { reason, explanation, advice } = connectionProblem(error);
  return new HubUnavailableError(
    `The hub "${target.hub}" at ${target.server} cannot be reached: ${explanation}. What to do: ${advice}.`,
    reason,
  );
}
