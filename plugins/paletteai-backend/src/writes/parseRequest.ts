import {
  describeProblem,
  validateRequest,
} from '@paletteai/backstage-plugin-paletteai-common';
import { RequestInvalidError } from '../errors/RequestInvalidError';

type Schema<T> = Parameters<typeof validateRequest<T>>[0];

/** The request with its defaults; fails with all of its problems. */
export function parseRequest<T>(schema: Schema<T>, body: unknown): T {
  const result = validateRequest(schema, body);
  if (!result.ok) {
    throw RequestInvalidError.create(result.problems);
  }
  return result.value;
}

/** As `parseRequest`, for what lies in a project: the path names it, and the body may leave it out but not differ. */
export function parseRequestIn<T extends { project: string }>(
  schema: Schema<T>,
  body: unknown,
  project: string,
): T {
  const given = isObject(body) ? { project, ...body } : body;
  const request = parseRequest(schema, given);
  if (request.project !== project) {
    throw RequestInvalidError.create([
      describeProblem('project.format', 'project'),
    ]);
  }
  return request;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
