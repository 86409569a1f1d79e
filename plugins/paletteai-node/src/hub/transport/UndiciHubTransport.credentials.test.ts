import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mockServices } from '@backstage/backend-test-utils';
import { THING_KIND } from '../../__testUtils__/thing';
import { eventually } from '../../testUtils/eventually';
import { inlineAccess } from '../access/inlineAccess';
import { DefaultHub } from '../DefaultHub';

const EXPIRED_AT = '2020-01-01T00:00:00.000Z';

function tokenUntil(time: string): string {
  const claims = JSON.stringify({ exp: Date.parse(time) / 1000 });
  return `e30.${Buffer.from(claims).toString('base64url')}.canary-signature`;
}

/** A hub that accepts no token. */
async function startHub(token: string) {
  const server = createServer((_request, response) => {
    response.writeHead(401, { 'content-type': 'application/json' });
    response.end('{"kind":"Status","code":401,"reason":"Unauthorized"}');
  });
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  const connection = { type: 'inline', url, token } as const;
  const ending = new AbortController();
  const logger = mockServices.logger.mock();
  logger.child.mockReturnValue(logger);
  const hub = DefaultHub.create({
    definition: {
      id: 'edge',
      title: 'E',
      controlPlane: 'external',
      connection,
    },
    access: inlineAccess(connection),
    logger,
    signal: ending.signal,
  });
  return {
    hub,
    logger,
    stop: async () => {
      ending.abort();
      await hub.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

describe('a hub whose credentials take their time', () => {
  it('keeps neither those who leave nor the end of the portal waiting', async () => {
    const ending = new AbortController();
    const connection = { type: 'inCluster' } as const;
    const logger = mockServices.logger.mock();
    logger.child.mockReturnValue(logger);
    const hub = DefaultHub.create({
      definition: {
        id: 'edge',
        title: 'E',
        controlPlane: 'external',
        connection,
      },
      access: { resolve: () => new Promise(() => {}), invalidate: () => {} },
      logger,
      signal: ending.signal,
    });
    hub.store(THING_KIND);
    const leaving = new AbortController();
    const asked = hub.client().list(THING_KIND, { signal: leaving.signal });

    leaving.abort(new Error('gone'));
    await expect(asked).rejects.toThrow('gone');
    ending.abort();
    await hub.close();
  });
});

describe('a hub that refuses the token of the portal', () => {
  it('is said to, with the time at which the token ended', async () => {
    const { hub, logger, stop } = await startHub(tokenUntil(EXPIRED_AT));
    const store = hub.store(THING_KIND);

    await eventually(() => expect(store.status).toHaveProperty('reason'));
    const asked = await hub
      .client()
      .list(THING_KIND)
      .catch(error => error);
    await stop();

    expect(store.status).toMatchObject({
      phase: 'connecting',
      reason: expect.stringContaining(
        `it rejected the portal's account (401), whose credentials expired at ${EXPIRED_AT}`,
      ),
    });
    expect(asked).toMatchObject({
      reason: 'credentials',
      message: expect.stringContaining(`expired at ${EXPIRED_AT}`),
    });
    expect(hub.status().credentials).toEqual({
      credential: 'token',
      expiresAt: EXPIRED_AT,
      state: 'expired',
    });
    const said = JSON.stringify([
      logger.error.mock.calls,
      logger.info.mock.calls,
      hub.status(),
    ]);
    expect(said).toContain(`expired at ${EXPIRED_AT}; replace it`);
    expect(said).not.toContain('canary');
  });

  it.each([
    ['has not ended', tokenUntil('2999-01-01T00:00:00Z')],
    ['does not tell its end', 'canary-token'],
  ])('is not said to for its end where the token %s', async (_, token) => {
    const { hub, stop } = await startHub(token);

    const asked = await hub
      .client()
      .list(THING_KIND)
      .catch(error => error);
    await stop();

    expect(asked.message).toContain(
      "it rejected the portal's account (401). What to do: check the token",
    );
  });
});
