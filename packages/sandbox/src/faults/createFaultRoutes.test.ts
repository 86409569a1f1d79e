import { FakeClock } from '@paletteai/backstage-plugin-paletteai-node/testUtils';
import { serve } from '../testing/serve';
import { createFaultRoutes } from './createFaultRoutes';
import { FaultInjector } from './FaultInjector';

describe('createFaultRoutes', () => {
  let url: string;
  let close: () => Promise<void>;
  let injector: FaultInjector;

  beforeEach(async () => {
    injector = FaultInjector.create(
      FakeClock.create({ start: '2026-01-15T09:00:00Z' }),
    );
    ({ url, close } = await serve(createFaultRoutes(injector)));
  });
  afterEach(() => close());

  const post = (body: string, type = 'application/json') =>
    fetch(url, { method: 'POST', headers: { 'Content-Type': type }, body });

  it('adds, lists and removes faults', async () => {
    const rule = {
      standIn: 'hub',
      path: '/apis',
      times: 3,
      fault: { kind: 'slow', milliseconds: 500 },
    };
    expect((await post(JSON.stringify(rule))).status).toBe(201);
    expect(await (await fetch(url)).json()).toEqual({ faults: [rule] });
    expect((await fetch(url, { method: 'DELETE' })).status).toBe(204);
    expect(injector.list()).toEqual([]);
  });

  it.each([
    '{"standIn":"moon","fault":{"kind":"down"}}',
    '{"standIn":"hub","fault":{"kind":"melted"}}',
    '{"standIn":"hub","fault":{"kind":"slow"}}',
    '{"standIn":"hub","fault":{"kind":"truncated","afterBytes":-1}}',
    '{"standIn":"hub","fault":{"kind":"down"},"times":0}',
    '{"standIn":"hub"}',
    '{broken',
  ])('refuses %s', async body => {
    expect((await post(body)).status).toBe(400);
    expect(injector.list()).toEqual([]);
  });

  it('takes nothing that a form of another site could send', async () => {
    const body = '{"standIn":"hub","fault":{"kind":"down"}}';
    expect((await post(body, 'text/plain')).status).toBe(400);
    expect(injector.list()).toEqual([]);
  });
});
