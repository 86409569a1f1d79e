import {
  HubDeniedError,
  HubNotFoundError,
  HubUnavailableError,
} from '../hub/errors/HubErrors';
import { ReflectorFailure } from './ReflectorFailure';

/**
 * Sorts an error by what a reflector must do about it.
 *
 * @param duringWatch - silence of an open watch is a failure of its own
 */
export function toReflectorFailure(
  error: unknown,
  duringWatch: boolean,
): ReflectorFailure {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof HubNotFoundError) {
    return { kind: 'notServed', message };
  }
  if (error instanceof HubDeniedError) {
    return { kind: 'denied', message };
  }
  if (error instanceof HubUnavailableError) {
    const { reason, retryAfterMs } = error;
    if (reason === 'expired') {
      return { kind: 'expired', message };
    }
    if (reason === 'timeout' && duringWatch) {
      return { kind: 'silent', message };
    }
    return { kind: 'unavailable', message, retryAfterMs };
  }
  return { kind: 'unavailable', message };
}
