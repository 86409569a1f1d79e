import type { RequestProblem } from '@paletteai/backstage-plugin-paletteai-common';

/**
 * Problems of one part of a value, with paths that are relative to it.
 *
 * @param path - such as `workerPools[0].gpu`
 * @public
 */
export function problemsOf(
  problems: readonly RequestProblem[],
  path: string,
): RequestProblem[] {
  return problems.flatMap(problem => {
    if (!problem.path.startsWith(path)) {
      return [];
    }
    const rest = problem.path.slice(path.length);
    return /^([.[]|$)/.test(rest)
      ? [{ ...problem, path: rest.replace(/^\./, '') }]
      : [];
  });
}

/** Problems of the value as a whole, without those of its parts. */
export function ownProblems(
  problems: readonly RequestProblem[],
): RequestProblem[] {
  return problems.filter(problem => problem.path === '');
}
