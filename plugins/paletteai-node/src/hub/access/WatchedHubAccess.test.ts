import { mockServices } from '@backstage/backend-test-utils';
import { createAuthority } from '../../__testUtils__/TlsServer';
import { credentialEndOf } from './credentialEnd';
import { HubAccess } from './HubAccess';
import { WatchedHubAccess } from './WatchedHubAccess';

const NOW = Date.parse('2030-01-01T00:00:00Z');
const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;

function tokenOf(claims: unknown): string {
  const part = (value: unknown) =>
    Buffer.from(JSON.stringify(value)).toString('base64url');
  return `Bearer ${part({ alg: 'RS256' })}.${part(claims)}.canary-signature`;
}

/** A token of some lifetime of which some is left. */
function tokenWith(leftMs: number, lifetimeMs: number): string {
  const exp = (NOW + leftMs) / 1000;
  return tokenOf({ exp, iat: exp - lifetimeMs / 1000 });
}

function watch(access: Partial<HubAccess>, now: () => number = () => NOW) {
  const logger = mockServices.logger.mock();
  let current: HubAccess = { server: 'https://hub', tls: {}, ...access };
  const source = WatchedHubAccess.create(
    { resolve: async () => current, invalidate: () => {} },
    logger,
    now,
  );
  return {
    source,
    logger,
    replace: (authorization: string) => {
      current = { ...current, authorization };
    },
  };
}

describe('the end of a token', () => {
  it.each([
    ['a token that is no JWT', 'Bearer abcdef'],
    ['a token without an end', tokenOf({ iat: 1 })],
    ['an end that is no time', tokenOf({ exp: 'soon' })],
    ['an end beyond all calendars', tokenOf({ exp: 1e30 })],
    ['claims that are no object', tokenOf('a')],
    ['claims that are no JSON', 'Bearer a.b.c'],
    ['a password', 'Basic YTpi'],
    ['nothing', undefined],
  ])('is not told by %s', (_, authorization) => {
    expect(credentialEndOf({ authorization, tls: {} })).toBeUndefined();
  });

  it('is that of a client certificate if that ends first', async () => {
    const authority = await createAuthority();
    const notAfter = new Date(Date.now() + 60_000);
    const { certificate } = await authority.issue({ notAfter });

    expect(
      credentialEndOf({
        authorization: tokenOf({ exp: Date.now() / 1000 + 3600 }),
        tls: { cert: certificate },
      }),
    ).toMatchObject({
      credential: 'clientCertificate',
      endsAtMs: Math.floor(notAfter.getTime() / 1000) * 1000,
    });
  });

  it('is not told by something that is no certificate', () => {
    expect(credentialEndOf({ tls: { cert: 'PEM' } })).toBeUndefined();
  });
});

describe('a hub', () => {
  it.each([
    ['valid', false, 8 * DAY_MS, 365 * DAY_MS],
    ['ending', false, 6 * DAY_MS, 365 * DAY_MS],
    ['ending', false, HOUR_MS, HOUR_MS],
    ['expired', false, -1, HOUR_MS],
    ['valid', true, HOUR_MS, HOUR_MS],
    ['valid', true, 0.2 * HOUR_MS, HOUR_MS],
    ['ending', true, 0.09 * HOUR_MS, HOUR_MS],
    ['expired', true, 0, HOUR_MS],
    ['valid', true, 10 * DAY_MS, 365 * DAY_MS],
    ['ending', true, 6 * DAY_MS, 365 * DAY_MS],
  ])(
    'says "%s" of credentials (renewed: %s) that have %d ms of %d left',
    async (state, isRenewed, leftMs, lifetimeMs) => {
      const { source } = watch({
        authorization: tokenWith(leftMs, lifetimeMs),
        isRenewed,
      });
      expect(source.status()).toBeUndefined();

      await source.resolve();

      expect(source.status()).toEqual({
        credential: 'token',
        expiresAt: new Date(NOW + leftMs).toISOString(),
        state,
      });
    },
  );

  it('warns once of each state, and again of another token', async () => {
    let now = NOW;
    const { source, logger, replace } = watch(
      { authorization: tokenWith(8 * DAY_MS, 30 * DAY_MS) },
      () => now,
    );

    await source.resolve();
    expect(logger.warn).not.toHaveBeenCalled();
    now += 2 * DAY_MS;
    await source.resolve();
    await source.resolve();
    expect(logger.warn).toHaveBeenCalledTimes(1);
    now += 7 * DAY_MS;
    await source.resolve();
    await source.resolve();
    expect(logger.error).toHaveBeenCalledTimes(1);
    replace(tokenWith(-1, HOUR_MS));
    await source.resolve();
    expect(logger.error).toHaveBeenCalledTimes(2);
    replace(tokenWith(30 * DAY_MS, 30 * DAY_MS));
    await source.resolve();

    expect(source.status()?.state).toBe('valid');
    const said = JSON.stringify([
      logger.warn.mock.calls,
      logger.error.mock.calls,
    ]);
    expect(said).toContain('expires at 2030-01-09T00:00:00.000Z');
    expect(said).toContain('expired at 2030-01-09T00:00:00.000Z');
    expect(said).not.toContain('canary');
  });
});
