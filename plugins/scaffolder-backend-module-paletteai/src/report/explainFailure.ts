import {
  InputError,
  NotAllowedError,
  NotFoundError,
  ServiceUnavailableError,
} from '@backstage/errors';
import {
  PaletteAiError,
  RequestProblem,
} from '@paletteai/backstage-plugin-paletteai-common';

/** Rewrites an API error for the task log: what failed and what to do. Other errors pass through. */
export function explainFailure(error: unknown): unknown {
  if (!(error instanceof PaletteAiError)) {
    return error;
  }
  const { failure } = error;
  const { message } = failure;
  switch (failure.kind) {
    case 'denied':
      return new NotAllowedError(
        [
          sentence(message),
          ...(failure.adminGroups.length > 0
            ? [`Members of ${failure.adminGroups.join(', ')} can grant it.`]
            : []),
        ].join(' '),
      );
    case 'unreachable':
      return new ServiceUnavailableError(
        `${sentence(
          message,
        )} Run the task again once it can be reached; what is done already stays.`,
      );
    case 'notFound':
      return new NotFoundError(message);
    case 'invalid':
      return new InputError(listProblems(failure.problems));
    default:
      return failure.status === 401
        ? new NotAllowedError(
            'The sign-in of the person who started this task has expired. Sign in and retry the task. Completed steps are kept.',
          )
        : error;
  }
}

/** All problems of a request, one per line. */
export function listProblems(problems: readonly RequestProblem[]): string {
  return [
    'The request is not valid:',
    ...problems.map(({ path, message }) =>
      path ? `- ${path}: ${message}` : `- ${message}`,
    ),
  ].join('\n');
}

function sentence(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}
