import { retryAfterMs } from '../hub/errors/retryAfterMs';
import { systemErrorCode } from '../hub/errors/systemErrorCode';
import { explainConnection } from '../proxy/explainConnection';
import { ProxyRoute } from '../proxy/proxyFor';
import { redactSecrets } from '../secrets/redactSecrets';
import type { RemoteFetchOptions } from './createRemoteFetch';
import {
  IntegrationFailureReason,
  IntegrationRequestError,
} from './IntegrationRequestError';
import { RemoteAnswer, RemoteProfile } from './RemoteProfile';

const MAX_LOGGED_LENGTH = 500;

/** What a remote says of a failure may hold anything, so it is not repeated but logged. */
export function answerFailure(
  answer: RemoteAnswer,
  url: URL,
  options: RemoteFetchOptions,
): IntegrationRequestError {
  const { environment, profile, secrets } = options;
  const { message, ...failure } = profile.readFailure(answer);
  const isRedirect = answer.statusCode >= 300 && answer.statusCode < 400;
  const reason = isRedirect ? 'malformed' : failure.reason;
  if (message) {
    environment.logger?.debug(
      `${profile.title} at ${url.host} said: ${redactSecrets(
        message,
        secrets,
      ).slice(0, MAX_LOGGED_LENGTH)}`,
    );
  }
  return new IntegrationRequestError(
    explainAnswer(reason, answer.statusCode, url, profile),
    {
      integration: profile.integration,
      reason,
      remoteStatusCode: answer.statusCode,
      code: plainWord(failure.code, secrets),
      reference: plainWord(failure.reference, secrets),
      retryAfterMs: retryAfterMs(answer.headers['retry-after']),
    },
  );
}

function explainAnswer(
  reason: IntegrationFailureReason,
  statusCode: number,
  url: URL,
  { keyNoun, title }: RemoteProfile,
): string {
  switch (reason) {
    case 'credentials':
      return `${title} rejected the ${keyNoun}.`;
    case 'throttled':
      return `${title} asks to wait before the next request.`;
    case 'malformed':
      return `${url.host} redirects to another address, which the portal does not follow.`;
    default:
      return `${title} at ${url.host} answered ${url.pathname} with status ${statusCode}.`;
  }
}

/** Codes are compared and looked up, so they have no need of other characters; a key may look like one. */
function plainWord(
  value: string | undefined,
  secrets: readonly string[],
): string | undefined {
  return value &&
    /^[\w.-]{1,64}$/.test(value) &&
    redactSecrets(value, secrets) === value
    ? value
    : undefined;
}

/** No answer came, or none that can be read. */
export function connectionFailure(
  error: unknown,
  url: URL,
  proxy: ProxyRoute | undefined,
  options: RemoteFetchOptions,
): IntegrationRequestError {
  const { integration, title } = options.profile;
  const target = `${title} at ${url.host}`;
  const refused = refusedHere(error);
  if (refused) {
    const { reason, explanation, advice } = refused;
    return new IntegrationRequestError(
      `${target} cannot be reached: ${explanation}. What to do: ${advice}.`,
      { integration, reason },
    );
  }
  const { reason, failure, advice } = explainConnection(error, proxy, true);
  return new IntegrationRequestError(
    `${target} ${failure}. What to do: ${advice}.`,
    { integration, reason },
  );
}

/** What the portal itself stops. */
function refusedHere(error: unknown):
  | {
      readonly reason: IntegrationFailureReason;
      readonly explanation: string;
      readonly advice: string;
    }
  | undefined {
  switch (systemErrorCode(error)) {
    case 'ERR_EGRESS_REFUSED':
      return {
        reason: 'egress',
        explanation: 'the portal may not call this address',
        advice:
          'ask those who run the portal to add the host to paletteai.egress.allow',
      };
    case 'ERR_ANSWER_TOO_LONG':
      return {
        reason: 'malformed',
        explanation: 'it sends more than any answer of its API holds',
        advice: 'check that the host is that of its API',
      };
    default:
      return undefined;
  }
}
