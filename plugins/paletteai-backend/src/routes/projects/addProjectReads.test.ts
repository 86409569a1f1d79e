import { Sandbox } from '@paletteai/sandbox';
import { PEOPLE } from '../../__testUtils__/people';
import { startHub, TestPortal } from '../../__testUtils__/TestPortal';

describe('reading projects', () => {
  let sandbox: Sandbox;
  let portal: TestPortal;

  beforeAll(async () => {
    sandbox = await startHub();
    portal = await TestPortal.start({ sandbox });
  });
  afterAll(async () => {
    await portal?.stop();
    await sandbox?.stop();
  });

  const namesFor = async (id: string, query = '') => {
    const { body } = await portal.get({ id }, `/projects${query}`);
    return body.items.map(({ name }: { name: string }) => name);
  };

  it.each([
    [
      PEOPLE.tenantAdmin,
      ['clinical-language', 'genomics', 'radiology-imaging'],
    ],
    [PEOPLE.projectAdmin, ['radiology-imaging']],
    [PEOPLE.editor, ['genomics', 'radiology-imaging']],
    [PEOPLE.viewer, ['radiology-imaging']],
    [PEOPLE.outsider, []],
  ])('shows %s what they are a member of', async (id, names) => {
    expect(await namesFor(id)).toEqual(names);
  });

  it('shows a project to its members', async () => {
    const { status, body } = await portal.get(
      { id: PEOPLE.viewer },
      '/hubs/main/projects/radiology-imaging',
    );

    expect(status).toBe(200);
    expect(body).toMatchObject({
      ref: 'project:main/radiology-imaging/radiology-imaging',
      tenant: 'meridian-health',
      displayName: 'Radiology Imaging',
    });
    expect(body).not.toHaveProperty('object');
    expect(portal.auditor.take()).toEqual([]);
  });

  it('says the same of a project that is hidden as of one that is not there', async () => {
    const hidden = await portal.get(
      { id: PEOPLE.viewer },
      '/hubs/main/projects/genomics',
    );
    expect(portal.auditor.take()).toEqual(['project-read failed']);
    const absent = await portal.get(
      { id: PEOPLE.viewer },
      '/hubs/main/projects/genomica',
    );

    expect([hidden.status, absent.status]).toEqual([404, 404]);
    expect(hidden.body.error.message.replace('genomics', 'genomica')).toBe(
      absent.body.error.message,
    );
    expect(portal.auditor.take()).toEqual([]);
  });

  it('filters by tenant, words, status and owner', async () => {
    const id = PEOPLE.tenantAdmin;
    expect(await namesFor(id, '?tenant=halden-motors')).toEqual([]);
    expect(await namesFor(id, '?search=CT%20segmentation')).toEqual([
      'radiology-imaging',
    ]);
    expect(await namesFor(id, '?status=ready')).toHaveLength(3);
    expect(await namesFor(id, '?status=notReady&status=deleting')).toEqual([]);
    expect(await namesFor(id, '?owner=genomics-admins')).toEqual(['genomics']);
  });

  it('says how much the caller can see in each project', async () => {
    const { body } = await portal.get(
      { id: PEOPLE.viewer },
      '/projects?search=radiology',
    );
    const countOf = async (path: string) =>
      (
        await portal.get(
          { id: PEOPLE.viewer },
          `/${path}?project=radiology-imaging`,
        )
      ).body.totalItems;

    expect(body.items[0].contents).toMatchObject({
      computePools: await countOf('compute-pools'),
      appDeployments: await countOf('app-deployments'),
    });
  });

  it('orders by the GPUs in use', async () => {
    const { body } = await portal.get(
      { id: PEOPLE.tenantAdmin },
      '/projects?orderField=gpusUsed&order=desc',
    );
    const used = body.items.map(
      ({ gpuResources }: { gpuResources: { used?: object } }) =>
        Object.values(gpuResources.used ?? {}).reduce(
          (sum: number, count) => sum + Number(count),
          0,
        ),
    );

    expect(used).toEqual([...used].sort((left, right) => right - left));
    expect(used[0]).toBeGreaterThan(0);
  });

  it.each([
    ['?limit=0', 'limit'],
    ['?limit=1001', 'limit'],
    ['?limit=many', 'limit'],
    ['?orderField=color', 'orderField'],
    ['?colour=red', 'colour'],
    ['?cursor=bogus', 'cursor'],
  ])('refuses %s', async (query, word) => {
    const { status, body } = await portal.get(
      { id: PEOPLE.viewer },
      `/projects${query}`,
    );

    expect(status).toBe(400);
    expect(body.error.message).toContain(word);
  });

  it('knows no other hub than the configured', async () => {
    const { status, body } = await portal.get(
      { id: PEOPLE.viewer },
      '/projects?hub=elsewhere',
    );

    expect(status).toBe(404);
    expect(body.error.message).toContain('"elsewhere"');
  });

  it('answers no one who is not signed in', async () => {
    expect((await portal.get('anonymous', '/projects')).status).toBe(401);
  });
});
