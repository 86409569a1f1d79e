import { HubFieldProblem, HubInvalidError } from './HubErrors';

const LONGEST_REASON = 500;

/** @param failed - what could not be done, to which the problems are added */
export function invalidError(
  failed: string,
  fallback: string,
  problems: readonly HubFieldProblem[],
): HubInvalidError {
  const details = problems
    .map(({ path, message }) => (path ? `${path}: ${message}` : message))
    .join('; ');
  const reason = details || fallback.slice(0, LONGEST_REASON);
  return new HubInvalidError(
    reason ? `${failed}: ${reason}` : failed,
    problems,
  );
}
