import type { LoggerService } from '@backstage/backend-plugin-api';
import type { ErrorRequestHandler } from 'express';
import { errorDetails } from './errorBody';
import { statusCodeOf } from './statusCodeOf';
import { TooManyRequestsError } from './TooManyRequestsError';

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
      logger.warn(`${request.method} failed: ${error.message}`);
    }
    if (error instanceof TooManyRequestsError) {
      response.set('Retry-After', String(error.retryAfterSeconds));
    }
    response.status(statusCode).json({
      ...errorDetails(error),
      request: { method: request.method, url: request.url },
      response: { statusCode },
    });
  };
}
