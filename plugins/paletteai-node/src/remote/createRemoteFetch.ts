import { loadUndici } from '../hub/transport/loadUndici';
import { ProxyRoute } from '../proxy/proxyFor';
import { backoffDelay } from '../time/backoffDelay';
import { answerFailure, connectionFailure } from './failures';
import { IntegrationRequestError } from './IntegrationRequestError';
import { RateBudget } from './RateLimiter';
import { RemoteEnvironment } from './RemoteEnvironment';
import { RemoteAnswer, RemoteProfile } from './RemoteProfile';
import { RemoteTls } from './RemoteTls';

const MAX_ATTEMPTS = 4;
const MAX_ANSWER_BYTES = 16 * 1024 * 1024;
const REQUEST_TIMEOUT_MS = 60_000;
const TRANSIENT_STATUS_CODES = [429, 502, 503, 504];

/** What a remote may cost one who waits for it. */
export interface RemoteLimits {
  /** 1 for requests for which a person waits; 4 without it. */
  readonly attempts?: number;
  /** 16 MB without it. */
  readonly maximumAnswerBytes?: number;
  /** Ends requests, and what they wait for. */
  readonly signal?: AbortSignal;
}

export interface RemoteFetchOptions extends RemoteLimits {
  readonly profile: RemoteProfile;
  /** Where the API begins. Budgets and rules are of the paths below. */
  readonly baseUrl: string;
  readonly environment: RemoteEnvironment;
  readonly tls: RemoteTls;
  /** Never shown, whatever the remote sends. */
  readonly secrets: readonly string[];
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
    const signal = AbortSignal.any([
      request.signal,
      ...(options.signal ? [options.signal] : []),
    ]);
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await attemptOnce({ request, body, signal }, options);
      } catch (error) {
        if (attempt >= attempts || !isWorthRetrying(error, request, options)) {
          throw error;
        }
        await pauseAfter(error, attempt, signal, options);
      }
    }
  };
}

interface Outgoing {
  readonly request: Request;
  readonly body: string | undefined;
  readonly signal: AbortSignal;
}

async function attemptOnce(
  outgoing: Outgoing,
  options: RemoteFetchOptions,
): Promise<Response> {
  const { environment, profile } = options;
  const url = new URL(outgoing.request.url);
  const limit = profile.budgetOf(pathBelow(options.baseUrl, url));
  const key = `${url.host}${limit?.prefix}`;
  if (limit) {
    await waitForTurn(key, limit.budget, outgoing.signal, options);
  }
  const answer = await send(outgoing, url, options);
  if (answer.statusCode >= 200 && answer.statusCode < 300) {
    return toResponse(answer);
  }
  const failure = answerFailure(answer, url, options);
  if (limit && failure.reason === 'throttled') {
    environment.limiter.pause(key, limit.budget, failure.retryAfterMs ?? 1_000);
  }
  throw failure;
}

/** Somebody who tries only once is told of a pause at once. */
async function waitForTurn(
  key: string,
  budget: RateBudget,
  signal: AbortSignal,
  { attempts, environment, profile }: RemoteFetchOptions,
): Promise<void> {
  const pausedMs = environment.limiter.pausedMs(key);
  if (attempts === 1 && pausedMs > 0) {
    throw new IntegrationRequestError(`${profile.title} asked to wait`, {
      integration: profile.integration,
      reason: 'throttled',
      retryAfterMs: pausedMs,
    });
  }
  await environment.limiter.acquire(key, budget, signal);
}

/** The library's fetch and that of Node.js do not mix, so only plain values pass between them. */
async function send(
  { body, request, signal: given }: Outgoing,
  url: URL,
  options: RemoteFetchOptions,
): Promise<RemoteAnswer> {
  const undici = await loadUndici();
  const ending = new AbortController();
  const signal = AbortSignal.any([
    given,
    AbortSignal.timeout(REQUEST_TIMEOUT_MS),
    ending.signal,
  ]);
  let proxy: ProxyRoute | undefined;
  try {
    const route = await options.environment.agents.routeTo(url, options.tls);
    proxy = route.proxy;
    const response = await undici.request(url, {
      dispatcher: route.dispatcher,
      method: request.method,
      headers: Object.fromEntries(request.headers),
      body: body ?? null,
      signal,
    });
    return {
      statusCode: response.statusCode,
      headers: response.headers,
      text: await readBounded(
        response.body,
        options.maximumAnswerBytes ?? MAX_ANSWER_BYTES,
      ),
    };
  } catch (error) {
    const cause = signal.aborted ? signal.reason : error;
    const hasLeft = signal.aborted && cause?.name !== 'TimeoutError';
    // Whatever is left of an answer is not waited for.
    ending.abort();
    if (hasLeft) {
      throw cause;
    }
    throw connectionFailure(cause, url, proxy, options);
  }
}

class AnswerTooLongError extends Error {
  readonly code = 'ERR_ANSWER_TOO_LONG';
}

/** A remote that sends without end costs no more than the limit. */
async function readBounded(
  body: AsyncIterable<Buffer>,
  maximumBytes: number,
): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  // Leaving the loop ends the connection.
  for await (const chunk of body) {
    length += chunk.length;
    if (length > maximumBytes) {
      throw new AnswerTooLongError();
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
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
