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

/**
 * Problems that belong to none of the parts, such as those that have an input
 * of their own. They are left to whatever holds these parts, so that none is
 * said twice and none is lost.
 *
 * @param paths - such as `workerPools[0].gpu`
 * @public
 */
export function problemsBeside(
  problems: readonly RequestProblem[],
  paths: readonly string[],
): RequestProblem[] {
  return problems.filter(problem =>
    paths.every(path => problemsOf([problem], path).length === 0),
  );
}
