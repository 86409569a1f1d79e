import type * as z from 'zod/v4';
import { describeProblem } from './describeProblem';
import { MessageCode, REQUEST_MESSAGES } from './messages';
import type { RequestProblem } from './RequestProblem';

/** A person fixes a few at a time, and an answer must not outgrow its request. */
const MAX_PROBLEMS = 50;

const MAX_KEY_LENGTH = 320;

/**
 * Turns the error of one of our schemas into problems. The schemas put the
 * code where zod has its message, so that a translation can find it.
 *
 * @public
 */
export function explainError(error: z.ZodError): RequestProblem[] {
  const problems = new Map<string, RequestProblem>();
  for (const issue of error.issues) {
    const problem = describeProblem(
      codeOf(issue),
      formatPath(issue.path),
      parametersOf(issue),
    );
    if (problems.size >= MAX_PROBLEMS) {
      break;
    }
    // Two rules may find the same fault; once is enough for a person.
    problems.set(JSON.stringify([problem.path, problem.message]), problem);
  }
  return [...problems.values()];
}

/**
 * Writes a path as text: `workerPools[0].gpu.family`.
 *
 * @internal
 */
export function formatPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') {
      return `${text}[${part}]`;
    }
    const name = String(part).slice(0, MAX_KEY_LENGTH);
    return text === '' ? name : `${text}.${name}`;
  }, '');
}

function codeOf(issue: z.core.$ZodIssue): MessageCode {
  if (issue.code === 'unrecognized_keys') {
    return 'request.unknownParameter';
  }
  return Object.hasOwn(REQUEST_MESSAGES, issue.message)
    ? (issue.message as MessageCode)
    : 'request.invalid';
}

function parametersOf(issue: z.core.$ZodIssue): Record<string, string> {
  if (issue.code === 'unrecognized_keys') {
    return { keys: issue.keys.join(', ') };
  }
  if (issue.code !== 'custom') {
    return {};
  }
  return Object.fromEntries(
    Object.entries(issue.params ?? {}).map(([name, value]) => [
      name,
      String(value),
    ]),
  );
}
