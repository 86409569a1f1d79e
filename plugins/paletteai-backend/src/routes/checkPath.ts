import { InputError } from '@backstage/errors';
import type { RequestHandler } from 'express';

/**
 * Rejects path segments that cannot be the name of an object, as the Kubernetes client does. A segment can end up in
 * the path of a request to a hub, where `..` would address something else.
 */
export const checkPath: RequestHandler = (request, _response, next) => {
  const isValid = request.path.split('/').every(isPathSegment);
  next(
    isValid
      ? undefined
      : new InputError(
          'A name in the request path must not be "." or ".." or contain "/" or "%"',
        ),
  );
};

function isPathSegment(encoded: string): boolean {
  let segment: string;
  try {
    segment = decodeURIComponent(encoded);
  } catch {
    return false;
  }
  return segment !== '.' && segment !== '..' && !/[/%]/.test(segment);
}
