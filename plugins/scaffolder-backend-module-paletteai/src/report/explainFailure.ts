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

/** An error that says in the log of a task what failed and what to do; errors of others stay as they are. */
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
            'The sign-in of whoever started this task has expired. Sign in and run the task again; what is done already stays.',
          )
        : error;
  }
}

/** All problems of a request, one per line. */
export function listProblems(problems: readonly RequestProblem[]): string {
  return [
    'The request cannot be carried out:',
    ...problems.map(({ path, message }) =>
      path ? `- ${path}: ${message}` : `- ${message}`,
    ),
  ].join('\n');
}

function sentence(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}
