import {
  clusterInput,
  smallState,
  startSmallPalette,
} from './__testUtils__/smallPalette';

const search = '/v1/dashboard/edgehosts/search';

function filterBy(property: string, condition: object, type = 'string') {
  return {
    filter: {
      conjunction: 'and',
      filterGroups: [
        {
          conjunction: 'and',
          filters: [{ property, type, condition: { [type]: condition } }],
        },
      ],
    },
    sort: [],
  };
}

describe('Palette: edge hosts', () => {
  let sandbox: Awaited<ReturnType<typeof startSmallPalette>>;
  beforeEach(async () => {
    sandbox = await startSmallPalette({
      limits: false,
      state: smallState(120),
    });
  });
  afterEach(() => sandbox.close());

  async function names(body: object, query = '') {
    const answer = await sandbox.json(`${search}${query}`, { body });
    return answer.body.items.map(
      (item: { metadata: { name: string } }) => item.metadata.name,
    );
  }

  it('pages by 50, with the offset of the next page and the total', async () => {
    const seen: string[] = [];
    const sizes: number[] = [];
    let token = '';
    do {
      const { body } = await sandbox.json(
        `${search}?continue=${encodeURIComponent(token)}`,
        { body: { filter: {}, sort: [] } },
      );
      sizes.push(body.items.length);
      seen.push(
        ...body.items.map(
          (item: { metadata: { uid: string } }) => item.metadata.uid,
        ),
      );
      expect(body.listmeta).toMatchObject({ count: 120, offset: seen.length });
      token = body.listmeta.continue;
    } while (token !== '');
    expect(sizes).toEqual([50, 50, 20]);
    expect(new Set(seen).size).toBe(120);
  });

  it('lowers a page of projects without a word, but refuses one of hosts', async () => {
    const projects = await sandbox.json('/v1/dashboard/projects?limit=500', {
      body: { filter: {}, sort: [] },
    });
    expect(projects).toMatchObject({
      status: 200,
      body: { listmeta: { limit: 50 } },
    });
    const hosts = await sandbox.json(`${search}?limit=500`, {
      body: { filter: {}, sort: [] },
    });
    expect(hosts).toEqual({
      status: 422,
      body: {
        code: 608,
        message: 'limit in query should be less than or equal to 50',
      },
    });
  });

  it('filters by tags, any and all', async () => {
    const tags = (conjunction: string, ...values: string[]) =>
      filterBy('tags', { operator: 'eq', match: { conjunction, values } });
    const all = await names(tags('and', 'palette.ai:true', 'rack:r1'));
    expect(all).toHaveLength(50);
    expect(await names(tags('and', 'rack:r0', 'rack:r1'))).toEqual([]);
    expect(await names(tags('or', 'rack:r0', 'rack:r1'))).toHaveLength(50);
  });

  it('filters by a part of the name and by what it is not', async () => {
    expect(
      await names(
        filterBy('name', {
          operator: 'beginsWith',
          ignoreCase: true,
          match: { values: ['EDGE-11'] },
        }),
      ),
    ).toHaveLength(11);
    expect(
      await names(
        filterBy('healthState', {
          operator: 'eq',
          negation: true,
          match: { values: ['healthy'] },
        }),
      ),
    ).toEqual([]);
  });

  it.each([
    [
      'an unknown property',
      filterBy('colour', { operator: 'eq', match: { values: ['red'] } }),
    ],
    [
      'a sort that newer versions refuse',
      { filter: {}, sort: [{ field: 'clusterName' }] },
    ],
  ])('refuses %s with 422', async (_name, body) => {
    expect((await sandbox.json(search, { body })).status).toBe(422);
  });

  it('answers null for what a host does not have', async () => {
    const { body } = await sandbox.json('/v1/edgehosts/edge-0');
    expect(body.spec.device.gpus).toBeNull();
    expect(body.status.inUseClustersRef).toBeNull();
  });

  it('shows a host that fails and recovers', async () => {
    const health = async () =>
      (await sandbox.json('/v1/edgehosts/edge-3')).body.status.health;
    sandbox.palette.setHostHealth('edge-3', {
      state: 'unhealthy',
      message: 'agent is silent',
    });
    expect(await health()).toMatchObject({
      state: 'unhealthy',
      message: 'agent is silent',
    });
    const events = await sandbox.json('/v1/events/components/edgehost/edge-3');
    expect(events.body.items[0]).toMatchObject({
      reason: 'HostUnhealthy',
      severity: 'Warning',
    });
    sandbox.palette.setHostHealth('edge-3', { state: 'healthy', message: '' });
    expect(await health()).toMatchObject({ state: 'healthy' });
  });

  it('lets a host fail again and again by the clock', async () => {
    const state = async () =>
      (await sandbox.json('/v1/edgehosts/edge-5')).body.status.health.state;
    const startsAt = sandbox.clock.now();
    const everyMs = 600_000;
    sandbox.palette.setHostOutage('edge-5', {
      everyMs,
      lastsMs: 60_000,
      message: 'power supply',
    });
    sandbox.clock.advance(everyMs - (startsAt % everyMs));
    expect(await state()).toBe('unhealthy');
    sandbox.clock.advance(60_000);
    expect(await state()).toBe('healthy');
  });

  it('replaces the whole map of labels', async () => {
    const { status } = await sandbox.call('/v1/edgehosts/edge-1/meta', {
      method: 'PUT',
      body: { metadata: { name: 'edge-1', labels: { rack: 'r9' } } },
    });
    expect(status).toBe(204);
    const { body } = await sandbox.json('/v1/edgehosts/edge-1');
    expect(body.metadata.labels).toEqual({ rack: 'r9' });
    const tags = await sandbox.json('/v1/edgehosts/tags');
    expect(tags.body.tags).toContain('rack:r9');
  });

  it('tells which hosts are free', async () => {
    await sandbox.json('/v1/spectroclusters/edge-native', {
      body: clusterInput('pool', ['edge-0']),
    });
    const { body } = await sandbox.json(
      '/v1/edgehosts/metadata?quickFilter=unusedEdgeHosts',
    );
    expect(body.edgeHosts).toHaveLength(119);
  });

  it('does not know a host of another project', async () => {
    expect(await sandbox.json('/v1/edgehosts/edge-999')).toMatchObject({
      status: 404,
      body: { code: 'EdgeHostDeviceNotRegistered' },
    });
  });
});
