import { HubIdentity } from '../HubIdentity';
import { HubResponse } from '../transport/HubTransport';
import { redactSecrets } from '../../secrets/redactSecrets';
import { ApiStatus, parseApiStatus } from './ApiStatus';
import { deniedError } from './deniedError';
import {
  fieldPath,
  isTypedPatchFailure,
  problemsOfCauses,
  problemsOfStrictDecoding,
  problemsOfTypedPatch,
} from './fieldProblems';
import {
  HubConflictError,
  HubNotFoundError,
  HubUnavailableError,
} from './HubErrors';
import { invalidError } from './invalidError';
import { retryAfterMs } from './retryAfterMs';

/** What was asked of which hub, for the words of an error. */
export interface HubErrorContext {
  readonly hub: string;
  /** What was tried, to follow "could not": `apply Project "a" in namespace "b"`. */
  readonly action: string;
  readonly identity?: HubIdentity;
  /** Texts that the hub may echo and that must not be shown. */
  readonly secrets?: readonly string[];
}

/** Turns an error answer of the API server into an error that says what failed and why. */
export function hubErrorFromResponse(
  response: Pick<
    HubResponse,
    'statusCode' | 'headers' | 'text' | 'credentialsExpiredAt'
  >,
  context: HubErrorContext,
): Error {
  // Redacted as a whole, so that no part that is read below can hold a secret.
  const text = redactSecrets(response.text, context.secrets ?? []);
  const status = parseApiStatus(text) ?? { kind: 'Status' };
  const message = status.message ?? '';
  const failed = failureOf(context);

  switch (response.statusCode) {
    case 400:
      return invalidError(failed, message, problemsOfStrictDecoding(message));
    case 413:
      return invalidError(failed, 'the object is too large', []);
    case 422:
      return invalidError(failed, '', problemsOfCauses(status));
    case 401:
      return new HubUnavailableError(
        response.credentialsExpiredAt === undefined
          ? `${failed}: it rejected the portal's account (401). What to do: check the token or certificate in the configuration of the hub.`
          : `${failed}: it rejected the portal's account (401), whose credentials expired at ${response.credentialsExpiredAt}. What to do: replace them, best with some that renew themselves.`,
        'credentials',
      );
    case 403:
      return deniedError(failed, status, context.identity);
    case 404:
      return notFound(failed, status);
    case 409:
      return conflict(failed, status);
    case 410:
      return expired(failed);
    default:
      if (response.statusCode === 500 && isTypedPatchFailure(message)) {
        return invalidError(failed, '', problemsOfTypedPatch(message));
      }
      if (isResourceVersionTooLarge(status)) {
        return expired(failed);
      }
      return new HubUnavailableError(
        `${failed}: it answered with status ${response.statusCode}${
          status.reason ? ` (${status.reason})` : ''
        }`,
        response.statusCode === 429 ? 'throttled' : 'server',
        { retryAfterMs: retryAfterMs(response.headers['retry-after']) },
      );
  }
}

/** How every message about a failed request begins. */
export function failureOf(
  context: Pick<HubErrorContext, 'hub' | 'action'>,
): string {
  return `Could not ${context.action} on the hub "${context.hub}"`;
}

function notFound(failed: string, status: ApiStatus): HubNotFoundError {
  if (status.details?.kind === 'namespaces') {
    return new HubNotFoundError(
      `${failed}: the namespace "${status.details.name}" does not exist`,
      'namespace',
    );
  }
  return status.details?.name
    ? new HubNotFoundError(`${failed}: it does not exist`, 'object')
    : new HubNotFoundError(
        `${failed}: the hub does not serve this kind`,
        'kind',
      );
}

function conflict(failed: string, status: ApiStatus): HubConflictError {
  const conflicts = (status.details?.causes ?? [])
    .filter(cause => cause.reason === 'FieldManagerConflict')
    .map(cause => ({
      path: fieldPath(cause.field) ?? '',
      manager: /^conflict with "([^"]*)"/.exec(cause.message ?? '')?.[1],
    }));
  if (conflicts.length > 0) {
    const fields = conflicts
      .map(({ path, manager }) => `${path} (${manager ?? 'unknown'})`)
      .join(', ');
    return new HubConflictError(
      `${failed}: these fields are managed by other writers: ${fields}`,
      'ownership',
      conflicts,
    );
  }
  return status.reason === 'AlreadyExists'
    ? new HubConflictError(`${failed}: it already exists`, 'exists')
    : new HubConflictError(
        `${failed}: it has been changed in the meantime; read it again`,
        'stale',
      );
}

function expired(failed: string): HubUnavailableError {
  return new HubUnavailableError(
    `${failed}: the requested resource version is no longer available`,
    'expired',
  );
}

function isResourceVersionTooLarge(status: ApiStatus): boolean {
  return (status.details?.causes ?? []).some(
    cause => cause.reason === 'ResourceVersionTooLarge',
  );
}
