import {
  appDeploymentRequestSchema,
  BundleVariable,
  checkVariables,
  GivenVariable,
  RequestProblem,
  validateRequest,
} from '@paletteai/backstage-plugin-paletteai-common';
import { problemsOf } from '../problems';

/**
 * All problems with values for the variables of a Profile Bundle,
 * with paths relative to their list.
 *
 * @public
 */
export function checkBundleVariables(
  declared: readonly BundleVariable[],
  given: readonly GivenVariable[],
): RequestProblem[] {
  const result = validateRequest(
    appDeploymentRequestSchema.shape.variables,
    given,
  );
  return [
    ...(result.ok ? [] : result.problems),
    ...problemsOf(checkVariables(declared, given, { matches }), 'variables'),
  ];
}

function matches(pattern: string, value: string): boolean {
  try {
    return new RegExp(pattern).test(value);
  } catch {
    // Patterns are of the hub's dialect; the hub judges those that browsers do not know.
    return true;
  }
}
