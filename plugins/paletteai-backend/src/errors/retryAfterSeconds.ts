import { HubUnavailableError } from '@paletteai/backstage-plugin-paletteai-node';
import { ShuttingDownError } from './ShuttingDownError';
import { TooManyRequestsError } from './TooManyRequestsError';
import { WriteFailedError } from './WriteFailedError';

/** In this time another replica takes over, or the portal has started again. */
const RESTART_SECONDS = 30;

/** When to ask again after a failure; undefined if that is not known. */
export function retryAfterSeconds(thrown: Error): number | undefined {
  const error = thrown instanceof WriteFailedError ? thrown.original : thrown;
  if (error instanceof TooManyRequestsError) {
    return error.retryAfterSeconds;
  }
  if (error instanceof ShuttingDownError) {
    return RESTART_SECONDS;
  }
  if (!(error instanceof HubUnavailableError)) {
    return undefined;
  }
  return error.reason === 'shutdown'
    ? RESTART_SECONDS
    : error.retryAfterMs && Math.ceil(error.retryAfterMs / 1000);
}
