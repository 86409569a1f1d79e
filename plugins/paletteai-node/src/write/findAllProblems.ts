import {
  FIELD_MANAGER,
  KubernetesObject,
} from '@paletteai/backstage-plugin-paletteai-common';
import { HubFieldProblem, HubInvalidError } from '../hub/errors/HubErrors';
import { invalidError } from '../hub/errors/invalidError';
import { HubRequest } from '../hub/transport/HubTransport';

/**
 * Server-side apply names only the first unknown field, and none of the rules that are broken
 * besides. A create as dry run names all: with strict validation the unknown and doubled fields,
 * without it types and rules. It works for objects that exist, as fields are checked first.
 *
 * @param first - what the apply said
 * @param failed - how the message begins
 * @returns an error with all problems, or the first one if the person cannot create
 */
export async function findAllProblems(
  first: HubInvalidError,
  failed: string,
  send: (request: HubRequest) => Promise<unknown>,
  create: { path: string; body: KubernetesObject; signal?: AbortSignal },
): Promise<HubInvalidError> {
  const found: HubFieldProblem[] = [];
  for (const fieldValidation of ['Strict', 'Ignore']) {
    try {
      await send({
        method: 'POST',
        path: create.path,
        query: { fieldManager: FIELD_MANAGER, fieldValidation, dryRun: 'All' },
        body: create.body,
        signal: create.signal,
      });
    } catch (error) {
      if (error instanceof HubInvalidError) {
        found.push(...error.problems);
      }
    }
  }
  if (found.length === 0) {
    return first;
  }
  // The paths of a create have indexes, which a form can use; those of an apply name list entries
  // by their keys.
  const known = new Set(found.map(comparable));
  const more = first.problems.filter(
    problem => !known.has(comparable(problem)),
  );
  return invalidError(failed, '', distinct([...found, ...more]));
}

function comparable(problem: HubFieldProblem): string {
  return (problem.path ?? '').replace(/\[[^\]]*\]/g, '[]');
}

function distinct(problems: readonly HubFieldProblem[]): HubFieldProblem[] {
  const byText = new Map(
    problems.map(problem => [`${problem.path} ${problem.message}`, problem]),
  );
  return [...byText.values()];
}
