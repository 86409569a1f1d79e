import { RateBudget } from '../remote/RateLimiter';
import { readJson, textAt } from '../remote/readJson';
import {
  RemoteAnswer,
  RemoteFailure,
  RemoteProfile,
} from '../remote/RemoteProfile';

/**
 * Palette counts per source address, which other programs behind the same address share, so a part
 * of each documented budget is left to them.
 */
const SHARE = 0.8;
const SMALL: RateBudget = { perSecond: 10 * SHARE, burst: 50 * SHARE };
const LARGE: RateBudget = { perSecond: 50 * SHARE, burst: 250 * SHARE };

/** From the special to the general; all other prefixes have the small budget. */
const BUDGETS: readonly [RegExp, string, RateBudget][] = [
  [/^\/v1\/spectroclusters\/[^/]+\/assets(\/|$)/, 'assets', SMALL],
  [/^\/v1\/spectroclusters\/[^/]+\/profiles(\/|$)/, 'profiles', LARGE],
  [/^\/v1\/spectroclusters(\/|$)/, 'spectroclusters', LARGE],
  [/^\/v1\/cloudconfigs(\/|$)/, 'cloudconfigs', LARGE],
  [/^\/v1\/clusterprofiles(\/|$)/, 'clusterprofiles', LARGE],
  [/^\/v1\/events\/components(\/|$)/, 'events/components', LARGE],
];

/** Palette's limits, error shapes and safe requests. */
export const paletteProfile: RemoteProfile = {
  integration: 'palette',
  title: 'Palette',
  keyNoun: 'API key',
  budgetOf(path) {
    const special = BUDGETS.find(([pattern]) => pattern.test(path));
    return special
      ? { prefix: special[1], budget: special[2] }
      : { prefix: path.split('/')[2] ?? '', budget: SMALL };
  },
  // A search is a POST that changes nothing. Creating is not known to be idempotent.
  isSafe: (method, path) =>
    method === 'GET' ||
    (method === 'POST' &&
      (path.startsWith('/v1/dashboard/') || path.endsWith('/validate'))),
  readFailure,
};

/**
 * Two shapes occur: `{code: text, message, ref}` of the application, and `{code: number, message}`
 * of its router. The body may also be empty, or the page of a proxy.
 */
function readFailure(answer: RemoteAnswer): RemoteFailure {
  const body = readJson(answer.text);
  const code = textAt(body, 'code');
  return {
    reason: reasonOf(answer.statusCode, code),
    code,
    reference: textAt(body, 'ref'),
    message: textAt(body, 'message'),
  };
}

function reasonOf(
  statusCode: number,
  code: string | undefined,
): RemoteFailure['reason'] {
  switch (statusCode) {
    case 401:
      return 'credentials';
    case 403:
      return 'forbidden';
    case 404:
      return 'notFound';
    case 409:
      return 'conflict';
    case 429:
      return 'throttled';
    default:
      if (code === 'TooManyRequests') {
        return 'throttled';
      }
      return statusCode >= 400 && statusCode < 500 ? 'invalid' : 'server';
  }
}
