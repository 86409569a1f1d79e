import type { RequestProblem } from '@paletteai/backstage-plugin-paletteai-common';
import {
  HubFieldProblem,
  HubInvalidError,
} from '@paletteai/backstage-plugin-paletteai-node';
import { AccessDeniedError } from './AccessDeniedError';
import { HubUnreachableError } from './HubUnreachableError';
import { NameTakenError } from './NameTakenError';
import { RequestInvalidError } from './RequestInvalidError';
import { WriteFailedError } from './WriteFailedError';

/** Properties of an error in addition to its name and message. */
export interface ErrorDetails {
  readonly error: Record<string, unknown>;
  readonly problems?: readonly RequestProblem[];
  readonly hubProblems?: readonly HubFieldProblem[];
}

/** Picks what the caller may know of an error. */
export function errorDetails(thrown: Error): ErrorDetails {
  const { original, outcomes } =
    thrown instanceof WriteFailedError
      ? thrown
      : { original: thrown, outcomes: undefined };
  const { name, message } = original;
  const error = { name, message, ...(outcomes && { outcomes }) };
  if (
    original instanceof RequestInvalidError ||
    original instanceof NameTakenError
  ) {
    return { error, problems: original.problems };
  }
  if (original instanceof HubInvalidError) {
    return { error, hubProblems: original.problems };
  }
  if (original instanceof HubUnreachableError) {
    const { hub, since, reason } = original;
    return { error: { ...error, hub, since, reason } };
  }
  if (original instanceof AccessDeniedError) {
    const { adminGroups, denied } = original;
    return { error: { ...error, adminGroups, denied } };
  }
  return { error };
}
