import { Clock } from '@paletteai/hub-standin';

interface Bucket {
  tokens: number;
  at: number;
}

/** @internal */
export interface RateLimit {
  readonly prefix: string;
  readonly perSecond: number;
  readonly burst: number;
}

/** Where it is not the usual 10 a second, 50 at once. */
const limits: readonly RateLimit[] = [
  { prefix: '/v1/spectroclusters', perSecond: 50, burst: 250 },
  { prefix: '/v1/cloudconfigs', perSecond: 50, burst: 250 },
  { prefix: '/v1/clusterprofiles', perSecond: 50, burst: 250 },
  { prefix: '/v1/events/components', perSecond: 50, burst: 250 },
];
const assets: RateLimit = { prefix: 'assets', perSecond: 10, burst: 50 };

/**
 * The documented limits: a token bucket for each source address and parent resource.
 * @internal
 */
export class RateLimiter {
  readonly #clock: Clock;
  readonly #buckets = new Map<string, Bucket>();

  private constructor(clock: Clock) {
    this.#clock = clock;
  }

  static create(clock: Clock): RateLimiter {
    return new RateLimiter(clock);
  }

  /** @returns undefined when the request may pass, else the seconds to wait */
  take(source: string, path: string): number | undefined {
    const limit = limitFor(path);
    const key = `${source} ${limit.prefix}`;
    const now = this.#clock.now();
    const before = this.#buckets.get(key) ?? { tokens: limit.burst, at: now };
    const refilled = ((now - before.at) / 1000) * limit.perSecond;
    const tokens = Math.min(limit.burst, before.tokens + Math.max(0, refilled));
    const passes = tokens >= 1;
    this.#buckets.set(key, { tokens: passes ? tokens - 1 : tokens, at: now });
    return passes ? undefined : Math.ceil((1 - tokens) / limit.perSecond);
  }
}

/** @internal */
export function limitFor(path: string): RateLimit {
  if (/^\/v1\/spectroclusters\/[^/]+\/assets(\/|$)/.test(path)) {
    return assets;
  }
  const known = limits.find(
    ({ prefix }) => path === prefix || path.startsWith(`${prefix}/`),
  );
  const parent = path.split('/').slice(0, 3).join('/');
  return known ?? { prefix: parent, perSecond: 10, burst: 50 };
}
