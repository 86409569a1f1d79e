import { connectionProblem } from '../hub/errors/connectionProblem';
import { retryAfterMs } from '../hub/errors/retryAfterMs';
import { loadUndici } from '../hub/transport/loadUndici';
import { redactSecrets } from '../secrets/redactSecrets';
import { backoffDelay } from '../time/backoffDelay';
import { IntegrationRequestError } from './IntegrationRequestError';
import { RemoteEnvironment } from './RemoteEnvironment';
import { RemoteAnswer, RemoteProfile } from './RemoteProfile';
import { RemoteTls } from './RemoteTls';

const MAX_ATTEMPTS = 4;
const MAX_MESSAGE_LENGTH = 500;
const TRANSIENT_STATUS_CODES = [429, 502, 503, 504];

export interface RemoteFetchOptions {
  readonly profile: RemoteProfile;
  /** Where the API begins. Budgets and rules are of the paths below. */
  readonly baseUrl: string;
  readonly environment: RemoteEnvironment;
  readonly tls: RemoteTls;
  /** Redacted from everything that the remote sends. */
  readonly secrets: readonly string[];
  /** 1 for requests for which a person waits; 4 without it. */
  readonly attempts?: number;
}

/**
 * A fetch that keeps to the budgets of a remote, repeats what is safe to repeat, and throws an
 * {@link IntegrationRequestError} for anything but success.
 */
export function createRemoteFetch(
  options: RemoteFetchOptions,
): (request: Request) => Promise<Response> {
  return async request => {
    const body = request.body === null ? undefined : await request.text();
    const attempts = options.attempts ?? MAX_ATTEMPTS;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await attemptOnce(request, body, options);
      } catch (error) {
        if (attempt >= attempts || !isWorthRetrying(error, request, options)) {
          throw error;
        }
        await pauseAfter(error, attempt, request.signal, options);
      }
    }
  };
}

async function attemptOnce(
  request: Request,
  body: string | undefined,
  options: RemoteFetchOptions,
): Promise<Response> {
  const { environment, profile } = options;
  const url = new URL(request.url);
  const limit = profile.budgetOf(pathBelow(options.baseUrl, url));
  const key = `${url.host}${limit?.prefix}`;
  if (limit) {
    await environment.limiter.acquire(key, limit.budget, request.signal);
  }
  const answer = await send(request, body, url, options);
  if (answer.statusCode >= 200 && answer.statusCode < 300) {
    return toResponse(answer);
  }
  const failure = answerFailure(answer, url, options);
  if (limit && failure.reason === 'throttled') {
    environment.limiter.pause(key, limit.budget, failure.retryAfterMs ?? 1_000);
  }
  throw failure;
}

/** The library's fetch and that of Node.js do not mix, so only plain values pass between them. */
async function send(
  request: Request,
  body: string | undefined,
  url: URL,
  options: RemoteFetchOptions,
): Promise<RemoteAnswer> {
  const undici = await loadUndici();
  try {
    const response = await undici.request(url, {
      dispatcher: await options.environment.agents.agentFor(
        url.origin,
        options.tls,
      ),
      method: request.method,
      headers: Object.fromEntries(request.headers),
      body: body ?? null,
      signal: request.signal,
    });
    return {
      statusCode: response.statusCode,
      headers: response.headers,
      text: await response.body.text(),
    };
  } catch (error) {
    throw request.signal.aborted
      ? request.signal.reason
      : connectionFailure(error, url, options);
  }
}

function toResponse(answer: RemoteAnswer): Response {
  const headers = new Headers();
  for (const [name, value] of Object.entries(answer.headers)) {
    for (const item of [value ?? []].flat()) {
      headers.append(name, item);
    }
  }
  const hasBody = ![204, 205].includes(answer.statusCode);
  return new Response(hasBody ? answer.text : null, {
    status: answer.statusCode,
    headers,
  });
}

function answerFailure(
  answer: RemoteAnswer,
  url: URL,
  options: RemoteFetchOptions,
): IntegrationRequestError {
  const { integration, title } = options.profile;
  const redact = (value: string | undefined) =>
    value && redactSecrets(value, options.secrets).slice(0, MAX_MESSAGE_LENGTH);
  const failure = options.profile.readFailure(answer);
  const said = redact(failure.message);
  return new IntegrationRequestError(
    `${title} at ${url.host} refused ${url.pathname} with status ${
      answer.statusCode
    }${said ? `: ${said}` : ''}`,
    {
      integration,
      reason: failure.reason,
      remoteStatusCode: answer.statusCode,
      code: redact(failure.code),
      reference: redact(failure.reference),
      retryAfterMs: retryAfterMs(answer.headers['retry-after']),
    },
  );
}

function connectionFailure(
  error: unknown,
  url: URL,
  options: RemoteFetchOptions,
): IntegrationRequestError {
  const { reason, explanation, advice } = connectionProblem(error);
  const { integration, title } = options.profile;
  return new IntegrationRequestError(
    `${title} at ${url.host} cannot be reached: ${explanation}. What to do: ${advice}.`,
    { integration, reason },
  );
}

function isWorthRetrying(
  error: unknown,
  request: Request,
  { profile, baseUrl }: RemoteFetchOptions,
): boolean {
  if (!(error instanceof IntegrationRequestError)) {
    return false;
  }
  // A refused request was not carried out, so it may be repeated whatever it asks for.
  if (error.reason === 'throttled') {
    return true;
  }
  return (
    profile.isSafe(request.method, pathBelow(baseUrl, new URL(request.url))) &&
    (error.remoteStatusCode === undefined
      ? error.reason === 'connection' || error.reason === 'timeout'
      : TRANSIENT_STATUS_CODES.includes(error.remoteStatusCode))
  );
}

function pathBelow(baseUrl: string, { pathname }: URL): string {
  const base = new URL(baseUrl).pathname.replace(/\/$/, '');
  return pathname.startsWith(`${base}/`)
    ? pathname.slice(base.length)
    : pathname;
}

async function pauseAfter(
  error: unknown,
  failures: number,
  signal: AbortSignal,
  options: RemoteFetchOptions,
): Promise<void> {
  const { clock } = options.environment;
  const asked =
    error instanceof IntegrationRequestError ? error.retryAfterMs : undefined;
  await clock.wait(backoffDelay(failures, clock.random(), asked), signal);
  signal.throwIfAborted();
}
