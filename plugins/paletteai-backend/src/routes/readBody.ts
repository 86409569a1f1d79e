import { InputError } from '@backstage/errors';
import express, { ErrorRequestHandler, RequestHandler } from 'express';

const MAX_BODY_KILOBYTES = 256;

const hideBody: ErrorRequestHandler = (_error, _request, _response, next) => {
  next(
    new InputError(
      `Could not read the request body. Send a single JSON object of up to ${MAX_BODY_KILOBYTES} KB`,
    ),
  );
};

/**
 * Reads bodies. What the parser says about a malformed one quotes it, and it may hold a key; so the caller is told
 * no more than that it is malformed.
 */
export function readBody(): (RequestHandler | ErrorRequestHandler)[] {
  return [express.json({ limit: MAX_BODY_KILOBYTES * 1024 }), hideBody];
}
