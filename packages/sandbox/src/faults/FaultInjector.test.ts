import { FakeClock } from '@paletteai/backstage-plugin-paletteai-node/testUtils';
import { RequestListener } from 'node:http';
import { serve } from '../testing/serve';
import { Fault, FaultRule, StandIn } from './Fault';
import { FaultInjector } from './FaultInjector';

const text = 'x'.repeat(1_000);

/** Answers with 1,000 bytes; `/stream` sends a line whenever the test says so. */
async function start(standIn: StandIn = 'palette') {
  const clock = FakeClock.create({ start: '2026-01-15T09:00:00Z' });
  const injector = FaultInjector.create(clock);
  const streams: Array<(line: string) => void> = [];
  const listener: RequestListener = (request, response) => {
    if (request.url === '/stream') {
      response.writeHead(200);
      response.flushHeaders();
      streams.push(line => response.write(line));
    } else {
      response.end(text);
    }
  };
  const server = await serve(injector.wrap(standIn, listener));
  return {
    ...server,
    clock,
    injector,
    inject: (fault: Fault, extra: Partial<FaultRule> = {}) =>
      injector.inject({ standIn, fault, ...extra }),
    send: (line: string) => streams.forEach(stream => stream(line)),
  };
}

/** Whether something is still under way after the machine had time for it. */
async function isPending(work: Promise<unknown>): Promise<boolean> {
  const pending = Symbol('pending');
  const settled = await Promise.race([
    work,
    new Promise(resolve => setTimeout(() => resolve(pending), 150)),
  ]);
  return settled === pending;
}

describe('FaultInjector', () => {
  let sandbox: Awaited<ReturnType<typeof start>>;
  beforeEach(async () => {
    sandbox = await start();
  });
  afterEach(() => sandbox.close());

  const get = (path = '/', headers: Record<string, string> = {}) =>
    fetch(`${sandbox.url}${path}`, { headers });

  it('changes nothing without a fault', async () => {
    expect(await (await get()).text()).toBe(text);
  });

  it.each([
    ['hub', { kind: 'down' }, 503, { kind: 'Status', code: 503 }],
    ['spokes', { kind: 'forbidden' }, 403, { reason: 'Forbidden' }],
    ['palette', { kind: 'down' }, 503, { code: 'ServiceUnavailable' }],
    ['huggingface', { kind: 'expired' }, 401, { error: 'Unauthorized' }],
    ['ngc', { kind: 'expired' }, 401, { requestStatus: expect.anything() }],
    ['idp', { kind: 'down' }, 503, { error: 'temporarily_unavailable' }],
  ] as const)(
    'answers for %s in its own words: %o',
    async (standIn, fault, status, body) => {
      await sandbox.close();
      sandbox = await start(standIn);
      sandbox.inject(fault);
      const response = await get();
      expect(response.status).toBe(status);
      expect(await response.json()).toMatchObject(body);
    },
  );

  it('says when to come back', async () => {
    sandbox.inject({ kind: 'rateLimited', retryAfterSeconds: 7 });
    const response = await get();
    expect(response.status).toBe(429);
    expect(response.headers.get('Retry-After')).toBe('7');
  });

  it('repeats credentials only when told to', async () => {
    const credentials = { ApiKey: 'secret-key' };
    const quiet = sandbox.inject({ kind: 'expired' });
    expect(await (await get('/', credentials)).text()).not.toContain('secret');
    quiet.remove();
    sandbox.inject({ kind: 'expired', echoCredentials: true });
    expect(await (await get('/', credentials)).text()).toContain('secret-key');
  });

  it('befalls only the path, the method and the number of requests that it names', async () => {
    const fault = sandbox.inject(
      { kind: 'forbidden' },
      { path: '/v1/edge', method: 'GET', times: 2 },
    );
    expect((await get('/v1/users')).status).toBe(200);
    expect(
      (await fetch(`${sandbox.url}/v1/edgehosts`, { method: 'POST' })).status,
    ).toBe(200);
    const statuses = [];
    for (let count = 0; count < 3; count += 1) {
      statuses.push((await get('/v1/edgehosts')).status);
    }
    expect(statuses).toEqual([403, 403, 200]);
    expect(fault.count).toBe(2);
    expect(sandbox.injector.list()).toEqual([]);
  });

  it('answers late', async () => {
    sandbox.inject({ kind: 'slow', milliseconds: 60_000 });
    const answer = get();
    expect(await isPending(answer)).toBe(true);
    sandbox.clock.advance(60_000);
    expect((await answer).status).toBe(200);
  });

  it('cuts the connection before an answer', async () => {
    sandbox.inject({ kind: 'reset' });
    await expect(get()).rejects.toThrow('fetch failed');
  });

  it('cuts the connection in mid-body', async () => {
    sandbox.inject({ kind: 'truncated', afterBytes: 400 });
    const response = await get();
    expect(response.status).toBe(200);
    const received: number[] = [];
    const read = async () => {
      for await (const chunk of response.body ?? []) {
        received.push(chunk.length);
      }
    };
    await expect(read()).rejects.toThrow('terminated');
    expect(received.reduce((sum, size) => sum + size, 0)).toBe(400);
  });

  it('falls silent in mid-body and keeps the connection', async () => {
    sandbox.inject({ kind: 'halfOpen', afterBytes: 400 });
    const reader = (await get()).body?.getReader();
    const first = await reader?.read();
    expect(first?.value).toHaveLength(400);
    expect(await isPending(Promise.resolve(reader?.read()))).toBe(true);
    await reader?.cancel();
  });

  it('silences a stream that was open before, for good', async () => {
    const reader = (await get('/stream')).body?.getReader();
    sandbox.send('one');
    const first = await reader?.read();
    expect(Buffer.from(first?.value ?? []).toString()).toBe('one');
    const fault = sandbox.inject({ kind: 'halfOpen', afterBytes: 0 });
    sandbox.send('two');
    fault.remove();
    sandbox.send('three');
    expect(await isPending(Promise.resolve(reader?.read()))).toBe(true);
    await reader?.cancel();
  });

  it('cuts open streams when it goes down', async () => {
    const reader = (await get('/stream')).body?.getReader();
    sandbox.inject({ kind: 'down' });
    await expect(reader?.read()).rejects.toThrow('terminated');
  });

  it('disconnects once', async () => {
    const reader = (await get('/stream')).body?.getReader();
    sandbox.injector.disconnect('palette');
    await expect(reader?.read()).rejects.toThrow('terminated');
    expect((await get()).status).toBe(200);
  });

  it('lets everything work again', async () => {
    sandbox.inject({ kind: 'down' });
    sandbox.injector.clear();
    expect((await get()).status).toBe(200);
  });
});
