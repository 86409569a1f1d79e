import type { RequestProblem } from '@paletteai/backstage-plugin-paletteai-common';

/**
 * What is wrong with a value now, from when the form first refused it, so
 * that nobody is told off for what they have not filled in yet.
 */
export function shownProblems(
  rawErrors: readonly string[],
  check: () => RequestProblem[],
): RequestProblem[] {
  return rawErrors.length > 0 ? check() : [];
}
