import { Sandbox } from '@paletteai/sandbox';
import { PEOPLE } from '../__testUtils__/people';
import { startHub, TestPortal } from '../__testUtils__/TestPortal';

const viewer = { id: PEOPLE.viewer };
const editor = { id: PEOPLE.editor };
const tenantAdmin = { id: PEOPLE.tenantAdmin };
const outsider = { id: PEOPLE.outsider };
const project = '/hubs/main/projects/radiology-imaging';

describe('reading', () => {
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

  const names = (items: { name: string }[]) => items.map(({ name }) => name);

  it('shows the hubs, and that the hub declares every field that is used', async () => {
    // Waits for the first snapshot.
    await portal.get(viewer, '/projects');
    const { body } = await portal.get(viewer, '/hubs/main');

    expect(body).toMatchObject({ id: 'main', title: 'Main hub' });
    expect(body.kinds.project).toEqual({ state: 'live' });
    expect(body.compatibility.gaps).toEqual([]);
    expect(body.compatibility.checkedAt).toEqual(expect.any(String));
    const list = await portal.get(viewer, '/hubs');
    expect(list.body.items).toEqual([body]);
    expect(JSON.stringify(body)).not.toContain(sandbox.portalToken);
  });

  it('shows tenants to their administrators and to members of their projects', async () => {
    const ofViewer = await portal.get(viewer, '/tenants');
    const ofOutsider = await portal.get(outsider, '/tenants');
    const one = await portal.get(viewer, '/hubs/main/tenants/meridian-health');
    const other = await portal.get(viewer, '/hubs/main/tenants/halden-motors');

    expect(names(ofViewer.body.items)).toEqual(['meridian-health']);
    expect(ofOutsider.body.items).toEqual([]);
    expect(one.body.displayName).toBe('Meridian Health Research');
    expect(other.status).toBe(404);
  });

  it.each([
    [tenantAdmin, ['project.create'], ['tenantAdmin']],
    [viewer, [], []],
  ])('says what %j may do in the tenant', async (who, allowed, roles) => {
    const { body } = await portal.get(
      who,
      '/hubs/main/tenants/meridian-health/access',
    );

    expect(body).toMatchObject({ allowed, roles, decidedBy: 'hub' });
  });

  it.each([
    [viewer, ['viewer'], [], ['computePool.create', 'project.delete']],
    [
      editor,
      ['editor'],
      ['computePool.create', 'appDeployment.delete'],
      ['project.delete'],
    ],
    [tenantAdmin, ['tenantAdmin'], ['project.delete'], []],
  ])(
    'says what %j may do in the project, as the hub says',
    async (who, roles, may, mayNot) => {
      const { body } = await portal.get(who, `${project}/access`);

      expect(body).toMatchObject({
        roles,
        decidedBy: 'hub',
        adminGroups: ['radiology-admins', 'meridian-platform-admins'],
      });
      expect(body.allowed).toEqual(
        expect.arrayContaining(['project.read', 'computePool.read', ...may]),
      );
      mayNot.forEach(action => expect(body.allowed).not.toContain(action));
    },
  );

  it('shows the machines of a project by hardware', async () => {
    const { body } = await portal.get(viewer, `${project}/compute`);

    expect(body.incomplete).toEqual([]);
    expect(body.items).toHaveLength(1);
    expect(body.items[0].worker.length).toBeGreaterThan(1);
    expect(body.items[0].worker[0].hosts[0].state).toEqual(expect.any(String));
  });

  it('lists Profile Bundles by type', async () => {
    const { body } = await portal.get(
      viewer,
      '/profile-bundles?project=radiology-imaging&type=Infrastructure',
    );

    expect(body.items.length).toBeGreaterThan(0);
    expect(
      new Set(body.items.map(({ type }: { type: string }) => type)),
    ).toEqual(new Set(['Infrastructure']));
  });

  it('shows a Profile Bundle with its versions, the newest first, and variables', async () => {
    const { body } = await portal.get(
      viewer,
      `${project}/profile-bundles/annotation-studio`,
    );

    expect(
      body.versions.map(({ version }: { version: string }) => version),
    ).toEqual(['v2', 'v1']);
    expect(body.versions[0].variables.length).toBeGreaterThan(0);
    const absent = await portal.get(viewer, `${project}/profile-bundles/none`);
    expect(absent.status).toBe(404);
  });

  it('shows what happened to an object', async () => {
    const { body } = await portal.get(
      viewer,
      `${project}/events?kind=computePool&name=imaging-burst`,
    );

    expect(body.items).toMatchObject([
      { reason: 'Provisioning', type: 'Normal', source: 'hue' },
    ]);
  });

  it.each([
    [`${project}/events?kind=secret&name=a`, 400],
    [`${project}/events?kind=computePool&name=a,b`, 400],
    [`${project}/events?kind=computePool`, 400],
    [`${project}/compute-pools/none`, 404],
    ['/hubs/none', 404],
    ['/hubs/main/tenants/none', 404],
  ])('answers %s with %i', async (path, status) => {
    expect((await portal.get(viewer, path)).status).toBe(status);
  });

  it('leads through all pages, each item once', async () => {
    const seen: string[] = [];
    const totals = new Set<number>();
    let cursor: string | undefined;
    do {
      const suffix = cursor ? `&cursor=${cursor}` : '';
      const { body } = await portal.get(
        tenantAdmin,
        `/profile-bundles?limit=3&order=desc${suffix}`,
      );
      seen.push(...body.items.map(({ ref }: { ref: string }) => ref));
      totals.add(body.totalItems);
      cursor = body.pageInfo.nextCursor;
    } while (cursor);
    expect(totals).toEqual(new Set([seen.length]));
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('refuses a cursor of another list', async () => {
    const { body } = await portal.get(tenantAdmin, '/profile-bundles?limit=3');
    const answer = await portal.get(
      tenantAdmin,
      `/compute-pools?cursor=${body.pageInfo.nextCursor}`,
    );

    expect(answer.status).toBe(400);
    expect(answer.body.error.message).toContain('different filters');
  });

  it('shows everything to plugins, which wait for what they started as a person', async () => {
    const { body } = await portal.get('service', '/projects');

    expect(body.totalItems).toBe(6);
  });
});
