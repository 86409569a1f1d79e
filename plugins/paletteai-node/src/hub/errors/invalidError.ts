import { HubFieldProblem, HubInvalidError } from './HubErrors';

const MAX_REASON_LENGTH = 500;

/** @param failed - what could not be done, to which the problems are added */
export function invalidError(
  failed: string,
  fallback: string,
  problems: readonly HubFieldProblem[],
): HubInvalidError {
  const details = problems
    .map(({ path, message }) => (path ? `${path}: ${message}` : message))
    .join('; ');
  const reason = details || fallback.slice(0, MAX_REASON_LENGTH);
  return new HubInvalidError(
    reason ? `${failed}: ${reason}` : failed,
    problems,
  );
}
