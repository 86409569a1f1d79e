import type { IncomingMessage } from 'node:http';
import { failure, methodNotAllowed, StatusError } from '../errors';
import { acceptedTypes } from '../rest';

/** Fails on a document that can only be read for other methods, and for a body of another kind than objects have. */
export function assertReadOnly(request: IncomingMessage): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    throw methodNotAllowed();
  }
  const contentType = request.headers['content-type'];
  const mediaType = contentType?.split(';')[0].trim();
  if (mediaType !== undefined && !acceptedTypes.includes(mediaType)) {
    throw new StatusError(
      failure(415, 'UnsupportedMediaType', '415: Unsupported Media Type', {}),
    );
  }
}
