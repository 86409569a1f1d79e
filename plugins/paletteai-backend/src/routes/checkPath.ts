import { InputError } from '@backstage/errors';
import { isPathSegment } from '@paletteai/backstage-plugin-paletteai-common';
import type { RequestHandler } from 'express';

/**
 * Rejects path segments that cannot be the name of an object, since a segment can
 * end up in the path of a request to a hub.
 */
export const checkPath: RequestHandler = (request, _response, next) => {
  const isValid = request.path.split('/').every(isValidSegment);
  next(
    isValid
      ? undefined
      : new InputError(
          'A name in the request path must not be "." or ".." or contain "/" or "%"',
        ),
  );
};

function isValidSegment(encoded: string): boolean {
  try {
    // A path begins with an empty segment; one elsewhere matches no route.
    return encoded === '' || isPathSegment(decodeURIComponent(encoded));
  } catch {
    return false;
  }
}
