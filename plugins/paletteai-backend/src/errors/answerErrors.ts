import type { LoggerService } from '@backstage/backend-plugin-api';
import { logMessageOf } from '@paletteai/backstage-plugin-paletteai-node';
import type { ErrorRequestHandler } from 'express';
import { errorDetails } from './errorBody';
import { retryAfterSeconds } from './retryAfterSeconds';
import { statusCodeOf } from './statusCodeOf';
import { WriteFailedError } from './WriteFailedError';

/**
 * Responds to expected errors. All others go to the error handler of the backend, which logs and hides them.
 */
export function answerErrors(logger: LoggerService): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    const statusCode = error instanceof Error ? statusCodeOf(error) : undefined;
    if (
      !(error instanceof Error) ||
      statusCode === undefined ||
      response.headersSent
    ) {
      next(error);
      return;
    }
    if (statusCode >= 500) {
      const original =
        error instanceof WriteFailedError ? error.original : error;
      logger.warn(`${request.method} failed: ${logMessageOf(original)}`);
    }
    const seconds = retryAfterSeconds(error);
    if (seconds !== undefined) {
      response.set('Retry-After', String(seconds));
    }
    response.status(statusCode).json({
      ...errorDetails(error),
      request: { method: request.method, url: request.url },
      response: { statusCode },
    });
  };
}
